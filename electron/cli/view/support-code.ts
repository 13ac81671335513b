import type { Words } from '../../../shared/messages/create-words.ts';
import { spelled as spelledGroup } from '../../../shared/messages/word-spelling.ts';
import { asVerdict } from '../../../shared/support-code/as-verdict.ts';
import { CODE_PORTS, CODE_ROLES, type Essentials } from '../../../shared/support-code/essentials.ts';
import type { Terminal } from '../terminal.ts';
import { columns, wrap } from './layout.ts';

/** The groups of a code, each sign as it is said aloud. */
export function spelled(code: string, words: Words): string[] {
  return code.split('-').map((group) => spelledGroup(group, words));
}

export function codeText(code: string, words: Words, { outColours, columns: width }: Terminal): string {
  const lines = columns(code.split('-').map((group, index) => [group, spelled(code, words)[index] ?? '']));
  return [
    words.message('code.heading', {}),
    '',
    `  ${outColours.bold(code)}`,
    '',
    ...lines.map((line) => `  ${line}`),
    '',
    wrap(words.message('code.read', {}), width),
    '',
  ].join('\n');
}

/** @param isp - its name, where its profile is at hand */
export function decodedText(
  essentials: Essentials,
  isp: string | null,
  words: Words,
  { outColours, columns: width }: Terminal,
): string {
  const { title } = words.verdict(asVerdict(essentials, isp));
  const doors = CODE_ROLES.map((role) => [
    words.message(`role.${role}`, {}),
    ...CODE_PORTS.map((port) => `${port} ${words.message(`code.door.${essentials.doors[role][port]}`, {})}`),
  ]);
  return [
    outColours.bold(wrap(title, width)),
    words.message('code.line', {
      isp: isp ?? words.message('code.isp.unknown', {}),
      connection: words.message(`window.connection.${essentials.connection}`, {}),
    }),
    words.message(`confidence.${essentials.confidence}`, {}),
    '',
    ...columns(doors),
    '',
    ...essentials.flags.map((flag) => wrap(words.message(`code.flag.${flag}`, {}), width)),
    outColours.dim(wrap(words.message('code.not-said', {}), width)),
    '',
  ].join('\n');
}
