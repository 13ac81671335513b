import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nothingSkipped } from '../../needs.ts';
import { bundle } from '../bundle.ts';
import { DRAFT, home, keptOf, type Home } from './home.ts';
import { startIsp, type IspServer } from './isp.ts';

const KILLS = nothingSkipped ? 1000 : 150;
/** A home is brought to its end, and given up, before it is full. */
const KILLS_A_HOME = 25;
/** Some are killed at any time at all, the others a little after one of these was seen: work goes on until the kill. */
const MARKS = ['any time', 'ready', 'draft', 'queued', 'filed', 'GET', 'POST', 'POST'] as const;
type Mark = (typeof MARKS)[number];
const LATEST_KILL_MS = 150;
const AFTER_MARK_MS = 20;
/** A machine that is busy with other things gets there in the end. */
const PATIENCE_MS = 20_000;
/** Processes that are started ahead. */
const AHEAD = 3;

let program: { path: string; remove: () => void };
let isp: IspServer;
/** What the ISP has in its hands: how often each request came in, by channel. */
const forms = new Map<string, number>();
const hooks = new Map<string, number>();
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
      counted(asked.path === '/ask' ? forms : hooks, id);
      late(() =>
        asked.path === '/ask'
          ? answer.writeHead(201, head).end(`<p>Reference ${id}</p>`)
          : answer.writeHead(201).end(JSON.stringify({ request: id, reference: `hook-${id}` })),
      );
    },
    { plain: true },
  );
}, 60_000);
afterAll(async () => {
  program.remove();
  await isp.close();
});

interface Child {
  process: ChildProcessWithoutNullStreams;
  said: () => string[];
}

async function start(): Promise<Child> {
  const child = spawn(process.execPath, [program.path], { stdio: 'pipe' });
  // A thousand starts of Node are not to disturb the tests that measure time.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  child.stderr.on('data', (text: Buffer) => process.stderr.write(text));
  let text = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  await once(child.stdout, 'data');
  return { process: child, said: () => text.split('\n').slice(0, -1) };
}

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
  const there = forms.has(request.request) || hooks.has(request.request);
  return `sending, ${sending.handedOver ? 'handed over' : 'before'}${there ? ', and the ISP has it' : ''}${temporary}`;
}

const ORDER = ['draft', 'queued', 'filed', 'closed'];
/** The least that holds for a request, by what its process had said when it was killed. */
type Promised = Map<string, number>;

async function kill(child: Child, at: Home, promised: Promised): Promise<void> {
  const exit = once(child.process, 'exit');
  child.process.stdin.write(JSON.stringify({ folder: at.folder, origin: isp.origin }));
  const mark = MARKS[Math.floor(Math.random() * MARKS.length)] ?? 'any time';
  const end = AbortSignal.timeout(PATIENCE_MS);
  await seen(mark, child, end).catch(() => undefined);
  const most = mark === 'any time' ? LATEST_KILL_MS : AFTER_MARK_MS;
  const until = performance.now() + Math.random() * most;
  await sleep(Math.max(0, Math.floor(until - performance.now()) - 1));
  // The rest of the millisecond, so that no phase hides between two ticks of the timer.
  while (performance.now() < until);
  child.process.kill('SIGKILL');
  const [code, signal] = (await exit) as [number | null, string | null];
  const said = child.said().slice(1);
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

async function seen(mark: Mark, child: Child, end: AbortSignal): Promise<void> {
  if (mark === 'any time') return;
  if (mark === 'GET' || mark === 'POST') {
    await once(arrivals, mark, { signal: end });
    return;
  }
  while (!child.said().some((line) => line.startsWith(mark)))
    await once(child.process.stdout, 'data', { signal: end });
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
    const times = (request.channel === 'web-form' ? forms : hooks).get(request.request) ?? 0;
    if (request.state === 'filed') {
      expect(times).toBeGreaterThan(0);
      expect(request.reference).toContain(request.request);
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

/** Whatever a home still has goes out, and came in once for each but the marked. */
async function bringToEnd(at: Home): Promise<{ sent: number; marked: number; twice: number }> {
  let [sent, marked, twice] = [0, 0, 0];
  for (const one of await at.outbox.list()) {
    if (!one.ok) throw new Error(JSON.stringify(one.problem));
    const { request, state } = one.kept.request;
    if (state === 'draft' || state === 'needs-you') keptOf(await at.outbox.queue(request));
    const end = state === 'filed' ? one.kept : keptOf(await at.send(request));
    expect([request, end.request.state]).toEqual([request, 'filed']);
    const times = (forms.get(request) ?? 0) + (hooks.get(request) ?? 0);
    sent++;
    if (end.request.possibleDuplicate) marked++;
    else if (end.request.channel === 'web-form') expect([request, times]).toEqual([request, 1]);
    if (times > 1) twice++;
  }
  return { sent, marked, twice };
}

test(
  `${KILLS} kills at any instant of compose, queue, send and confirm`,
  { timeout: 1_200_000 },
  async () => {
    const ready = Array.from({ length: AHEAD }, start);
    const started = performance.now();
    const total = { sent: 0, marked: 0, twice: 0 };
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
        const { sent, marked, twice } = await bringToEnd(at);
        total.sent += sent;
        total.marked += marked;
        total.twice += twice;
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
      process.stderr.write(
        `kills hit (${seconds} s):\n${table.join('\n')}\n${total.sent} requests, ${total.marked} marked as a possible duplicate, ${total.twice} at the ISP more than once\n`,
      );
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
    expect(total.sent).toBeGreaterThan(KILLS / 10);
  },
);
