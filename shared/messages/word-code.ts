import type { Decoded } from '../support-code/support-code.ts';
import type { Words } from './create-words.ts';

/** Why a code cannot be read, and which part of it to ask for again. */
export function problemOfCode(decoded: Extract<Decoded, { ok: false }>, { message }: Words): string {
  switch (decoded.problem) {
    case 'length':
      return message('code.problem.length', { count: decoded.count });
    case 'sign':
      return message('code.problem.sign', { value: decoded.sign, group: decoded.group });
    case 'mistake':
      return decoded.groups.length === 0
        ? message('code.problem.mistake-anywhere', {})
        : message('code.problem.mistake', { names: decoded.groups.join(', ') });
    case 'unknown-version':
      return message('code.problem.unknown-version', { version: String(decoded.version) });
    case 'not-a-code':
      return message('code.problem.not-a-code', {});
  }
}
