import type { Words } from '../../../shared/messages/create-words.ts';
import { policyFor } from '../../../shared/isp/policy.ts';
import type { IspExemption, IspProfile } from '../../../shared/isp/profile.ts';
import { checkRequest } from '../../../shared/requests/check-request.ts';
import { wordRequestFault } from '../../../shared/messages/word-asking.ts';
import { escapeText } from '../../../shared/smtp/escape.ts';
import type { TravellingRequest } from '../../../shared/requests/travelling.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { readImport, type ReadImport } from '../../engine/requests/read-import.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import type { Terminal } from '../terminal.ts';
import { columns, wrap } from '../view/layout.ts';

const SCHEMA = 'postern-request-import/1';

export interface ImportOptions {
  isp?: string;
  json: boolean;
  lang?: string;
}

/** `postern request import FILE`: for the help desk. 0 whole and as the policy asks, 1 not so, 2 no request. */
export async function requestImportCommand(
  file: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const read = await readImport(file);
  if (!read.ok) {
    terminal.err(`postern: ${whyNot(read, file, words)}\n`);
    return EXIT.usage;
  }
  const { request, whole } = read;
  const named = options.isp ?? request.isp;
  // What a file names is an id, never a path of this computer.
  const loaded = options.isp === undefined && /[./\\]/.test(named) ? null : await loadProfile(named);
  if (options.isp !== undefined && loaded?.ok === false) {
    terminal.err(`postern: ${profileFault(loaded, words)}\n`);
    return EXIT.usage;
  }
  const profile = loaded?.ok === true ? loaded.profile : null;
  const exemption =
    profile === null
      ? undefined
      : policyFor(profile, request.connection).exemptions.find(({ channel }) => channel === request.channel);
  const faults =
    exemption === undefined
      ? []
      : checkRequest(request, exemption, request.at.slice(0, 10)).map((fault) =>
          wordRequestFault(fault, exemption, words),
        );
  if (options.json) {
    const policy = profile === null ? null : { isp: profile.id, asked: exemption ?? null, faults };
    terminal.out(`${JSON.stringify({ schema: SCHEMA, whole, request, policy }, null, 2)}\n`);
  } else terminal.out(importText(request, whole, { profile, exemption, faults }, words, terminal));
  return whole && exemption !== undefined && faults.length === 0 ? EXIT.ok : EXIT.problem;
}

function importText(
  request: TravellingRequest,
  whole: boolean,
  policy: { profile: IspProfile | null; exemption: IspExemption | undefined; faults: string[] },
  words: Words,
  terminal: Terminal,
): string {
  const { outColours: colours, columns: width } = terminal;
  const label = (
    key: 'request' | 'date' | 'line' | 'ports' | 'server' | 'reason' | 'found' | 'by' | 'declared',
  ) => words.message(`request.label.${key}`, {});
  const labelOf = (name: string) =>
    policy.exemption?.fields.find((field) => field.name === name)?.label ?? name;
  const rows: [string, string][] = [
    [label('request'), request.request],
    [label('date'), request.at],
    [label('line'), `${policy.profile?.name ?? request.isp}, ${request.connection}`],
    [label('by'), words.message(`request.channel.${request.channel}`, {})],
    [label('ports'), words.list(request.ports)],
    ...Object.entries(request.fields).map(([name, value]): [string, string] => [labelOf(name), value]),
    ...(request.server === null ? [] : ([[label('server'), request.server]] as [string, string][])),
    ...(request.verdict === null ? [] : ([[label('found'), request.verdict]] as [string, string][])),
    ...(request.reason === '' ? [] : ([[label('reason'), request.reason]] as [string, string][])),
    ...request.attested.map(({ text }): [string, string] => [label('declared'), text]),
  ];
  const blocks = [
    whole
      ? colours.green(words.message('cli.import.whole', {}))
      : colours.red(wrap(words.message('cli.import.not-whole', {}), width)),
    columns(
      rows.map(([name, value]) => [escapeText(name), escapeText(value)]),
      '',
    ).join('\n'),
    policyText(request, policy, words, terminal),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function policyText(
  request: TravellingRequest,
  {
    profile,
    exemption,
    faults,
  }: { profile: IspProfile | null; exemption: IspExemption | undefined; faults: string[] },
  words: Words,
  { outColours: colours, columns: width }: Terminal,
): string {
  if (profile === null)
    return colours.yellow(
      wrap(words.message('cli.import.no-policy', { value: escapeText(request.isp) }), width),
    );
  const heading = colours.bold(words.message('cli.import.policy', { isp: profile.name }));
  if (exemption === undefined) {
    const allowed = policyFor(profile, request.connection).exemptions.map(({ channel }) => channel);
    const values = { ispFirst: profile.name, value: request.channel, allowed: allowed.join(', ') || '–' };
    return `${heading}\n${colours.yellow(wrap(words.message('cli.request.bad-channel', values), width))}`;
  }
  const asked = [...exemption.eligibility, ...exemption.attestations.map(({ text }) => text)].map(
    (text) => `- ${wrap(text, width - 2, '  ').trimStart()}`,
  );
  const found =
    faults.length === 0
      ? [colours.green(words.message('cli.import.fits', {}))]
      : faults.map((fault) => colours.yellow(wrap(escapeText(fault), width)));
  return [heading, ...asked, ...found].join('\n');
}

function whyNot(read: Extract<ReadImport, { ok: false }>, file: string, words: Words): string {
  switch (read.problem) {
    case 'not-readable':
      return words.message('cli.profile.not-readable', { file, detail: read.detail });
    case 'too-large':
      return words.message('cli.outbox.problem.too-large', { detail: file });
    case 'not-json':
      return words.message('cli.import.problem.not-json', { file });
    case 'another-schema':
    case 'damaged':
    case 'no-attachment':
      return words.message(`cli.import.problem.${read.problem}`, {
        file,
        detail: escapeText(read.detail) || '–',
      });
  }
}
