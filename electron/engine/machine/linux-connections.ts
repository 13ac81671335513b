import type { Port25Holder } from '../../../shared/model/machine.ts';
import { heldInProc } from '../probe/facts/socket-tables.ts';
import type { MachinePorts } from './machine.ts';
import { counted } from './counted.ts';

/**
 * Who holds connections to port 25, from `/proc`. Those of other users have no program here: their folders may not be
 * read. Null where `/proc/net/tcp` cannot be. proc(5)
 */
export async function linuxPort25(ports: MachinePorts, proc = '/proc'): Promise<Port25Holder[] | null> {
  const [four, six] = await Promise.all([
    textOf(ports, `${proc}/net/tcp`),
    textOf(ports, `${proc}/net/tcp6`),
  ]);
  if (four === null) return null;
  const inodes = [...heldInProc(four), ...heldInProc(six ?? '')];
  if (inodes.length === 0) return [];
  const owners = await ownersOf(new Set(inodes), ports, proc);
  return counted(
    inodes.flatMap((inode) => {
      const owner = owners.get(inode);
      return owner?.pid === ports.pid ? [] : [owner?.program ?? null];
    }),
  );
}

async function ownersOf(
  wanted: ReadonlySet<string>,
  { files }: MachinePorts,
  proc: string,
): Promise<Map<string, { pid: number; program: string }>> {
  const found = new Map<string, { pid: number; program: string }>();
  const pids = (await files.list(proc)).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    if (found.size === wanted.size) break;
    for (const fd of await files.list(`${proc}/${pid}/fd`)) {
      const inode = /^socket:\[(\d+)\]$/.exec((await files.readLink(`${proc}/${pid}/fd/${fd}`)) ?? '')?.[1];
      if (inode === undefined || !wanted.has(inode) || found.has(inode)) continue;
      const read = await files.read(`${proc}/${pid}/comm`);
      const program = read.ok ? read.bytes.toString('utf8').trim() : '';
      if (program !== '') found.set(inode, { pid: Number(pid), program });
    }
  }
  return found;
}

async function textOf({ files }: MachinePorts, path: string): Promise<string | null> {
  const read = await files.read(path);
  return read.ok ? read.bytes.toString('latin1') : null;
}
