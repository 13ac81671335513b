import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeReport } from '../../shared/model/change.ts';
import { AUTHORITY } from '../loopback/requests/isp.ts';
import { LOGIN, MAIL_NEEDS, startMailWorld, type MailWorld } from '../loopback/requests/mail-world.ts';
import { missing } from '../needs.ts';
import { POSTERN, postern, type Ended, type RunOptions } from './postern.ts';

const lacks = missing('the test message of the command line, to a real Postfix', MAIL_NEEDS);
const EMAIL = 'jane@isp.test';

/** Runs a program on a terminal of its own, answers its question, and gives all that stood on the screen. */
const ON_A_TERMINAL = `
import os, pty, sys
screen = b''
answered = False
pid, master = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
while True:
    try:
        piece = os.read(master, 4096)
    except OSError:
        break
    if not piece:
        break
    screen += piece
    if not answered and b'Password of' in screen:
        answered = True
        os.write(master, sys.argv[1].encode() + b'\\r')
sys.stdout.buffer.write(screen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

describe.skipIf(lacks !== null)('a test message after a change', () => {
  const home = mkdtempSync(join(tmpdir(), 'postern-test-send-'));
  const settings = join(home, '.msmtprc');
  const ca = join(home, 'ca.pem');
  const env = { HOME: home, NODE_EXTRA_CA_CERTS: ca, LANG: 'C' };
  let world: MailWorld;
  let to: string;
  beforeAll(async () => {
    writeFileSync(ca, AUTHORITY.cert);
    world = await startMailWorld();
    const { host, port } = world.way('submission', 'starttls');
    to = `${host}:${port}:starttls`;
  }, 60_000);
  afterAll(() => {
    world.end();
    rmSync(home, { recursive: true });
  });
  beforeEach(() => {
    world.empty();
    const before = ['account default', 'host old.isp.test', 'port 25', 'auth on', `user ${LOGIN.user}`];
    writeFileSync(settings, [...before, `from ${EMAIL}`, ''].join('\n'));
  });

  const fix = (options: RunOptions, ...args: string[]): Promise<Ended> =>
    postern(['fix', EMAIL, '--to', to, '--test-send', ...args], { env, ...options });
  const changed = (): boolean => readFileSync(settings, 'utf8').includes('host localhost');

  it('goes from the account to itself, with a password from standard input that is written nowhere', async () => {
    const ended = await fix({ stdin: `${LOGIN.password}\n` }, '--password-stdin', '--json');
    expect(ended.stderr).not.toContain(LOGIN.password);
    expect(ended.stdout).not.toContain(LOGIN.password);
    expect(JSON.parse(ended.stdout) as ChangeReport).toMatchObject({
      status: 'changed',
      test: { outcome: 'taken', reply: expect.stringMatching(/^250 /) as string },
    });
    expect(ended.code).toBe(0);
    const [letter] = await world.letters(1);
    expect(letter?.headers).toMatchObject({ from: EMAIL, to: EMAIL, subject: 'A test by Postern' });
    expect(letter?.raw).toMatch(/Authenticated sender: customer\)[\s\S]*with ESMTPSA id/);
  });

  it('a wrong password is said by the server, and the change stands', async () => {
    const ended = await fix({ stdin: 'not-this-one' }, '--password-stdin');
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/did not take the password/);
    expect(changed()).toBe(true);
  });

  it('nothing is changed where nobody can be asked', async () => {
    const ended = await fix({});
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/--password-stdin/);
    expect(changed()).toBe(false);
  });

  it('no password given: the change stands, and no message is sent', async () => {
    const ended = await fix({ stdin: '' }, '--password-stdin');
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/no password was given/);
    expect(changed()).toBe(true);
  });

  it('a server without a login is asked for none', async () => {
    const { host, port } = world.way('relay', 'none');
    const place = `${host}:${port}:none`;
    const ended = await postern(['fix', EMAIL, '--to', place, '--login', 'none', '--test-send'], { env });
    expect(ended.code).toBe(0);
    expect(await world.letters(1)).toHaveLength(1);
  });

  it('a terminal asks, and shows nothing of what is typed', async () => {
    const command = [process.execPath, POSTERN, 'fix', EMAIL, '--to', to, '--test-send'];
    const screen = await new Promise<string>((resolve, reject) => {
      execFile(
        'python3',
        ['-c', ON_A_TERMINAL, LOGIN.password, ...command],
        { env: { ...env, PATH: process.env['PATH'] ?? '', TERM: 'dumb' }, encoding: 'utf8' },
        (error, stdout) => (error ? reject(new Error(stdout, { cause: error })) : resolve(stdout)),
      );
    });
    expect(screen).toContain(`Password of ${EMAIL}`);
    expect(screen).not.toContain(LOGIN.password);
    expect(screen).toMatch(/server has taken it/);
    expect(await world.letters(1)).toHaveLength(1);
  });

  it.each([
    [['fix', EMAIL, '--to', 'localhost:25:none', '--test-send', '--dry-run'], /--dry-run/],
    [['fix', EMAIL, '--to', 'localhost:25:none', '--password-stdin'], /--test-send/],
    [['fix', '--all', '--to', 'localhost:25:none', '--test-send', '--password-stdin'], /--all/],
  ])('%j is wrong usage', async (args, said) => {
    const ended = await postern(args, { env, stdin: 'x' });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(said);
    expect(changed()).toBe(false);
  });
});
