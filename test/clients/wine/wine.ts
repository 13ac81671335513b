import { execFile, spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunProgram } from '../../../electron/engine/clients/system/run-program.ts';

const run = promisify(execFile);
const REG = 'reg.exe';

export interface WineAnswer {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A Windows of its own in a temporary folder. Paths of this system are below its drive Z. */
export interface Wine {
  prefix: string;
  /** Runs `reg.exe` for our code; other programs it has none. */
  reg: RunProgram;
  /** Runs a program of Windows. What it prints goes to files: Node for Windows cannot use Wine's pipes. */
  run(args: readonly string[], env?: Record<string, string>): Promise<WineAnswer>;
  stop(): Promise<void>;
}

/** Here, as a program of Windows calls it. */
export function onDriveZ(path: string): string {
  return path.startsWith('/') ? `Z:${path.replaceAll('/', '\\')}` : path;
}

export async function startWine(): Promise<Wine> {
  const prefix = await mkdtemp(join(tmpdir(), 'postern-wine-'));
  const base = {
    PATH: process.env['PATH'] ?? '',
    // Arguments are read in this alphabet.
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    // Neither .NET nor a browser is asked for.
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  };
  let count = 0;
  const runWine: Wine['run'] = async (args, env = {}) => {
    const name = join(prefix, `answer-${String((count += 1))}`);
    const [out, err] = await Promise.all([open(`${name}.out`, 'w'), open(`${name}.err`, 'w')]);
    try {
      const code = await new Promise<number | null>((resolve, reject) => {
        const child = spawn('wine', [...args], {
          env: { ...base, ...env },
          stdio: ['ignore', out.fd, err.fd],
        });
        child.once('error', reject);
        child.once('close', resolve);
      });
      const [stdout, stderr] = await Promise.all([
        readFile(`${name}.out`, 'utf8'),
        readFile(`${name}.err`, 'utf8'),
      ]);
      return { code, stdout, stderr };
    } finally {
      await Promise.all([out.close(), err.close()]);
    }
  };
  const wine: Wine = {
    prefix,
    run: runWine,
    async reg(command, args) {
      if (!command.endsWith(`\\System32\\${REG}`)) throw new Error(`not asked for: ${command}`);
      const { code, stdout, stderr } = await runWine([REG, ...args.map(asArgument)]);
      return { code, stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) };
    },
    async stop() {
      // The server of this folder alone.
      await run('wineserver', ['-k'], { env: base }).catch(() => undefined);
      await run('wineserver', ['-w'], { env: base }).catch(() => undefined);
      await rm(prefix, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  // Node 22 wants Windows 10; the first program makes the folder.
  const made = await runWine([REG, 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f']);
  if (made.code !== 0) {
    await wine.stop();
    throw new Error(`wine: ${made.stderr}`);
  }
  return wine;
}

/** `/y` is an option, `/tmp/x` a path. */
function asArgument(arg: string): string {
  return arg.lastIndexOf('/') > 0 ? onDriveZ(arg) : arg;
}
