import { stripVTControlCharacters } from 'node:util';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { IspExemption, IspProfile } from '../../../shared/isp/profile.ts';
import type { ExemptionRequest, RequestChannel } from '../../../shared/model/request.ts';
import { isRequestChannel, type Asking, type AskingWay } from '../../../shared/requests/asking.ts';
import type { RequestDraft } from '../../../shared/requests/draft.ts';
import { redactReport } from '../../../shared/requests/redact-report.ts';
import { whoMayAsk } from '../../../shared/requests/who-may-ask.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import { lookAtMachine } from '../../engine/machine/look-at-machine.ts';
import { systemMachine } from '../../engine/machine/system-machine.ts';
import { readLastCheck } from '../../engine/report/last-check.ts';
import { newEntry } from '../../engine/requests/new-entry.ts';
import { newRequestId } from '../../engine/requests/request-id.ts';
import { requestText } from '../../engine/requests/request-text.ts';
import { writeFileWhole } from '../../engine/write-file.ts';
import { travellingText } from '../../engine/requests/channels/travelling-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { createAsker, isAborted, type Asker } from '../input/ask.ts';
import { readConnection } from '../input/check-input.ts';
import { readWords } from '../input/language.ts';
import { readMailWays, type MailOptions } from '../input/mail-ways.ts';
import type { Terminal } from '../terminal.ts';
import { askingText, machineText, previewText, type SendPreview } from '../view/request.ts';
import { fileRequest } from './file-request.ts';
import { askForRest, faultsOf, readFields, readTicks } from './request-draft.ts';
import { previewOf } from './request-preview.ts';

export interface RequestOptions extends MailOptions {
  isp?: string;
  connection?: string;
  channel?: string;
  field: string[];
  attest: string[];
  reason?: string;
  server?: string;
  attachReport: boolean;
  lookAtMachine: boolean;
  dryRun: boolean;
  save?: string;
  yes: boolean;
  json: boolean;
  lang?: string;
}

/** `postern request`: asks the ISP to open a door. 0 it was shown, saved or handed over; 1 it cannot be asked for, or is still to be sent. */
export async function requestCommand(options: RequestOptions, terminal: Terminal): Promise<ExitCode> {
  const last = await readLastCheck(stateFolder(process.platform, process.env));
  const loaded = await loadProfile(options.isp ?? last?.profile ?? 'generic');
  const words = await readWords(options.lang, terminal, loaded.ok ? loaded.profile.languages : []);
  const refuse = (...messages: string[]): ExitCode => {
    const help = words.message('cli.usage.see-help', { command: 'request' });
    terminal.err(`${messages.map((text) => `postern: ${text}\n`).join('')}${help}\n`);
    return EXIT.usage;
  };
  if (!loaded.ok) {
    terminal.err(`postern: ${profileFault(loaded, words)}\n`);
    return EXIT.usage;
  }
  const { profile } = loaded;
  const given = readConnection(options.connection, words);
  if (!given.ok) return refuse(given.message);
  const fields = readFields(options.field, words);
  if (!fields.ok) return refuse(fields.message);
  const ends = [options.dryRun, options.save !== undefined, options.yes].filter(Boolean).length;
  if (ends > 1) return refuse(words.message('cli.request.only-one', { allowed: '--dry-run, --save, --yes' }));

  // Of another ISP's line it says nothing here.
  const checked = last?.judged.isp.id === profile.id ? last : null;
  const judged = checked?.judged ?? null;
  const connection = given.value ?? judged?.isp.connection ?? 'unknown';
  const today = new Date().toISOString().slice(0, 10);
  const verdicts = checked?.verdicts ?? [];
  const told = whoMayAsk(profile, connection, verdicts, { today });
  // An old check on some other line does not forbid asking; it is only told.
  const asking = whoMayAsk(profile, connection, [], { today });
  if (asking.kind !== 'may-ask' && asking.kind !== 'must-phone') {
    return cannot(told.kind === 'may-ask' ? asking : told, profile, options, words, terminal);
  }
  const way = wayOf(asking.ways, options.channel);
  if (way === null) {
    const allowed = channelsOf(asking.ways).join(', ');
    const values = { ispFirst: profile.name, value: options.channel ?? '', allowed };
    return refuse(words.message('cli.request.bad-channel', values));
  }
  if (options.attachReport && judged === null) return refuse(words.message('cli.request.no-report', {}));

  const asker = options.json ? null : createAsker(terminal, words);
  try {
    if (!options.json) terminal.err(askingText(told, profile, words, terminal));
    await showMachine(options, asker, words, terminal);
    let draft: RequestDraft = {
      connection,
      channel: way.channel,
      ports: asking.ports,
      fields: fields.value,
      attested: readTicks(options.attest, way.exemption),
      reason: options.reason ?? '',
      server: options.server ?? null,
      verdict: verdicts[0]?.code ?? null,
      report: options.attachReport && judged !== null ? redactReport(judged) : null,
    };
    if (asker !== null) {
      const about = { profile, today, askReason: options.reason === undefined && ends === 0 };
      draft = await askForRest(draft, way.exemption, about, asker, words, terminal);
      const offer = draft.report === null && judged !== null && ends === 0;
      if (offer && (await asker.yes(words.message('cli.request.ask.report', {}))))
        draft = { ...draft, report: redactReport(judged) };
    }
    const faults = faultsOf(draft, way.exemption, today, words);
    if (faults.length > 0) return refuse(...faults);
    if (ends === 0 && asker === null) return refuse(words.message('cli.request.choose-one', {}));

    const { request } = newEntry(draft, profile, newRequestId(), Date.now());
    const preview = await previewOf(request, way.exemption, profile, checked?.code ?? null, words);
    const shown = previewText(request, way.exemption, profile, preview, words, terminal);
    if (options.dryRun) return show(request, preview, shown, options, terminal);
    if (options.save !== undefined)
      return await save(request, preview, shown, options.save, options, words, terminal);
    if (!options.yes) {
      terminal.err(`${shown}\n`);
      if (asker === null || !(await asker.yes(words.message('cli.request.ask.send', {})))) {
        terminal.err(`${words.message('cli.request.nothing-sent', {})}\n`);
        return EXIT.cancelled;
      }
    }
    const ways = await readMailWays(options, emailIn(draft, way.exemption), verdicts, asker, words);
    if (!ways.ok) return refuse(ways.message);
    return await fileRequest(draft, profile, ways.value, options.json, words, terminal);
  } catch (error) {
    if (!isAborted(error)) throw error;
    terminal.err(`\n${words.message('cli.request.nothing-sent', {})}\n`);
    return EXIT.cancelled;
  } finally {
    asker?.close();
  }
}

