import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ExemptionRequest } from '../../shared/model/request.ts';
import { postern } from './postern.ts';

const home = mkdtempSync(join(tmpdir(), 'postern-requests-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const env = { HOME: home, LC_ALL: 'en' };

const DIAL_UP = ['request', '--isp', 'hamilton', '--connection', 'dial-up'];
const TICKS = ['read-policy', 'virus-scanner', 'dial-up-request'].flatMap((id) => ['--attest', id]);
const WHOLE = [...DIAL_UP, '--field', 'username=jsmith', ...TICKS];

describe('asking for a door, with nobody at the terminal', () => {
  const WRONG: [string, string[], RegExp][] = [
    ['nothing said of what to do', WHOLE, /--dry-run[^]*--save[^]*--yes/],
    ['two things at once', [...WHOLE, '--yes', '--dry-run'], /--dry-run, --save, --yes/],
    ['a field is missing', [...DIAL_UP, ...TICKS, '--dry-run'], /Your Hamilton\.net user name/],
    ['a field nobody asks for', [...WHOLE, '--field', 'shoe=43', '--dry-run'], /shoe[^]*username/],
    ['a field without a value', [...WHOLE, '--field', 'username', '--dry-run'], /NAME=VALUE/],
    [
      'a line break in a field',
      [...DIAL_UP, ...TICKS, '--field', 'username=a\nBcc: b', '--dry-run'],
      /one line/,
    ],
    ['a declaration is missing', [...WHOLE.slice(0, -2), '--dry-run'], /I am a dial-up customer/],
    ['a declaration nobody asks for', [...WHOLE, '--attest', 'soul', '--dry-run'], /soul[^]*virus-scanner/],
    ['a way there is not', [...WHOLE, '--channel', 'pigeon', '--dry-run'], /pigeon[^]*web-form, phone/],
    ['no server at all', [...WHOLE, '--server', 'my server', '--dry-run'], /smtp\.example\.org/],
    ['no check to attach', [...WHOLE, '--attach-report', '--dry-run'], /postern check/],
    ['an unknown provider', ['request', '--isp', 'hamliton', '--dry-run'], /hamilton/],
    ['a mistyped flag', [...WHOLE, '--dryrun'], /--dry-run/],
    ['a file that is no request', ['request', 'import', '/etc/hostname'], /no request/],
    ['a request there is not', ['outbox', 'show', 'r-000000000000'], /no such request/],
    ['nothing to note', ['outbox', 'note', 'r-000000000000'], /--reference/],
    [
      'a login, and nobody to ask for its password',
      ['outbox', 'send', '--mail-from', 'me@isp.example', '--mail-user', 'me'],
      /POSTERN_MAIL_PASSWORD/,
    ],
  ];
  it.each(WRONG)('%s', async (_name, args, says) => {
    const { code, stdout, stderr } = await postern(args, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  it('shows all that would be sent, and leaves nothing behind', async () => {
    const { code, stdout } = await postern([...WHOLE, '--dry-run', '--json'], { env });
    expect(code).toBe(0);
    const request = JSON.parse(stdout) as ExemptionRequest;
    expect(request).toMatchObject({
      schema: 'postern-request/1',
      state: 'draft',
      channel: 'web-form',
      ports: [25],
      fields: { username: 'jsmith' },
      attempts: [],
    });
    expect(request.attested.map(({ id }) => id)).toEqual(['read-policy', 'virus-scanner', 'dial-up-request']);
    expect(readdirSync(home, { recursive: true }).filter((name) => String(name).includes('outbox'))).toEqual(
      [],
    );
  });

  it.each([
    ['wessex', 'unknown', /for nobody/],
    ['wessex', 'leased-line', /shuts no door/],
    ['generic', 'dsl', /do not know your internet provider/],
  ])('%s by %s: says why not, and ends with 1', async (isp, connection, says) => {
    const { code, stdout } = await postern(['request', '--isp', isp, '--connection', connection, '--yes'], {
      env,
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(says);
  });

  it('saves a form as a text that can be read', async () => {
    const file = join(home, 'request.txt');
    expect((await postern([...WHOLE, '--save', file], { env: { ...env, FORCE_COLOR: '1' } })).code).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/Your Hamilton\.net user name +jsmith[^]*I am a dial-up customer/);
    expect(text).not.toContain('\u001b');
  });

  it('keeps a letter for which no server is known, and says where', async () => {
    const profile = join(home, 'by-mail.json');
    writeFileSync(
      profile,
      JSON.stringify({
        ...{ schema: 'postern-isp/1', id: 'by-mail', name: 'By Mail', country: 'GB', languages: ['en'] },
        connections: [
          {
            type: 'unknown',
            blocks: [{ ports: [25] }],
            exemptions: [{ channel: 'email', email: 'desk@isp.example' }],
          },
        ],
      }),
    );
    const own = { HOME: mkdtempSync(join(home, 'own-')), LC_ALL: 'en' };
    const asked = await postern(['request', '--isp', profile, '--yes'], { env: own });
    expect(asked.code).toBe(1);
    expect(asked.stderr).toMatch(/no server that takes mail[^]*postern outbox show r-/);
    expect(asked.stdout).toContain('waits to be sent');
  });

  it('saves what a help desk imports, and a change of it is seen', async () => {
    const file = join(home, 'request.json');
    expect((await postern([...WHOLE, '--save', file], { env })).code).toBe(0);
    const good = await postern(['request', 'import', file], { env });
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(/The file is whole[^]*jsmith[^]*All that is asked for is there/);
    writeFileSync(file, readFileSync(file, 'utf8').replace('jsmith', 'mallory'));
    const bad = await postern(['request', 'import', file, '--json'], { env });
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({ whole: false });
  });
});

describe('a call is kept in the outbox until it is settled', () => {
  it('from the script to the last note, and then gone', async () => {
    const own = { HOME: mkdtempSync(join(home, 'own-')), LC_ALL: 'en' };
    const asked = await postern(['request', '--isp', 'hamilton', '--connection', 'dsl', '--yes', '--json'], {
      env: own,
    });
    expect(asked.code).toBe(0);
    const { request, state } = JSON.parse(asked.stdout) as ExemptionRequest;
    expect(state).toBe('needs-you');
    const shown = await postern(['outbox', 'show', request], { env: own });
    expect(shown.stdout).toMatch(/\(402\) 694-6655[^]*open port 25/);
    const noted = await postern(
      ['outbox', 'note', request, '--state', 'filed', '--reference', 'H 17', '--json'],
      { env: own },
    );
    expect(JSON.parse(noted.stdout)).toMatchObject({ state: 'filed', reference: 'H 17' });
    expect((await postern(['outbox', 'send', request], { env: own })).code).toBe(1);
    for (const how of [[], ['--json']])
      expect((await postern(['outbox', 'send', 'r-none', ...how], { env: own })).code).toBe(2);
    expect((await postern(['outbox', 'remove', request], { env: own })).code).toBe(0);
    const left = await postern(['outbox', '--json'], { env: own });
    expect(JSON.parse(left.stdout)).toEqual({ schema: 'postern-outbox/1', requests: [] });
  });
});
