import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { namespaceOf } from './names.ts';

/** One way of a line; see line.py. */
export interface LineSettings {
  delayMs?: number;
  kbps?: number;
  lossPercent?: number;
  down?: boolean;
}
export const LINES = ['home', 'access', 'transit', 'vpn'] as const;
export type LineName = (typeof LINES)[number];
export type Lines = Partial<Record<LineName, LineSettings>>;

/** Round trips: router 1 ms, ISP 21 ms, internet 51 ms; a refusal made nearby is told from one made by the server. */
export const ORDINARY: Record<LineName, LineSettings> = {
  home: { delayMs: 0.5 },
  access: { delayMs: 10 },
  transit: { delayMs: 15 },
  vpn: { delayMs: 20 },
};

export interface LineProgram {
  pid: number;
  set(lines: Lines): Promise<void>;
}

/** Starts the program that carries every line of a world. It ends with its owner. */
export async function startLines(world: string): Promise<LineProgram> {
  const at = (place: Parameters<typeof namespaceOf>[1]): string => namespaceOf(world, place);
  const child = spawn('setpriv', [
    '--pdeathsig',
    'KILL',
    'python3',
    fileURLToPath(new URL('line.py', import.meta.url)),
    `home:tap:${at('customer')}:eth0:${at('router')}:lan0`,
    `access:tun:${at('router')}:wan0:${at('isp')}:cust0`,
    `transit:tun:${at('isp')}:up0:${at('internet')}:isp0`,
    `vpn:tun:${at('customer')}:tun0:${at('internet')}:vpn0`,
  ]);
  child.stderr.pipe(process.stderr);
  const answers = createInterface(child.stdout);
  if ((await nextAnswer(child, answers)) !== 'ready') throw new Error('line.py did not get ready');
  if (child.pid === undefined) throw new Error('line.py did not start');
  return {
    pid: child.pid,
    set: async (lines) => {
      const all = Object.fromEntries(LINES.map((name) => [name, { ...ORDINARY[name], ...lines[name] }]));
      child.stdin.write(`${JSON.stringify(all)}\n`);
      await nextAnswer(child, answers);
    },
  };
}

async function nextAnswer(child: ChildProcessWithoutNullStreams, answers: Interface): Promise<string> {
  const ended = new AbortController();
  const died = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new Error('line.py ended');
  });
  died.catch(() => undefined);
  try {
    const line = once(answers, 'line', { signal: ended.signal }).then(([text]) => String(text));
    line.catch(() => undefined);
    return await Promise.race([line, died]);
  } finally {
    ended.abort();
  }
}
