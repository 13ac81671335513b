import { explain } from '../../../shared/explain/explain.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import type { Terminal } from '../terminal.ts';
import { numbered, wrap } from '../view/layout.ts';

const SCHEMA = 'postern-explanation/1';

/** `postern explain`: 0 the text is known, 1 nothing in it is, 2 there was no text. */
export async function explainCommand(
  text: string,
  options: { lang?: string; json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  if (text.trim() === '') {
    terminal.err(`postern: ${words.message('cli.explain.empty', {})}\n`);
    return EXIT.usage;
  }
  const found = explain(text).map((one) => ({ ...one, words: words.explanation(one) }));
  if (options.json) {
    terminal.out(`${JSON.stringify({ schema: SCHEMA, explanations: found }, null, 2)}\n`);
  } else if (found.length === 0) {
    terminal.out(`${wrap(words.message('cli.explain.nothing', {}), terminal.columns)}\n`);
  } else {
    terminal.out(explanationText(found, words, terminal));
  }
  return found.length === 0 ? EXIT.problem : EXIT.ok;
}

type Worded = ReturnType<typeof explain>[number] & { words: ReturnType<Words['explanation']> };

function explanationText(found: readonly Worded[], words: Words, terminal: Terminal): string {
  const { bold, dim } = terminal.outColours;
  const [first, ...others] = found;
  if (!first) return '';
  const { text, block, next } = first.words;
  const paragraphs = [text, block].map((line) => wrap(line, terminal.columns));
  const blocks = [[bold(words.message('cli.explain.heading.meaning', {})), ...paragraphs].join('\n')];

  const check = first.block === 'excluded' ? [] : [words.message('cli.explain.check-now', {})];
  if (next.length + check.length > 0) {
    const list = numbered([...next, ...check], terminal.columns);
    blocks.push(`${bold(words.message('cli.explain.heading.do', {}))}\n${list}`);
  }
  const also = new Set(others.map((other) => other.words.text));
  also.delete(text);
  if (also.size > 0) {
    const lines = [...also].map((line) => wrap(`- ${line}`, terminal.columns, '  '));
    blocks.push(`${bold(words.message('cli.explain.heading.also', {}))}\n${lines.join('\n')}`);
  }
  blocks.push(dim(words.message('cli.explain.matched', { match: first.match })));
  return `${blocks.join('\n\n')}\n`;
}
