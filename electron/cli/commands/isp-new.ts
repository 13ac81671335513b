import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { composePack } from '../../../shared/isp/pack/compose-pack.ts';
import { QUESTIONS, type Answers, type Question } from '../../../shared/isp/pack/questions.ts';
import { NEW_PACK } from '../../../shared/isp/problem-words.ts';
import { LARGEST_PROFILE } from '../../engine/isp/load-profile.ts';
import { findingLine } from '../../engine/isp/pack/placed-finding.ts';
import { readPack } from '../../engine/isp/pack/read-pack.ts';
import { writePack } from '../../engine/isp/pack/write-pack.ts';
import { readBounded } from '../../engine/isp/read-bounded.ts';
import { readJson } from '../../engine/isp/read-json.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

export interface IspNewOptions {
  /** A JSON object of answers by the names of the questions. */
  answers?: string;
  /** `name=value`, each standing before the file's. */
  answer: string[];
  json: boolean;
}

const SCHEMA = 'postern-isp-new/1';
const plainAnswer = z.union([z.string(), z.number(), z.boolean()]);
const answersIn = z.record(z.string(), z.union([plainAnswer, z.array(plainAnswer)]));

/** `postern isp new`: 0 written, 1 written with something to put right, 2 an answer that will not do, 3 not writable. */
export async function ispNewCommand(
  folder: string,
  options: IspNewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = (text: string): void => terminal.err(`${text}\n`);
  const given = await givenAnswers(options);
  if (typeof given === 'string') {
    say(`postern: ${given}`);
    return EXIT.usage;
  }
  const asked = process.stdin.isTTY && !options.json ? await askAll(given, terminal) : takeAll(given);
  if (asked === null) return EXIT.cancelled;
  if ('problems' in asked) {
    say([`postern: ${NEW_PACK.answersMissing}`, ...asked.problems.map((one) => `  ${one}`)].join('\n'));
    return EXIT.usage;
  }
  const { icon = '', legal = '', accent = '' } = asked.answers;
  const composed = composePack(asked.answers, new Date().toISOString().slice(0, 10));
  const written = await writePack(folder, composed, { icon, legal }, accent);
  if (!written.ok) {
    say(`postern: ${written.path}: ${written.problem}`);
    return EXIT.couldNotRun;
  }
  const { pack, findings } = await readPack(folder);
  if (options.json) {
    terminal.out(
      `${JSON.stringify({ schema: SCHEMA, ok: pack !== null, files: written.files, findings }, null, 2)}\n`,
    );
  } else {
    terminal.out(`${written.files.map((file) => NEW_PACK.written(file)).join('\n')}\n`);
    for (const finding of findings) say(`  ${findingLine(finding)}`);
    say(NEW_PACK.next(folder));
  }
  return pack === null ? EXIT.problem : EXIT.ok;
}

async function givenAnswers({ answers, answer }: IspNewOptions): Promise<Answers | string> {
  const found: Record<string, string> = {};
  if (answers !== undefined) {
    const read = await readBounded(answers, LARGEST_PROFILE);
    if (!read.ok) return `${read.file}: ${read.code === 'too-large' ? 'EFBIG' : read.error}`;
    const json = readJson(read.bytes);
    if (!json.ok)
      return `${read.file}:${json.line}:${json.column}: ${NEW_PACK.notJson(json.found, json.expected)}`;
    const said = answersIn.safeParse(json.value);
    if (!said.success) return `${read.file}: ${NEW_PACK.notAnswers}`;
    for (const [name, value] of Object.entries(said.data)) found[name] = [value].flat().join(', ');
  }
  for (const one of answer) {
    const [, name, value] = /^([A-Za-z]+)=(.*)$/s.exec(one) ?? [];
    if (name === undefined || value === undefined) return NEW_PACK.notAnAnswer(one);
    found[name] = value;
  }
  const strange = Object.keys(found).filter((name) => !QUESTIONS.some((question) => question.name === name));
  return strange.length === 0
    ? found
    : NEW_PACK.unknownAnswers(
        strange,
        QUESTIONS.map(({ name }) => name),
      );
}

const isAsked = ({ when }: Question, answers: Answers): boolean => when?.(answers) ?? true;

/** All answers at hand: what is not among them is what an empty answer means. */
function takeAll(given: Answers): { answers: Answers } | { problems: string[] } {
  const answers: Record<string, string> = {};
  const problems: string[] = [];
  for (const question of QUESTIONS) {
    if (!isAsked(question, answers)) continue;
    const { name, otherwise, wrong } = question;
    const value = (given[name] ?? '').trim() || (otherwise?.(answers) ?? '');
    const allowed = value === '' ? null : (wrong?.(value) ?? null);
    if (value === '' && otherwise === undefined) problems.push(NEW_PACK.needed(name, question.ask));
    else if (allowed !== null) problems.push(NEW_PACK.wrong(name, value, allowed));
    answers[name] = value;
  }
  return problems.length > 0 ? { problems } : { answers };
}

/** Asks what was not given, one question after the other; null when the person goes away. */
async function askAll(given: Answers, terminal: Terminal): Promise<{ answers: Answers } | null> {
  const answers: Record<string, string> = {};
  const line = createInterface({ input: process.stdin, output: process.stderr });
  // Lines that are typed ahead are kept; Ctrl-C and Ctrl-D end the lines.
  const lines = line[Symbol.asyncIterator]();
  const close = (): void => line.close();
  terminal.signal.addEventListener('abort', close, { once: true });
  try {
    for (const question of QUESTIONS) {
      if (!isAsked(question, answers)) continue;
      const { name, ask, otherwise, wrong } = question;
      const empty = otherwise?.(answers);
      for (let value = given[name]; ; value = undefined) {
        const hint = empty === undefined || empty === '' ? '' : ` [${empty}]`;
        if (value === undefined) {
          terminal.err(`${ask}${hint}: `);
          const next = await lines.next();
          if (next.done === true) return null;
          value = next.value;
        }
        const answer = value.trim() || (empty ?? '');
        const allowed = answer === '' ? null : (wrong?.(answer) ?? null);
        if (answer === '' && empty === undefined) terminal.err(`  ${NEW_PACK.cannotBeEmpty}\n`);
        else if (allowed !== null) terminal.err(`  ${allowed}\n`);
        else {
          answers[name] = answer;
          break;
        }
      }
    }
    return { answers };
  } finally {
    terminal.signal.removeEventListener('abort', close);
    line.close();
  }
}
