import { explain } from '../../../shared/explain/explain.ts';
import type { Explanation } from '../../../shared/explain/explanation.ts';
import { createWords, type Words } from '../../../shared/messages/create-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readLanguage } from '../input/language.ts';
import type { Terminal } from '../terminal.ts';
import { numbered, wrap } from '../view/layout.ts';

const SCHEMA = 'postern-explanation/1';

/** `postern explain`: 0 the text is known, 1 nothing in it is, 2 there was no text. */
export function explainCommand(
  text: string,
  options: { lang: string; json: boolean },
  terminal: Terminal,
): ExitCode {
  const words = createWords(readLanguage(options.lang, terminal));
  if (text.trim() === '') {
    terminal.err(`postern: ${words.message('cli.explain.empty', {})}\n`);
    return EXIT.usage;
  }
  const found = explain(text);
  if (options.json) {
    const explanations = found.map((one) => ({
      ...one,
      text: causeText(one, words),
      steps: stepTexts(one, words),
    }));
    terminal.out(`${JSON.stringify({ schema: SCHEMA, explanations }, null, 2)}\n`);
  } else if (found.length === 0) {
    terminal.out(`${wrap(words.message('cli.explain.nothing', {}), terminal.columns)}\n`);
  } else {
    terminal.out(explanationText(found, words, terminal));
  }
  return found.length === 0 ? EXIT.problem : EXIT.ok;
}

function explanationText(found: readonly Explanation[], words: Words, terminal: Terminal): string {
  const { bold } = terminal.outColours;
  const [first, ...others] = found;
  if (!first) return '';
  const blocks = [
    [
      bold(words.message('cli.explain.heading.meaning', {})),
      wrap(causeText(first, words), terminal.columns),
      wrap(blockText(first, words), terminal.columns),
    ].join('\n'),
  ];
  const steps = stepTexts(first, words);
  const check = first.block === 'excluded' ? [] : [words.message('cli.explain.check-now', {})];
  if (steps.length + check.length > 0) {
    const list = numbered([...steps, ...check], terminal.columns);
    blocks.push(`${bold(words.message('cli.explain.heading.do', {}))}\n${list}`);
  }
  const also = [...new Set(others.map((other) => causeText(other, words)))].filter(
    (text) => text !== causeText(first, words),
  );
  if (also.length > 0) {
    const lines = also.map((text) => wrap(`- ${text}`, terminal.columns, '  '));
    blocks.push(`${bold(words.message('cli.explain.heading.also', {}))}\n${lines.join('\n')}`);
  }
  blocks.push(terminal.outColours.dim(words.message('cli.explain.matched', { match: first.match })));
  return `${blocks.join('\n\n')}\n`;
}

/** How likely a shut door is, with the door the text names. */
function blockText({ block, port }: Explanation, words: Words): string {
  const likely = words.message(`explain.block.${block}`, {});
  if (port === undefined || block === 'excluded') return likely;
  const named =
    port === 25 ? words.message('explain.port-25', {}) : words.message('cli.explain.port', { port });
  return words.join(likely, named);
}

function causeText({ cause }: Explanation, words: Words): string {
  return words.message(`explain.${cause}`, {});
}

function stepTexts({ next }: Explanation, words: Words): string[] {
  return next.filter((kind) => kind !== 'nothing').map((kind) => words.advice(kind));
}
