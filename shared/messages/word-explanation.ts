import type { Explanation } from '../explain/explanation.ts';
import type { Formatter } from './formatter.ts';

/** What an error means, in words. */
export interface WordedExplanation {
  /** Cause, and the setting that mends it where there is one. */
  text: string;
  /** How strongly the text points to a shut door. */
  block: string;
  /** One line each, best first; may be empty when the text says all there is to do. */
  next: string[];
}

export function explanationInWords(
  explanation: Explanation,
  { message, join }: Formatter,
): WordedExplanation {
  const { block, cause, next, port } = explanation;
  const doorMatters = port === 25 && (block === 'high' || block === 'possible');
  return {
    text: message(`explain.${cause}`, {}),
    block: join(doorMatters ? message('explain.port-25', {}) : '', message(`explain.block.${block}`, {})),
    next: next.map((kind) => message(`advice.${kind}`, {})),
  };
}
