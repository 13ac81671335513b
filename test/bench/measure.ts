import { spawn } from 'node:child_process';
import { customerCommand, customerProgram } from '../lab/play.ts';
import type { Scene } from '../lab/scenes/scene.ts';
import { run } from '../lab/world/shell.ts';
import type { World } from '../lab/world/world.ts';

/** One run of a program on the customer's computer. Times from its launch, milliseconds. */
export interface Measured {
  /** Until it named a way that works; null when it never did, or has no such thing. */
  usefulMs: number | null;
  /** Until its answer was out. */
  doneMs: number;
  /** Sent on the wire, with TCP, IP and DNS. */
  bytes: number;
  /** Connections begun. */
  sockets: number;
  /** In its own words, one line. */
  said: string;
}

interface Counters {
  bytes: number;
  sockets: number;
}

/** The customer's own counters, of its network card and its TCP (proc(5), /proc/net/snmp). */
async function counters(world: World): Promise<Counters> {
  const text = await run('ip', [
    ...['netns', 'exec', world.at('customer')],
    ...['sh', '-c', 'cat /sys/class/net/eth0/statistics/tx_bytes; grep ^Tcp: /proc/net/snmp'],
  ]);
  const [bytes = '', names = '', values = ''] = text.trim().split('\n');
  const at = names.split(' ').indexOf('ActiveOpens');
  return { bytes: Number(bytes), sockets: Number(values.split(' ')[at]) };
}

/** Longer than any of the programs takes. */
const PATIENCE_MS = 120_000;

/** Runs one program as the customer and measures it. `useful` and `sum` read its output. */
export async function measure(
  world: World,
  scene: Scene,
  command: readonly string[],
  useful: (line: string) => boolean,
  sum: (output: string) => string,
): Promise<Measured> {
  const before = await counters(world);
  const began = performance.now();
  let usefulMs: number | null = null;
  let output = '';
  let errors = '';
  const doneMs = await new Promise<number>((resolve, reject) => {
    const child = spawn('ip', customerCommand(world, scene, command), {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE_MS,
    });
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
      if (usefulMs === null && chunk.toString().split('\n').some(useful))
        usefulMs = performance.now() - began;
    });
    child.on('error', reject);
    child.on('close', () => resolve(performance.now() - began));
  });
  const after = await counters(world);
  return {
    usefulMs,
    doneMs,
    bytes: after.bytes - before.bytes,
    sockets: after.sockets - before.sockets,
    said: sum(`${output}${errors}`),
  };
}

/** The check, and the tools an expert would take. */
export interface Contender {
  name: string;
  command: (world: World, scene: Scene) => string[];
  useful: (line: string) => boolean;
  sum: (output: string) => string;
}

const HOST = 'smtp.provider.test';

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'postern check',
    command: (world, scene) => customerProgram(world, scene, { events: true }),
    useful: (line) => line.startsWith('{"kind":"useful"'),
    sum: (output) => /"verdicts": \[\s*\{\s*"code": "([^"]+)"/.exec(output)?.[1] ?? 'no verdict',
  },
  {
    name: 'nmap -Pn -sT -p25,465,587',
    command: () => ['nmap', '-Pn', '-sT', '-p25,465,587', HOST],
    useful: () => false,
    sum: (output) =>
      [...output.matchAll(/^(\d+)\/tcp +(\S+)/gm)].map(([, port, state]) => `${port} ${state}`).join(', '),
  },
  {
    name: 'swaks --port 25',
    command: () => ['swaks', '--quit-after', 'EHLO', '--server', HOST, '--port', '25'],
    useful: () => false,
    sum: (output) => /^(?:\*\*\*|<-).*/m.exec(output)?.[0].slice(0, 60) ?? '',
  },
];
