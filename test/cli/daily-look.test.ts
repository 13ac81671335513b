import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'plist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyEntry, startDailyLook, stopDailyLook } from '../../electron/engine/requests/daily-look.ts';
import type { ExemptionRequest } from '../../shared/model/request.ts';
import { missing } from '../needs.ts';
import { postern } from './postern.ts';
import { startUserSystemd, SYSTEMD_NEEDS, until, type UserSystemd } from './user-systemd.ts';

const run = promisify(execFile);
const SIGNAL = new AbortController().signal;
/** Every sign that one of the systems would make something of. */
const ODD = [
  'look',
  'a b',
  '50%',
  '%h',
  '$HOME',
  '${HOME}',
  '`id`',
  '"q"',
  "it's",
  '\\',
  '\\n',
  'ü',
  '&<>;|#*',
];
const runNothing = () => Promise.resolve({ code: 0, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) });

/** A program that writes down what it was given; its folder's name is odd too. */
function recorder(): { command: string[]; given: () => unknown; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'postern look $x %h-'));
  const file = join(folder, 'given.json');
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { renameSync, writeFileSync } from 'node:fs';
     writeFileSync(${JSON.stringify(`${file}.new`)}, JSON.stringify(process.argv.slice(2)));
     renameSync(${JSON.stringify(`${file}.new`)}, ${JSON.stringify(file)});`,
  );
  return {
    command: [process.execPath, program, ...ODD],
    given: () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null),
    folder,
  };
}

const lacksSystemd = missing('the daily look by a real systemd', SYSTEMD_NEEDS);

describe.skipIf(lacksSystemd !== null)('where the user has a systemd', () => {
  let user: UserSystemd;
  beforeAll(async () => {
    user = await startUserSystemd();
  }, 60_000);
  afterAll(() => user.end());

  const ask = (...args: string[]) => postern(args, { before: user.before, env: user.env });
  const request = async (): Promise<ExemptionRequest | undefined> => {
    const { stdout } = await ask('outbox', '--json');
    return (JSON.parse(stdout) as { requests: ExemptionRequest[] }).requests[0];
  };
  const timers = async (): Promise<string> => user.systemctl('list-timers', '--all', '--no-pager');
  const units = (): string => join(user.home, '.config/systemd/user');
  const lastRun = async (): Promise<string> =>
    user.systemctl('show', 'postern-look.service', '--property=ExecMainExitTimestampMonotonic', '--value');
  /** As if the computer had been off since before yesterday, and nobody waited for the hour by chance. */
  async function aDayGoesBy(): Promise<void> {
    mkdirSync(join(units(), 'postern-look.timer.d'), { recursive: true });
    writeFileSync(join(units(), 'postern-look.timer.d/now.conf'), '[Timer]\nRandomizedDelaySec=0\n');
    const before = new Date(Date.now() - 3 * 86_400_000);
    await user.systemctl('stop', 'postern-look.timer');
    utimesSync(join(user.home, '.local/share/systemd/timers/stamp-postern-look.timer'), before, before);
    await user.systemctl('daemon-reload');
    await user.systemctl('start', 'postern-look.timer');
  }

  it('its timer starts the look, until the door is open; then the entry takes itself away', async () => {
    const asked = await ask(
      'request',
      '--isp',
      'hamilton',
      '--connection',
      'dsl',
      '--server',
      '127.0.0.1',
      '--yes',
    );
    expect(asked.code).toBe(0);
    const on = await ask('outbox', 'look', '--daily');
    expect({ code: on.code, stderr: on.stderr }).toEqual({ code: 0, stderr: '' });
    expect(on.stdout).toContain('postern outbox look --no-daily');
    const files = ['service', 'timer'].map((kind) => join(units(), `postern-look.${kind}`));
    expect(files.map(existsSync)).toEqual([true, true]);
    expect(await user.systemctl('is-enabled', 'postern-look.timer')).toBe('enabled\n');
    expect(await timers()).toContain('postern-look.service');
    // Complains of every line it does not know, and of a program that is not there.
    const { stderr } = await run('systemd-analyze', ['verify', '--user', '--man=no', ...files], {
      env: { PATH: process.env['PATH'], ...user.env },
    });
    expect(stderr.split('\n').filter((line) => line.includes('postern-look'))).toEqual([]);

    await aDayGoesBy();
    await until('the look at the shut door is over', async () => Number(await lastRun()) > 0);
    expect(
      await user.systemctl('show', 'postern-look.service', '--property=Result,ExecMainStatus', '--value'),
    ).toBe('success\n0\n');
    expect((await request())?.closed).toBe(null);
    expect(files.map(existsSync)).toEqual([true, true]);

    const [nsenter = '', ...within] = user.before;
    const door = spawn(nsenter, [...within, process.execPath, '-e', DOOR], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => door.stdout.once('data', resolve));
    await aDayGoesBy();
    await until('the entry is gone', () => files.every((file) => !existsSync(file)));
    expect((await request())?.closed).toMatchObject({
      by: 'port-open',
      note: expect.stringContaining('220 ') as string,
    });
    await until('the timer is gone', async () => !(await timers()).includes('postern-look.service'));
    door.kill('SIGKILL');
    rmSync(join(units(), 'postern-look.timer.d'), { recursive: true });
  });

  it('goes with one command, and once more does no harm', async () => {
    expect((await ask('outbox', 'look', '--daily')).code).toBe(0);
    for (let count = 0; count < 2; count++) {
      expect((await ask('outbox', 'look', '--no-daily')).code).toBe(0);
      expect(existsSync(join(units(), 'postern-look.timer'))).toBe(false);
      expect(await timers()).not.toContain('postern-look');
    }
  });

  it('starts exactly the command, whatever signs are in it', async () => {
    const { command, given, folder } = recorder();
    const entry = dailyEntry('linux', user.env, command, true);
    if (entry === null) throw new Error('no entry');
    await startDailyLook(entry, runNothing, SIGNAL);
    await user.systemctl('daemon-reload');
    await user.systemctl('start', 'postern-look.service');
    expect(given()).toEqual(ODD);
    await stopDailyLook(entry, runNothing, SIGNAL);
    rmSync(folder, { recursive: true });
  });
});

/** A mail server at the door. */
const DOOR = `require('net').createServer((socket) => {
  socket.on('error', () => undefined).write('220 door.test ESMTP\\r\\n');
  socket.on('data', (text) => socket.write(/^quit/i.test(text) ? '221 bye\\r\\n' : '250 door.test\\r\\n'));
}).listen(25, '127.0.0.1', () => process.stdout.write('open'))`;

const lacksDesk = missing('the look at each login', { programs: ['desktop-file-validate', 'gio'] });

describe.skipIf(lacksDesk !== null)('where only the desktop starts what a user wants', () => {
  it('the entry is in order, and starts exactly the command, whatever signs are in it', async () => {
    const { command, given, folder } = recorder();
    const entry = dailyEntry('linux', { HOME: folder }, command, false);
    const file = entry?.files[0]?.path ?? '';
    expect(file).toBe(join(folder, '.config/autostart/postern-look.desktop'));
    if (entry === null) throw new Error('no entry');
    await startDailyLook(entry, runNothing, SIGNAL);
    expect(await run('desktop-file-validate', [file])).toEqual({ stdout: '', stderr: '' });
    await run('gio', ['launch', file], { env: { PATH: process.env['PATH'], HOME: folder } });
    await until('the program ran', () => given() !== null);
    expect(given()).toEqual(ODD);
    await stopDailyLook(entry, runNothing, SIGNAL);
    expect(existsSync(file)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});

describe('on a Mac', () => {
  it('the launch agent, as a property list is read, starts exactly the command every day and at login', async () => {
    const { command, given, folder } = recorder();
    const entry = dailyEntry('darwin', { HOME: folder }, command, false);
    const { ProgramArguments, ...rest } = parse(entry?.files[0]?.text ?? '') as {
      ProgramArguments: string[];
    };
    expect(rest).toEqual({ Label: 'net.postern.look', StartInterval: 86_400, RunAtLoad: true });
    const [program = '', ...args] = ProgramArguments;
    await run(program, args);
    expect(given()).toEqual(ODD);
    rmSync(folder, { recursive: true });
  });
});
