import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namespaceOf, PLACES } from './names.ts';
import { isAlive, kill, markOf, type ProcessMark } from './processes.ts';
import { runSync } from './shell.ts';

/** What a world has made outside its own memory; written before it is made, so that a killed run can be cleared away. */
export interface WorldState {
  id: string;
  owner: ProcessMark;
  /** Processes that may not be found through their namespace. */
  children: ProcessMark[];
}

/** Fixed, so that the next run finds it whatever its TMPDIR; readable by the ordinary user that plays the customer. */
export const LAB_FOLDER = '/run/postern-lab';

export function folderOf(id: string): string {
  return join(LAB_FOLDER, id);
}

export function writeState(state: WorldState): void {
  mkdirSync(folderOf(state.id), { recursive: true, mode: 0o755 });
  const file = join(folderOf(state.id), 'state.json');
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}

/** Takes down all a world has made: its processes, namespaces, resolver files and folder. Never anything else. */
export function tearDown(state: WorldState): void {
  for (const child of state.children) if (isAlive(child)) kill(child.pid);
  const present = new Set(listNamespaces());
  for (const place of PLACES) {
    const namespace = namespaceOf(state.id, place);
    if (present.has(namespace)) {
      endAllIn(namespace);
      runSync('ip', ['netns', 'delete', namespace]);
    }
    rmSync(`/etc/netns/${namespace}`, { recursive: true, force: true });
  }
  rmSync(folderOf(state.id), { recursive: true, force: true });
}

export function listNamespaces(): string[] {
  return runSync('ip', ['netns', 'list'])
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .filter((name) => name !== '');
}

/** Processes still in a namespace of ours: all are ours. A server may have started another meanwhile, so look again. */
function endAllIn(namespace: string): void {
  for (let round = 0; round < 20; round++) {
    const pids = runSync('ip', ['netns', 'pids', namespace]).split('\n').filter(Boolean).map(Number);
    if (pids.length === 0) return;
    for (const pid of pids) kill(pid);
  }
}

/** Clears away the worlds of runs that were killed. Worlds of living runs stay. Returns their ids. */
export function reap(): string[] {
  const reaped: string[] = [];
  for (const id of readIds()) {
    const state = readState(id);
    if (state !== null && isAlive(state.owner)) continue;
    // Without a readable state only the names are known; they carry the id, so they are ours.
    tearDown(state ?? { id, owner: { pid: 0, began: '' }, children: [] });
    reaped.push(id);
  }
  return reaped;
}

function readIds(): string[] {
  try {
    return readdirSync(LAB_FOLDER).filter((name) => name.startsWith('postern-'));
  } catch {
    return [];
  }
}

function readState(id: string): WorldState | null {
  try {
    return JSON.parse(readFileSync(join(folderOf(id), 'state.json'), 'utf8')) as WorldState;
  } catch {
    return null;
  }
}

export function newState(id: string): WorldState {
  const owner = markOf(process.pid);
  if (owner === null) throw new Error('the lab needs /proc');
  return { id, owner, children: [] };
}
