import type { Words } from '../../../shared/messages/create-words.ts';
import type { RequestState } from '../../../shared/model/request.ts';
import { fieldsOf, lineName } from '../../../shared/requests/letter.ts';
import { wayText } from '../../../shared/messages/word-asking.ts';
import { timeText } from '../../../shared/requests/phone-script.ts';
import { escapeText } from '../../../shared/smtp/escape.ts';
import type { DoorLook } from '../../engine/requests/door-look.ts';
import type { Kept, Listed, OutboxProblem } from '../../engine/requests/outbox.ts';
import { lastCode, letterFor } from '../../engine/requests/system-outbox.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import type { Terminal } from '../terminal.ts';
import { previewOf } from '../commands/request-preview.ts';
import { columns, wrap } from './layout.ts';

export const stateText = (state: RequestState, words: Words): string =>
  words.message(`request.state.${state}`, {});

export function outboxProblem(problem: OutboxProblem, words: Words): string {
  switch (problem.code) {
    case 'no-such-request':
    case 'busy':
    case 'no-mail-way':
      return words.message(`cli.outbox.problem.${problem.code}`, {});
    case 'damaged':
      return words.message('cli.outbox.problem.damaged', { detail: problem.path });
    case 'wrong-state':
      return words.message('cli.outbox.problem.wrong-state', { detail: stateText(problem.state, words) });
    case 'no-such-channel': {
      const detail = words.message(`request.channel.${problem.channel}`, {});
      return words.message('cli.outbox.problem.no-such-channel', { detail });
    }
    case 'not-yet': {
      const detail = timeText(new Date(problem.until), ownZone(), words);
      return words.message('cli.outbox.problem.not-yet', { detail });
    }
    case 'too-large':
      return words.message('cli.outbox.problem.too-large', { detail: problem.name });
    case 'disk-full':
    case 'not-writable':
    case 'not-readable': {
      const detail = `${problem.path}: ${problem.detail}`;
      return words.message(`cli.outbox.problem.${problem.code}`, { detail });
    }
  }
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** One line a request, oldest first. */
export function outboxText(listed: readonly Listed[], words: Words, terminal: Terminal): string {
  if (listed.length === 0) return `${wrap(words.message('cli.outbox.none', {}), terminal.columns)}\n`;
  const rows = listed.map((one) => {
    if (!one.ok) return [one.request, '', outboxProblem(one.problem, words)];
    const { request, profile } = one.kept;
    const closed = request.closed === null ? [] : [words.message('request.closed', {})];
    const state = [stateText(request.state, words), ...closed].join(' – ');
    const by = words.message(`request.channel.${request.channel}`, {});
    return [request.request, request.at.slice(0, 10), `${profile.name} (${by}): ${state}`];
  });
  return `${columns(rows, '').join('\n')}\n`;
}

/** One request: its state, what was tried and what the ISP said; for a call or a page, all there is to say or to print. */
export async function keptText(kept: Kept, words: Words, terminal: Terminal): Promise<string> {
  const { request, exemption, profile, others } = kept;
  const label = (key: 'request' | 'state' | 'by' | 'line' | 'reference') =>
    words.message(`request.label.${key}`, {});
  const rows = columns(
    [
      [label('request'), request.request],
      [label('state'), stateText(request.state, words)],
      [label('by'), `${words.message(`request.channel.${request.channel}`, {})}, ${profile.name}`],
      [label('line'), lineName(request, profile)],
      ...fieldsOf(request, exemption).map(([name, value]) => [name, escapeText(value)]),
      ...(request.reference === null ? [] : [[label('reference'), escapeText(request.reference)]]),
    ],
    '',
  );
  const blocks = [rows.join('\n'), ...attemptLines(kept, words)];
  if (request.possibleDuplicate) blocks.push(words.message('request.duplicate', {}));
  if (request.closed !== null)
    blocks.push(`${words.message('request.closed', {})} ${escapeText(request.closed.note)}`.trim());
  if (request.state === 'filed' && request.expectedDays !== null && request.closed === null)
    blocks.push(words.message('request.way.days', { count: Math.ceil(request.expectedDays) }));
  const byHand = request.channel === 'phone' || request.channel === 'print';
  if (request.state === 'needs-you' && byHand && request.closed === null) {
    const code = await lastCode(stateFolder(process.platform, process.env));
    const { letter, script } = await previewOf(request, exemption, profile, code, words);
    blocks.push('', ...(script ?? [letter?.subject ?? '', '', letter?.text.trimEnd() ?? '']));
  } else if (request.state === 'needs-you' && request.closed === null) {
    blocks.push(wayText({ exemption, by: 'file', conditions: [] }, profile, words));
  }
  if (others.length > 0 && request.state !== 'filed' && request.closed === null) {
    const names = others.map((one) => words.message(`request.channel.${one}`, {}));
    blocks.push(words.message('cli.request.others', { names: words.list(names, 'disjunction') }));
  }
  const [head = '', ...rest] = blocks;
  return `${[head, ...rest.map((block) => wrap(block, terminal.columns))].join('\n')}\n`;
}

function attemptLines({ request }: Kept, words: Words): string[] {
  return request.attempts.map(({ at, channel, outcome, problem, said }) => {
    const what =
      outcome === 'filed'
        ? stateText('filed', words)
        : words.message(`request.problem.${problem ?? 'unknown'}`, {});
    const by = words.message(`request.channel.${channel}`, {});
    return `${at}  ${by}: ${what}${said === undefined ? '' : ` “${escapeText(said)}”`}`;
  });
}

/** Whether the doors asked for are open now; for an answer that is late, the text to hand over. */
export async function looksText(
  looks: readonly DoorLook[],
  words: Words,
  terminal: Terminal,
): Promise<string> {
  const blocks: string[] = [];
  for (const { request, profile, host, port, door, overdueSince } of looks) {
    const said = words.message(`request.door.${door}`, { host, port });
    const closed = door === 'open' ? ` ${words.message('request.closed', {})}` : '';
    blocks.push(wrap(`${request.request}: ${said}${closed}`, terminal.columns));
    if (overdueSince === null) continue;
    const date = timeText(new Date(overdueSince), ownZone(), words);
    const { subject, text } = await letterFor(request, profile, null);
    blocks.push(wrap(words.message('request.overdue', { ispFirst: profile.name, date }), terminal.columns));
    blocks.push(`\n${subject}\n\n${text}`);
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`;
}
