import type { Words } from '../messages/create-words.ts';
import { policyFor } from '../isp/policy.ts';
import type { IspExemption, IspProfile } from '../isp/profile.ts';
import type { ExemptionRequest } from '../model/request.ts';

export interface RequestLetter {
  /** One line. */
  subject: string;
  /** Plain text, lines of at most 78 characters where words allow, ended by `\n`. */
  text: string;
}

/** Lines of plain text mail (RFC 5322 §2.1.1). */
const WIDTH = 78;

/**
 * The request as a help desk reads it: what is asked first, then who, then what was declared. The words are the help
 * desk's: load them in the profile's first language.
 * @param code - the support code of the check, where there was one
 */
export function requestLetter(
  request: ExemptionRequest,
  profile: IspProfile,
  code: string | null,
  words: Words,
): RequestLetter {
  const ports = words.list(request.ports);
  const policy = policyFor(profile, request.connection);
  const exemption = policy.exemptions.find(({ channel }) => channel === request.channel);
  const rows: [string, string][] = [
    [words.message('request.label.request', {}), request.request],
    [words.message('request.label.date', {}), request.at],
    [words.message('request.label.line', {}), lineName(request, profile)],
    [words.message('request.label.ports', {}), ports],
    ...(request.server === null ? [] : [row(words.message('request.label.server', {}), request.server)]),
    ...fieldsOf(request, exemption),
    ...(request.verdict === null ? [] : [row(words.message('request.label.found', {}), request.verdict)]),
    ...(code === null ? [] : [row(words.message('request.label.code', {}), code)]),
  ];
  const blocks = [
    words.message('request.letter.hello', {}),
    words.message('request.letter.ask', { ports }),
    rows.map(([label, value]) => `${label}: ${oneLine(value)}`).join('\n'),
    ...(request.reason.trim() === ''
      ? []
      : [`${words.message('request.label.reason', {})}:\n${quoted(request.reason)}`]),
    ...(request.attested.length === 0
      ? []
      : [
          `${words.message('request.label.declared', {})}:\n${request.attested
            .map(({ text }) => `- ${oneLine(text)}`)
            .join('\n')}`,
        ]),
    words.message('request.letter.attached', {}),
    words.message('request.letter.same', {}),
  ];
  return {
    subject: oneLine(words.message('request.letter.subject', { ports, code: request.request })),
    text: `${blocks.map(folded).join('\n\n')}\n`,
  };
}

const row = (label: string, value: string): [string, string] => [label, value];

/** The ISP's own name for the line, where it has one. */
export function lineName({ connection }: ExemptionRequest, profile: IspProfile): string {
  const { label } = policyFor(profile, connection);
  return `${profile.name}, ${label ?? connection}`;
}

/** In the profile's order and by its labels; what it no longer asks for, by name. */
export function fieldsOf(request: ExemptionRequest, exemption: IspExemption | undefined): [string, string][] {
  const asked = exemption?.fields ?? [];
  const known = asked.flatMap(({ name, label }) =>
    Object.hasOwn(request.fields, name) ? [row(label, request.fields[name] ?? '')] : [],
  );
  const names = asked.map(({ name }) => name);
  const others = Object.entries(request.fields).filter(([name]) => !names.includes(name));
  return [...known, ...others].filter(([, value]) => value.trim() !== '');
}

/** Nothing in a value can begin a line of its own. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- line breaks of every kind, and what terminals act on
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

/** The customer's lines, marked as theirs. */
function quoted(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => `> ${oneLine(line)}`)
    .join('\n');
}

function folded(block: string): string {
  return block.split('\n').map(foldLine).join('\n');
}

/** At blanks only: a word longer than the line, or Japanese, stays as it is. */
function foldLine(line: string): string {
  if (line.length <= WIDTH) return line;
  const mark = line.startsWith('> ') ? '> ' : '';
  const indent = mark !== '' ? mark : line.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    const next = now === '' ? word : `${now} ${word}`;
    if (now !== '' && next.length > WIDTH) {
      lines.push(now);
      now = indent + word;
    } else now = next;
  }
  return [...lines, now].join('\n');
}
