import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClientAdapter } from '../../../../electron/engine/clients/client.ts';
import * as clients from '../../../../electron/engine/clients/mozilla/mozilla-clients.ts';
import { type FakeComputer, fakeSystem } from '../fake-system.ts';
import { ONE_ACCOUNT, prefsFile, profilesIni, type PrefValues } from './profile.ts';

const { signal } = new AbortController();
const find = (client: ClientAdapter, computer: FakeComputer) => client.find(fakeSystem(computer), signal);
const ids = async (client: ClientAdapter, computer: FakeComputer) =>
  (await find(client, computer)).accounts.map(({ id }) => id);
const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/clients/thunderbird-153/${name}`, import.meta.url));

const ROOT = '/home/me/.thunderbird';
const PROFILE = `${ROOT}/x.default-release`;

/** A computer with one profile of Thunderbird. */
function withPrefs(prefs: string | PrefValues, more: Record<string, string | Buffer> = {}): FakeComputer {
  return {
    files: {
      [`${ROOT}/profiles.ini`]: profilesIni('x.default-release'),
      [`${PROFILE}/prefs.js`]: typeof prefs === 'string' ? prefs : prefsFile(prefs),
      ...more,
    },
  };
}

async function outgoing(values: PrefValues, client = clients.thunderbird) {
  return (await find(client, withPrefs({ ...ONE_ACCOUNT, ...values }))).accounts[0]?.outgoing;
}

describe('accounts', () => {
  it('as the real Thunderbird 153 wrote them: an identity each, with the server it sends by', async () => {
    const found = await find(clients.thunderbird, {
      files: {
        [`${ROOT}/profiles.ini`]: fixture('profiles.ini'),
        [`${ROOT}/installs.ini`]: fixture('installs.ini'),
        [`${ROOT}/922jw9zy.default-default/prefs.js`]: fixture('prefs.js.txt'),
        [`${ROOT}/922jw9zy.default-default/compatibility.ini`]: fixture('compatibility.ini'),
        // The empty profile that `Default=1` names.
        [`${ROOT}/43fduq9k.default/times.json`]: '{}',
      },
    });
    expect(found.remarks).toEqual([]);
    expect(found.accounts.map(({ id, email, profile, outgoing }) => [id, email, profile, outgoing])).toEqual([
      [
        'thunderbird:922jw9zy.default-default:smtp1:id1',
        'alice@example.org',
        'default-default',
        { host: '127.0.0.1', port: 25, security: 'starttls', login: { method: 'password', user: 'alice' } },
      ],
      [
        'thunderbird:922jw9zy.default-default:smtp1:id3',
        'office@example.org',
        'default-default',
        { host: '127.0.0.1', port: 25, security: 'starttls', login: { method: 'password', user: 'alice' } },
      ],
      [
        'thunderbird:922jw9zy.default-default:smtp2:id2',
        'bob@example.net',
        'default-default',
        { host: 'localhost', port: 587, security: 'none', login: { method: 'none' } },
      ],
    ]);
    expect(found.accounts[0]).toMatchObject({
      mode: 'direct',
      running: false,
      files: [`${ROOT}/922jw9zy.default-default/prefs.js`],
    });
    expect(found.accounts[0]).not.toHaveProperty('limit');
  });

  it.each([
    [{ 'mail.smtpserver.smtp1.port': 0 }, 587],
    [{ 'mail.smtpserver.smtp1.port': 0, 'mail.smtpserver.smtp1.try_ssl': 3 }, 465],
    [{ 'mail.smtpserver.smtp1.port': 2525 }, 2525],
    [{ 'mail.smtpserver.smtp1.port': 70000 }, 587],
    [{ 'mail.smtpserver.smtp1.port': '26' }, 587],
  ])('port: %j is %i', async (values, port) => {
    expect((await outgoing(values))?.port).toBe(port);
  });

  it('port: SeaMonkey and Postbox take 25 where none is written', async () => {
    const computer: FakeComputer = {
      files: {
        '/home/me/.mozilla/seamonkey/profiles.ini': profilesIni('y.default'),
        '/home/me/.mozilla/seamonkey/y.default/prefs.js': prefsFile({
          ...ONE_ACCOUNT,
          'mail.smtpserver.smtp1.port': 0,
        }),
      },
    };
    const [account] = (await find(clients.seamonkey, computer)).accounts;
    expect(account).toMatchObject({ id: 'seamonkey:y.default:smtp1:id1', outgoing: { port: 25 } });
  });

  it.each([
    [0, 'none'],
    [1, 'starttls'],
    [2, 'starttls'],
    [3, 'tls'],
  ])('encryption %i is %s', async (socketType, security) => {
    expect((await outgoing({ 'mail.smtpserver.smtp1.try_ssl': socketType }))?.security).toBe(security);
  });

  it.each([
    [1, { method: 'none' }],
    [2, { method: 'password', user: 'me' }],
    [3, { method: 'password', user: 'me' }],
    [4, { method: 'encrypted-password', user: 'me' }],
    [5, { method: 'other', user: 'me' }],
    [6, { method: 'other', user: 'me' }],
    [7, { method: 'other', user: 'me' }],
    [8, { method: 'encrypted-password', user: 'me' }],
    [10, { method: 'oauth2', user: 'me' }],
  ])('login %i is %j', async (authMethod, login) => {
    expect((await outgoing({ 'mail.smtpserver.smtp1.authMethod': authMethod }))?.login).toEqual(login);
  });

  it('no user name is no login', async () => {
    expect((await outgoing({ 'mail.smtpserver.smtp1.username': '' }))?.login).toEqual({ method: 'none' });
  });

  it('defaults for every server are heeded', async () => {
    const rest = Object.fromEntries(
      Object.entries(ONE_ACCOUNT).filter(([key]) => !/smtp1\.(?:try_ssl|authMethod)/.test(key)),
    );
    const values = { ...rest, 'mail.smtpserver.default.try_ssl': 3, 'mail.smtpserver.default.authMethod': 4 };
    const [account] = (await find(clients.thunderbird, withPrefs(values))).accounts;
    expect(account?.outgoing).toMatchObject({ security: 'tls', login: { method: 'encrypted-password' } });
  });

  it('an identity without a server, or with one that was deleted, sends by the standard server, else the first', async () => {
    const values = {
      ...ONE_ACCOUNT,
      'mail.account.account1.identities': 'id1,id2',
      'mail.identity.id1.smtpServer': 'gone',
      'mail.identity.id2.useremail': 'two@example.org',
      'mail.smtpservers': 'smtp0,smtp1',
    };
    expect(await ids(clients.thunderbird, withPrefs(values))).toEqual([
      'thunderbird:x.default-release:smtp1:id1',
      'thunderbird:x.default-release:smtp1:id2',
    ]);
    expect(
      await ids(clients.thunderbird, withPrefs({ ...values, 'mail.smtp.defaultserver': 'gone' })),
    ).toEqual(['thunderbird:x.default-release:smtp0:id1', 'thunderbird:x.default-release:smtp0:id2']);
  });

  it('servers of Exchange do not send by SMTP', async () => {
    const values = { ...ONE_ACCOUNT, 'mail.smtpserver.smtp1.type': 'ews' };
    const [account] = (await find(clients.thunderbird, withPrefs(values))).accounts;
    expect(account).toMatchObject({ outgoing: null, mode: 'explain', limit: { code: 'not-smtp' } });
  });

  it('a sign-in in the browser is told', async () => {
    const values = { ...ONE_ACCOUNT, 'mail.smtpserver.smtp1.authMethod': 10 };
    const [account] = (await find(clients.thunderbird, withPrefs(values))).accounts;
    expect(account).toMatchObject({ mode: 'direct', limit: { code: 'oauth' } });
  });

  it('Latin-1 of long ago is read', async () => {
    const values = { ...ONE_ACCOUNT, 'mail.identity.id1.useremail': 'zoë@example.org' };
    const bytes = Buffer.from(prefsFile(values), 'latin1');
    const computer = withPrefs('', { [`${PROFILE}/prefs.js`]: bytes });
    expect((await find(clients.thunderbird, computer)).accounts[0]?.email).toBe('zoë@example.org');
  });

  it('a profile without a server, an empty home, a profile whose folder is gone: nothing', async () => {
    expect(await find(clients.thunderbird, withPrefs('// nothing'))).toEqual({ accounts: [], remarks: [] });
    for (const client of Object.values(clients))
      for (const platform of ['linux', 'darwin', 'win32'] as const)
        expect(await find(client, { platform })).toEqual({ accounts: [], remarks: [] });
    const gone: FakeComputer = { files: { [`${ROOT}/profiles.ini`]: profilesIni('gone') } };
    expect(await find(clients.thunderbird, gone)).toEqual({ accounts: [], remarks: [] });
  });
});

describe('what an administrator or the user laid down', () => {
  const KEY = 'mail.smtpserver.smtp1.port';
  const limit = async (more: Record<string, string | Buffer>) =>
    (await find(clients.thunderbird, withPrefs(ONE_ACCOUNT, more))).accounts[0]?.limit;
  const policy = (entry: unknown) => JSON.stringify({ policies: { Preferences: { [KEY]: entry } } });

  it('user.js wins, and is named', async () => {
    const computer = withPrefs(ONE_ACCOUNT, { [`${PROFILE}/user.js`]: `user_pref("${KEY}", 2525);\r\n` });
    const [account] = (await find(clients.thunderbird, computer)).accounts;
    expect(account).toMatchObject({
      outgoing: { port: 2525 },
      limit: { code: 'managed', params: { path: `${PROFILE}/user.js` } },
    });
  });

  it('user.js about other things does no harm; one that cannot be read is reported', async () => {
    expect(
      await limit({ [`${PROFILE}/user.js`]: 'user_pref("mail.biff.show_alert", false);' }),
    ).toBeUndefined();
    const broken = withPrefs(ONE_ACCOUNT, { [`${PROFILE}/user.js`]: 'user_pref("x", "' });
    expect(await find(clients.thunderbird, broken)).toEqual({
      accounts: [],
      remarks: [
        {
          client: 'thunderbird',
          path: `${PROFILE}/user.js`,
          problem: 'unexpected-shape',
          detail: 'line 1: unterminated string',
        },
      ],
    });
  });

  it.each([
    '/etc/thunderbird/policies/policies.json',
    '/usr/lib/thunderbird/distribution/policies.json',
    '/opt/my bird/distribution/policies.json',
  ])('policies in %s', async (path) => {
    const used = {
      [`${PROFILE}/compatibility.ini`]: '[Compatibility]\nLastPlatformDir=/opt/my bird\n',
    };
    expect(await limit({ ...used, [path]: policy({ Value: 587, Status: 'locked' }) })).toEqual({
      code: 'managed',
      params: { path },
    });
    expect(await limit({ ...used, [path]: policy({ Value: 587, Status: 'default' }) })).toBeUndefined();
    expect(await limit({ ...used, [path]: policy(587) })).toMatchObject({ code: 'managed' });
    expect(await limit({ ...used, [path]: '{"policies": {"Preferences": ' })).toBeUndefined();
    expect(await limit({ ...used, [path]: 'null' })).toBeUndefined();
  });

  it('lockPref in a configuration file, also in the hidden kind', async () => {
    const path = '/usr/lib/thunderbird/mozilla.cfg';
    const text = `// first line\nlockPref( '${KEY}', 587);\n`;
    const managed = { code: 'managed', params: { path } };
    expect(await limit({ [path]: text })).toEqual(managed);
    expect(await limit({ [path]: Buffer.from(Buffer.from(text).map((byte) => byte + 13)) })).toEqual(managed);
    expect(await limit({ [path]: `defaultPref("${KEY}", 587);` })).toBeUndefined();
    expect(await limit({ [path]: `lockPref("${KEY}x", 587);` })).toBeUndefined();
  });
});

describe('files that are left alone', () => {
  it('prefs.js cut off by a full disk', async () => {
    const cut = prefsFile(ONE_ACCOUNT).slice(0, -8);
    expect(await find(clients.thunderbird, withPrefs(cut))).toEqual({
      accounts: [],
      remarks: [
        {
          client: 'thunderbird',
          path: `${PROFILE}/prefs.js`,
          problem: 'unexpected-shape',
          detail: 'line 12: unterminated string',
        },
      ],
    });
  });

  it('prefs.js of somebody else', async () => {
    const computer = withPrefs(ONE_ACCOUNT);
    delete computer.files?.[`${PROFILE}/prefs.js`];
    computer.faults = {
      [`${PROFILE}/prefs.js`]: { ok: false, problem: 'not-permitted', detail: 'EACCES' },
    };
    expect((await find(clients.thunderbird, computer)).remarks).toEqual([
      { client: 'thunderbird', path: `${PROFILE}/prefs.js`, problem: 'not-permitted', detail: 'EACCES' },
    ]);
  });
});
