import { createHash } from 'node:crypto';
import { posix, win32 } from 'node:path';
import type {
  AppleScriptAnswer,
  ClientSystem,
  FileFacts,
  FileRead,
} from '../../../electron/engine/clients/system.ts';

export interface FakeComputer {
  platform?: NodeJS.Platform;
  home?: string;
  env?: Record<string, string>;
  /** Path → content. Folders are there when something is in them. */
  files?: Record<string, string | Buffer>;
  /** Path → why it cannot be read. */
  faults?: Record<string, Extract<FileRead, { ok: false }>>;
  sockets?: string[];
  /** Path → target as written. */
  links?: Record<string, string>;
  /** Names of running programs; pids count from 1000. */
  running?: string[];
  bus?: string[];
  /** Paths held by a write lock. */
  locked?: string[];
  /** Key → text of its export. */
  registry?: Record<string, string>;
  appleScript?: (script: string) => AppleScriptAnswer;
}

/** A computer that is only described. What it holds can be changed while a test runs. */
export function fakeSystem(computer: FakeComputer): ClientSystem {
  const platform = computer.platform ?? 'linux';
  const path = platform === 'win32' ? win32 : posix;
  const same = (name: string) =>
    platform === 'win32' ? path.normalize(name).toLowerCase() : path.normalize(name);
  const find = <T>(table: Record<string, T> | undefined, name: string): T | undefined =>
    Object.entries(table ?? {}).find(([key]) => same(key) === same(name))?.[1];
  const inode = (name: string) => `1:${createHash('sha1').update(same(name)).digest('hex').slice(0, 8)}`;
  const home = computer.home ?? (platform === 'win32' ? 'C:\\Users\\me' : '/home/me');

  const everything = () => [
    ...Object.keys(computer.files ?? {}),
    ...Object.keys(computer.faults ?? {}),
    ...Object.keys(computer.links ?? {}),
    ...(computer.sockets ?? []),
  ];
  const list = (folder: string): string[] => {
    const prefix = same(folder).replace(/[\\/]$/, '') + path.sep;
    const names = everything()
      .filter((name) => same(name).startsWith(prefix))
      .map((name) => path.normalize(name).slice(prefix.length).split(path.sep)[0] ?? '');
    return [...new Set(names)].sort();
  };
  const facts = (kind: FileFacts['kind'], name: string, size = 0): FileFacts => ({
    kind,
    size,
    modifiedMs: 0,
    inode: inode(name),
  });

  return {
    platform,
    env: { HOME: home, ...computer.env },
    home,
    files: {
      read: (name) => {
        const fault = find(computer.faults, name);
        if (fault) return Promise.resolve(fault);
        const content = find(computer.files, name);
        return Promise.resolve(
          content === undefined
            ? { ok: false, problem: 'absent', detail: 'ENOENT' }
            : { ok: true, bytes: Buffer.from(content) },
        );
      },
      list: (folder) => Promise.resolve(list(folder)),
      stat: (name) => {
        const content = find(computer.files, name);
        if (content !== undefined) return Promise.resolve(facts('file', name, Buffer.byteLength(content)));
        if (computer.sockets?.some((one) => same(one) === same(name)))
          return Promise.resolve(facts('socket', name));
        return Promise.resolve(list(name).length > 0 ? facts('folder', name) : null);
      },
      readLink: (name) => Promise.resolve(find(computer.links, name) ?? null),
    },
    processes: () =>
      Promise.resolve((computer.running ?? []).map((name, index) => ({ pid: 1000 + index, name }))),
    busNames: () => Promise.resolve(new Set(computer.bus)),
    lockedFiles: () => Promise.resolve(platform === 'linux' ? new Set(computer.locked?.map(inode)) : null),
    exportRegistry: (key) => Promise.resolve(find(computer.registry, key) ?? null),
    appleScript: computer.appleScript
      ? (script) =>
          Promise.resolve(computer.appleScript?.(script) ?? { ok: false, number: -600, message: '' })
      : null,
  };
}