/** The way asked for, else the first in the profile's order that Postern can go. */
function wayOf(
  ways: readonly AskingWay[],
  wanted: string | undefined,
): { channel: RequestChannel; exemption: IspExemption } | null {
  for (const { exemption } of ways) {
    const { channel } = exemption;
    if (isRequestChannel(channel) && (wanted === undefined || channel === wanted))
      return { channel, exemption };
  }
  return null;
}

const channelsOf = (ways: readonly AskingWay[]): string[] => [
  ...new Set(ways.map(({ exemption }) => exemption.channel).filter((one) => isRequestChannel(one))),
];

function cannot(
  asking: Asking,
  profile: IspProfile,
  { json }: RequestOptions,
  words: Words,
  terminal: Terminal,
): ExitCode {
  if (json) {
    const { kind, mailAlreadyWorks, ports } = asking;
    const why = asking.kind === 'cannot' ? { why: asking.why } : {};
    const said = { schema: 'postern-request/1', request: null, state: null, channel: null, attempts: [] };
    terminal.out(
      `${JSON.stringify({ ...said, asking: { kind, ...why, ports, mailAlreadyWorks } }, null, 2)}\n`,
    );
  } else terminal.out(askingText(asking, profile, words, terminal));
  return EXIT.problem;
}

/** Only with consent, shown, and never part of what is sent. */
async function showMachine(
  options: RequestOptions,
  asker: Asker | null,
  words: Words,
  terminal: Terminal,
): Promise<void> {
  const asked = !options.lookAtMachine && asker !== null && !options.dryRun && !options.yes;
  const agreed =
    options.lookAtMachine || (asked && (await asker.yes(words.message('cli.request.ask.look', {}))));
  if (!agreed) return;
  const look = await lookAtMachine(systemMachine(), terminal.signal);
  terminal.err(machineText(look, words, terminal));
}

function show(
  request: ExemptionRequest,
  preview: SendPreview,
  text: string,
  { json }: RequestOptions,
  terminal: Terminal,
): ExitCode {
  terminal.out(json ? `${JSON.stringify({ ...request, preview }, null, 2)}\n` : text);
  return EXIT.ok;
}

/** For a `.txt` the letter, the script, or what was shown; else the JSON a help desk imports. */
async function save(
  request: ExemptionRequest,
  { letter, script }: SendPreview,
  shown: string,
  file: string,
  { json }: RequestOptions,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const { subject = null, text: written = null } = letter ?? {};
  const plain = requestText({ subject, letter: written, script: script ?? [] });
  const toRead = plain ?? stripVTControlCharacters(shown);
  const text = /\.txt$/i.test(file) ? toRead : travellingText(request);
  try {
    await writeFileWhole(file, text, 0o600);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    terminal.err(`postern: ${words.message('cli.request.not-saved', { file, detail })}\n`);
    return EXIT.couldNotRun;
  }
  if (json) terminal.out(`${JSON.stringify({ ...request, saved: file }, null, 2)}\n`);
  else terminal.out(`${words.message('cli.request.saved', { file })}\n`);
  return EXIT.ok;
}

/** Who writes, where the profile asks for a mail address anyway. */
function emailIn({ fields }: RequestDraft, exemption: IspExemption): string | undefined {
  const name = exemption.fields.find(({ kind }) => kind === 'email')?.name;
  return name === undefined ? undefined : fields[name]?.trim();
}
