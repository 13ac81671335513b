import { spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JudgedReport } from '../../shared/model/report.ts';
import { disagreements } from './judge.ts';
import type { Scene } from './scenes/scene.ts';
import { folderOf } from './world/state.ts';
import { FAIR, type World } from './world/world.ts';

/** What a check said in a scene. */
export interface Played {
  scene: Scene;
  /** Null when it was ended from outside. */
  exit: number | null;
  /** Null when it gave no JSON. */
  report: JudgedReport | null;
  stderr: string;
  tookMs: number;
  /** What it said that is not so, in words; empty when all is right. */
  disagreements: string[];
}

export interface PlayOptions {
  /** Shows what a person would see, as it comes, in place of the JSON. */
  live?: boolean;
  /** One JSON line per event on standard error. */
  events?: boolean;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROFILE = fileURLToPath(new URL('lab-isp.json', import.meta.url));
/** More than any check may take; a check that is still running then is ended and counts as wrong. */
const PATIENCE_MS = 60_000;

/** Sets the world to the scene, then runs the check in it as an ordinary user. */
export async function play(world: World, scene: Scene, options: PlayOptions = {}): Promise<Played> {
  await world.set({ ...FAIR, ...scene.weather });
  const began = performance.now();
  const ended = await asCustomer(world, scene, options);
  const tookMs = performance.now() - began;
  const report = options.live ? null : parse(ended.stdout);
  const wrong = disagreements(scene.truth, ended.exit, report);
  if (report === null) wrong.push(...ended.stderr.trim().split('\n').slice(-5));
  return { scene, ...ended, report, tookMs, disagreements: wrong };
}

function checkArguments(world: World, { ask }: Scene, options: PlayOptions): string[] {
  return [
    'check',
    ...(options.live ? [] : ['--json']),
    ...(options.events ? ['--events'] : []),
    '--no-client-accounts',
    ...['--isp', join(install(world), 'lab-isp.json')],
    ...(ask.connection ? ['--connection', ask.connection] : []),
    ...(ask.email ? ['--email', ask.email] : []),
    ...(ask.servers ?? []).flatMap((server) => ['--server', server]),
  ];
}

/** The built program and the profile in a folder that the ordinary user may read, whatever the checkout allows. */
function install(world: World): string {
  const folder = join(folderOf(world.id), 'program');
  if (!existsSync(folder)) {
    if (!existsSync(join(ROOT, 'dist/cli/postern.js'))) throw new Error('dist/cli is missing: npm run build');
    cpSync(join(ROOT, 'dist/cli'), join(folder, 'dist/cli'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
    cpSync(PROFILE, join(folder, 'lab-isp.json'));
  }
  return folder;
}

/** The command that runs a program on the customer's computer: an ordinary user, a bare environment, the lab's root. */
export function customerCommand(world: World, scene: Scene, command: readonly string[]): string[] {
  const { trusted, trustedWithShield } = world.certificates;
  const { clockDaysOff = 0, trustsShield = false } = scene.computer ?? {};
  const user = ['setpriv', '--reuid', 'nobody', '--regid', 'nogroup', '--clear-groups', '--no-new-privs'];
  const environment = [
    'PATH=/usr/local/bin:/usr/bin:/bin',
    'HOME=/nonexistent',
    'LANG=C.UTF-8',
    `NODE_EXTRA_CA_CERTS=${trustsShield ? trustedWithShield : trusted}`,
  ];
  const clock = clockDaysOff === 0 ? [] : ['faketime', '--exclude-monotonic', '-f', `${clockDaysOff}d`];
  return ['netns', 'exec', world.at('customer'), ...user, 'env', '-i', ...environment, ...clock, ...command];
}

/** The check itself, as a command to run on the customer's computer. */
export function customerProgram(world: World, scene: Scene, options: PlayOptions = {}): string[] {
  const file = join(install(world), 'dist/cli/postern.js');
  return [process.execPath, file, ...checkArguments(world, scene, options)];
}

export interface Ended {
  exit: number | null;
  stdout: string;
  stderr: string;
}

/** Another command of the program on the customer's computer, in a home of their own; `ISP` stands for the lab's profile. */
export function customerRuns(
  world: World,
  scene: Scene,
  home: string,
  args: readonly string[],
): Promise<Ended> {
  const folder = install(world);
  const profile = join(folder, 'lab-isp.json');
  const file = join(folder, 'dist/cli/postern.js');
  const said = args.map((arg) => (arg === 'ISP' ? profile : arg));
  return run(world, scene, ['env', `HOME=${home}`, process.execPath, file, ...said], false);
}

function asCustomer(world: World, scene: Scene, options: PlayOptions): Promise<Ended> {
  return run(world, scene, customerProgram(world, scene, options), options.live === true);
}

function run(world: World, scene: Scene, program: readonly string[], live: boolean): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('ip', customerCommand(world, scene, program), {
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, stdout, stderr }));
  });
}

function parse(text: string): JudgedReport | null {
  try {
    return JSON.parse(text) as JudgedReport;
  } catch {
    return null;
  }
}
