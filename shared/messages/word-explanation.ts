import type { Explanation } from '../explain/explanation.ts';
import type { Formatter } from './formatter.ts';

/** What an error means, in words. */
export interface WordedExplanation {
  /** Cause, and the setting that mends it where there is one. */
  text: string;
  /** How strongly the text points to a shut door, and the door it names. */
  block: string;
  /** One line each, best first; may be empty when the text says all there is to do. */
  next: string[];
}

export function explanationInWords(
  explanation: Explanation,
  { message, join }: Formatter,
): WordedExplanation {
  const { block, cause, next, port } = explanation;
  const door =
    port === undefined || block === 'excluded'
      ? ''
      : port === 25
        ? message('explain.port-25', {})
        : message('cli.explain.port', { port });
  return {
    text: message(`explain.${cause}`, {}),
    block: join(message(`explain.block.${block}`, {}), door),
    next: next.map((kind) => message(`advice.${kind}`, {})),
  };
}
