import { EventEmitter } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nothingSkipped } from '../../needs.ts';
import { bundle } from '../bundle.ts';
import type { RequestChannel } from '../../../shared/model/request.ts';
import type { SendingWays } from '../../../electron/engine/requests/channels/channel.ts';
import { DRAFT, home, keptOf, type Home } from './home.ts';
import { killed, startChild, type Child } from './killed-child.ts';
import { startIsp, type IspServer } from './isp.ts';
import { startLetterBox, type LetterBox } from './letter-box.ts';

const KILLS = nothingSkipped ? 1000 : 150;
/** A home is brought to its end, and given up, before it is full. */
const KILLS_A_HOME = 25;
/** Processes that are started ahead. */
const AHEAD = 3;

let program: { path: string; remove: () => void };
let isp: IspServer;
let letters: LetterBox;
/** What the ISP has in its hands: how often each request came in, by whatever channel. */
const there = new Map<string, number>();
/** The `Message-ID`s each request's letters had. */
const messageIds = new Map<string, Set<string>>();
const hits = new Map<string, number>();

const arrivals = new EventEmitter();

function counted(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

beforeAll(async () => {
  program = await bundle('requests/worker.ts');
  const PAGE =
    '<form method=post action=/ask><input type=hidden name=postern-request><input name=username><input name=phone>' +
    '<input type=checkbox name=declare-virus-scanner></form>';
  isp = await startIsp(
    (asked, answer) => {
      const id = String(asked.headers['idempotency-key']);
      const head = { 'content-type': 'text/html' };
      // The desk takes its time, so that kills fall between its taking and its saying so.
      const late = (done: () => void): void => {
        setTimeout(done, Math.random() * 6);
      };
      arrivals.emit(asked.path === '/page' ? 'GET' : 'POST');
      if (asked.path === '/page') {
        late(() => answer.writeHead(200, head).end(PAGE));
        return;
      }
      counted(there, id);
      late(() => {
        if (asked.path === '/ask') answer.writeHead(201, head).end(`<p>Reference ${id}</p>`);
        else if (asked.path === '/tickets')
          answer.writeHead(201).end(JSON.stringify({ request: { id: `ticket-${id}` } }));
        else answer.writeHead(201).end(JSON.stringify({ request: id, reference: `hook-${id}` }));
      });
    },
    { plain: true },
  );
  letters = await startLetterBox(() => Math.random() * 6);
  letters.on('DATA', () => arrivals.emit('GET'));
  letters.on('letter', (text) => {
    arrivals.emit('POST');
    const [, messageId = '', id = ''] = /^Message-ID: <((r-[0-9a-z]{12})[^>]*)>/im.exec(text) ?? [];
    counted(there, id);
    messageIds.set(id, (messageIds.get(id) ?? new Set()).add(messageId));
  });
}, 60_000);
afterAll(async () => {
  program.remove();
  await Promise.all([isp.close(), letters.close()]);
});

/** What stood on the disk when the process was gone. */
function phase(at: Home): string {
  const outbox = join(at.folder, 'outbox');
  const names = existsSync(outbox) ? readdirSync(outbox) : [];
  if (names.some((name) => name.endsWith('.new'))) return 'compose: the folder is being made';
  const ids = names.filter((name) => name.startsWith('r-'));
  const entries = ids.map((id) => {
    const text = readFileSync(join(outbox, id, 'request.json'), 'utf8');
    return JSON.parse(text) as {
      request: { request: string; state: string; channel: string; closed: object | null };
      sending: { handedOver: boolean } | null;
    };
  });
  const open = entries.find(({ request }) => request.state !== 'filed' || request.closed === null);
  if (open === undefined) return 'between two';
  const { request, sending } = open;
  const temporary = existsSync(join(outbox, request.request, 'request.json.tmp')) ? ', being written' : '';
  if (sending === null) return `${request.state}${temporary}`;
  const arrived = there.has(request.request);
  return `sending, ${sending.handedOver ? 'handed over' : 'before'}${arrived ? ', and the ISP has it' : ''}${temporary}`;
}

const ORDER = ['draft', 'queued', 'filed', 'closed'];
/** The least that holds for a request, by what its process had said when it was killed. */
type Promised = Map<string, number>;

async function kill(child: Child, at: Home, promised: Promised): Promise<void> {
  const { code, signal, said } = await killed(
    child,
    { folder: at.folder, origin: isp.origin, mailPort: letters.port },
    arrivals,
  );
  expect({ code, signal, faults: said.filter((line) => line.startsWith('fault')) }).toEqual({
    code: null,
    signal: 'SIGKILL',
    faults: [],
  });
  for (const line of said) {
    const [what = '', id = ''] = line.split(' ');
    promised.set(id, ORDER.indexOf(what));
  }
}

/** Nothing is lost, nothing is half, and nothing is promised that is not so. */
async function check(at: Home, promised: Promised): Promise<void> {
  await at.outbox.recover();
  const found = new Map<string, number>();
  for (const one of await at.outbox.list()) {
    if (!one.ok) throw new Error(JSON.stringify(one.problem));
    const { request } = one.kept;
    const { fields, attested, reason, server } = request;
    expect({ fields, attested, reason, server }).toEqual({
      fields: DRAFT.fields,
      attested: DRAFT.attested,
      reason: DRAFT.reason,
      server: DRAFT.server,
    });
    expect(['draft', 'queued', 'filed', 'needs-you']).toContain(request.state);
    const times = there.get(request.request) ?? 0;
    if (request.state === 'filed') {
      expect(times).toBeGreaterThan(0);
      // A letter has none.
      if (request.channel !== 'email') expect(request.reference).toContain(request.request);
    }
    if (request.state === 'draft') expect(times).toBe(0);
    // More than once at the ISP, or not known: then it says so, and only where the channel cannot tell.
    if (request.channel === 'webhook') expect(request.possibleDuplicate).toBe(false);
    else if (times > 1 || (times === 1 && request.state !== 'filed'))
      expect([request.request, request.possibleDuplicate]).toEqual([request.request, true]);
    const reached =
      request.state === 'filed' ? (request.closed === null ? 2 : 3) : request.state === 'draft' ? 0 : 1;
    found.set(request.request, reached);
  }
  for (const [id, least] of promised)
    expect([id, found.get(id) ?? -1]).toEqual([id, Math.max(least, found.get(id) ?? -1)]);
  if (!existsSync(join(at.folder, 'outbox'))) return;
  expect(readdirSync(join(at.folder, 'outbox')).filter((name) => name.startsWith('.'))).toEqual([]);
  for (const id of found.keys())
    expect(readdirSync(join(at.folder, 'outbox', id)).sort()).toEqual(['profile.json', 'request.json']);
}

/** What became of the requests of a channel. */
type Tally = Partial<Record<RequestChannel, { sent: number; marked: number; twice: number }>>;

const ways = (): SendingWays => ({
  mail: {
    from: 'jane@isp.test',
    servers: [{ host: '127.0.0.1', port: letters.port, security: 'none', login: null }],
  },
});

/** Whatever a home still has goes out, and came in once for each but the marked. */
async function bringToEnd(at: Home, tally: Tally): Promise<void> {
  for (const one of await at.outbox.list()) {
    if (!one.ok) throw new Error(JSON.stringify(one.problem));
    const { request, state } = one.kept.request;
    if (state === 'draft' || state === 'needs-you') keptOf(await at.outbox.queue(request));
    const end = state === 'filed' ? one.kept : keptOf(await at.send(request, ways()));
    expect([request, end.request.state]).toEqual([request, 'filed']);
    const { channel, possibleDuplicate } = end.request;
    const times = there.get(request) ?? 0;
    if (!possibleDuplicate && channel !== 'webhook') expect([request, times]).toEqual([request, 1]);
    // Two letters of one request are known to be one.
    if (channel === 'email') expect(messageIds.get(request)?.size).toBe(1);
    const sums = tally[channel] ?? { sent: 0, marked: 0, twice: 0 };
    tally[channel] = {
      sent: sums.sent + 1,
      marked: sums.marked + (possibleDuplicate ? 1 : 0),
      twice: sums.twice + (times > 1 ? 1 : 0),
    };
  }
}

test(
  `${KILLS} kills at any instant of compose, queue, send and confirm`,
  { timeout: 1_200_000 },
  async () => {
    const start = (): Promise<Child> => startChild(program.path);
    const ready = Array.from({ length: AHEAD }, start);
    const started = performance.now();
    const tally: Tally = {};
    let at = home({ plainHttpToLoopback: true });
    let promised: Promised = new Map();
    try {
      for (let count = 1; count <= KILLS; count++) {
        const child = await ready.shift();
        if (child === undefined) throw new Error('no process');
        ready.push(start());
        await kill(child, at, promised);
        counted(hits, phase(at));
        await check(at, promised);
        if (count % KILLS_A_HOME > 0 && count < KILLS) continue;
        await bringToEnd(at, tally);
        at.end();
        at = home({ plainHttpToLoopback: true });
        promised = new Map();
      }
    } finally {
      for (const child of ready) (await child).process.kill('SIGKILL');
      at.end();
      const table = [...hits]
        .sort(([, a], [, b]) => b - a)
        .map(([name, times]) => `${String(times).padStart(6)}  ${name}`);
      const seconds = Math.round((performance.now() - started) / 1000);
      const ends = Object.entries(tally).map(
        ([channel, { sent, marked, twice }]) =>
          `${channel}: ${sent} requests, ${marked} marked as a possible duplicate, ${twice} at the ISP more than once`,
      );
      process.stderr.write(`kills hit (${seconds} s):\n${table.join('\n')}\n${ends.join('\n')}\n`);
    }
    const hit = (pattern: RegExp): number =>
      [...hits].filter(([name]) => pattern.test(name)).reduce((sum, [, times]) => sum + times, 0);
    const everyPhase = [
      /^draft/,
      /^queued/,
      /^sending, before/,
      /^sending, handed over/,
      /^sending.*the ISP has it/,
      /^filed|^between/,
    ];
    for (const pattern of everyPhase) expect([pattern, hit(pattern)]).not.toEqual([pattern, 0]);
    for (const channel of ['web-form', 'email', 'ticket', 'webhook'] as const)
      expect(tally[channel]?.sent ?? 0).toBeGreaterThan(KILLS / 40);
  },
);
