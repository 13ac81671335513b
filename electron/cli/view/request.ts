import { wordAsking } from '../../../shared/messages/word-asking.ts';
import { machineInWords } from '../../../shared/messages/word-machine.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { MachineLook } from '../../../shared/model/machine.ts';
import type { IspExemption, IspProfile } from '../../../shared/isp/profile.ts';
import type { ExemptionRequest } from '../../../shared/model/request.ts';
import type { Asking } from '../../../shared/requests/asking.ts';
import { fieldsOf, lineName, oneLine, type RequestLetter } from '../../../shared/requests/letter.ts';
import { escapeText } from '../../../shared/smtp/escape.ts';
import type { Terminal } from '../terminal.ts';
import { columns, wrap } from './layout.ts';

/** Who may ask, and how: what already works first. */
export function askingText(asking: Asking, profile: IspProfile, words: Words, terminal: Terminal): string {
  const { works, first, title, ways } = wordAsking(asking, profile, words);
  const { outColours: colours, columns: width } = terminal;
  const lines = [
    ...works.map((text) => colours.green(wrap(text, width))),
    ...first.map((text) => colours.yellow(wrap(text, width))),
    colours.bold(wrap(title, width)),
    ...ways.map((text) => `- ${wrap(escapeText(text), width - 2, '  ').trimStart()}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the look at this computer showed. */
export function machineText(look: MachineLook, words: Words, terminal: Terminal): string {
  const { outColours: colours, columns: width } = terminal;
  const advice = look.possibleInfection
    ? [colours.red(wrap(words.message('request.infected', {}), width))]
    : [];
  const lines = [
    colours.bold(words.message('cli.request.heading.machine', {})),
    ...machineInWords(look, words).map((text) => `- ${wrap(text, width - 2, '  ').trimStart()}`),
    ...advice,
  ];
  return `${lines.join('\n')}\n`;
}

/** All that would be sent, and to whom: nothing else leaves this computer. */
export interface SendPreview {
  to: string;
  letter: RequestLetter | null;
  script: string[] | null;
  /** The JSON that goes with it; null where a form takes the fields alone. */
  attachment: string | null;
}

export function previewText(
  request: ExemptionRequest,
  exemption: IspExemption,
  profile: IspProfile,
  preview: SendPreview,
  words: Words,
  terminal: Terminal,
): string {
  const { outColours: colours, columns: width } = terminal;
  const heading = words.message('cli.request.heading.sent', { place: escapeText(preview.to) });
  const blocks = [colours.bold(wrap(heading, width))];
  if (preview.letter !== null) blocks.push(`${preview.letter.subject}\n\n${preview.letter.text.trimEnd()}`);
  else if (preview.script !== null) blocks.push(preview.script.map((line) => wrap(line, width)).join('\n'));
  else blocks.push(rowsOf(request, exemption, profile, words).join('\n'));
  if (preview.attachment !== null) blocks.push(colours.dim(preview.attachment.trimEnd()));
  return `${blocks.join('\n\n')}\n`;
}

function rowsOf(
  request: ExemptionRequest,
  exemption: IspExemption,
  profile: IspProfile,
  words: Words,
): string[] {
  const label = (key: 'request' | 'line' | 'ports' | 'server' | 'reason' | 'declared') =>
    words.message(`request.label.${key}`, {});
  return [
    ...columns(
      [
        [label('request'), request.request],
        [label('line'), lineName(request, profile)],
        [label('ports'), words.list(request.ports)],
        ...fieldsOf(request, exemption),
        ...(request.server === null ? [] : [[label('server'), request.server]]),
        ...(request.reason === '' ? [] : [[label('reason'), oneLine(request.reason)]]),
      ],
      '',
    ),
    ...request.attested.map(({ text }) => `${label('declared')}: ${text}`),
  ];
}
