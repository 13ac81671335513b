import { describe, expect, it } from 'vitest';
import type { ClientAdapter } from '../../../../electron/engine/clients/client.ts';
import * as clients from '../../../../electron/engine/clients/mozilla/mozilla-clients.ts';
import { type FakeComputer, fakeSystem } from '../fake-system.ts';
import { ONE_ACCOUNT, prefsFile, profilesIni } from './profile.ts';

const { signal } = new AbortController();
const PREFS = prefsFile(ONE_ACCOUNT);

async function found(client: ClientAdapter, computer: FakeComputer) {
  const { accounts } = await client.find(fakeSystem(computer), signal);
  return accounts.map(({ id, files }) => [id, files[0]]);
}

describe('places', () => {
  it.each([
    ['thunderbird', 'linux', '/home/me/.thunderbird'],
    ['thunderbird', 'linux', '/home/me/.icedove'],
    ['thunderbird', 'linux', '/home/me/snap/thunderbird/common/.thunderbird'],
    ['thunderbird', 'linux', '/home/me/.var/app/org.mozilla.Thunderbird/.thunderbird'],
    ['thunderbird', 'linux', '/home/me/.var/app/org.mozilla.thunderbird/.thunderbird'],
    ['thunderbird', 'linux', '/home/me/.var/app/net.thunderbird.Thunderbird/.thunderbird'],
    ['betterbird', 'linux', '/home/me/.var/app/eu.betterbird.Betterbird/.thunderbird'],
    ['seamonkey', 'linux', '/home/me/.mozilla/seamonkey'],
    ['postbox', 'linux', '/home/me/.postbox'],
    ['thunderbird', 'darwin', '/home/me/Library/Thunderbird'],
    ['seamonkey', 'darwin', '/home/me/Library/Application Support/SeaMonkey'],
    ['postbox', 'darwin', '/home/me/Library/Application Support/PostboxApp'],
  ] as const)('%s on %s in %s', async (client, platform, root) => {
    const files = {
      [`${root}/profiles.ini`]: profilesIni('x.default'),
      [`${root}/x.default/prefs.js`]: PREFS,
    };
    for (const [name, adapter] of Object.entries(clients))
      expect(await found(adapter, { platform, files }), name).toEqual(
        name === client ? [[`${client}:x.default:smtp1:id1`, `${root}/x.default/prefs.js`]] : [],
      );
  });

  it.each([
    ['thunderbird', 'C:\\Users\\me\\AppData\\Roaming\\Thunderbird'],
    [
      'thunderbird',
      'C:\\Users\\me\\AppData\\Local\\Packages\\MozillaThunderbird.MZLA_h5892qc0xkpca\\LocalCache\\Roaming\\Thunderbird',
    ],
    ['seamonkey', 'C:\\Users\\me\\AppData\\Roaming\\Mozilla\\SeaMonkey'],
    ['postbox', 'C:\\Users\\me\\AppData\\Roaming\\PostboxApp'],
  ] as const)('%s on Windows in %s', async (client, root) => {
    const path = `${root}\\Profiles\\x.default\\prefs.js`;
    const files = { [`${root}\\profiles.ini`]: profilesIni('Profiles/x.default', '\r\n'), [path]: PREFS };
    for (const [name, adapter] of Object.entries(clients))
      expect(await found(adapter, { platform: 'win32', files }), name).toEqual(
        name === client ? [[`${client}:x.default:smtp1:id1`, path]] : [],
      );
  });

  it('portable, on a Windows stick unpacked to the desktop', async () => {
    const path = 'C:\\Users\\me\\Desktop\\ThunderbirdPortable\\Data\\profile\\prefs.js';
    expect(await found(clients.thunderbird, { platform: 'win32', files: { [path]: PREFS } })).toEqual([
      ['thunderbird:profile:smtp1:id1', path],
    ]);
  });

  it('any home: APPDATA decides', async () => {
    const files = {
      'D:\\Roam\\Thunderbird\\profiles.ini': profilesIni('Profiles/x'),
      'D:\\Roam\\Thunderbird\\Profiles\\x\\prefs.js': PREFS,
    };
    const computer: FakeComputer = { platform: 'win32', env: { APPDATA: 'D:\\Roam' }, files };
    expect(await found(clients.thunderbird, computer)).toHaveLength(1);
  });
});

describe('profiles', () => {
  const ROOT = '/home/me/.thunderbird';

  it('the one an installation uses comes first, an absolute one and the rest follow', async () => {
    const ini = [
      '[Profile1]\nName=default\nIsRelative=1\nPath=a.default\nDefault=1',
      '[InstallFDC34C9F024745EB]\nDefault=b.default-release\nLocked=1',
      '[Profile0]\nName=default-release\nIsRelative=1\nPath=b.default-release',
      '[Profile2]\nName=work\nIsRelative=0\nPath=/srv/mail/work',
      '[General]\nStartWithLastProfile=1\nVersion=2\n',
    ].join('\n\n');
    const paths = [`${ROOT}/b.default-release`, `${ROOT}/a.default`, '/srv/mail/work'];
    const files = {
      [`${ROOT}/profiles.ini`]: ini,
      ...Object.fromEntries(paths.map((path) => [`${path}/prefs.js`, PREFS])),
    };
    const { accounts } = await clients.thunderbird.find(fakeSystem({ files }), signal);
    expect(accounts.map(({ id, profile }) => [id, profile])).toEqual([
      ['thunderbird:b.default-release:smtp1:id1', 'default-release'],
      ['thunderbird:a.default:smtp1:id1', 'default'],
      ['thunderbird:work:smtp1:id1', 'work'],
    ]);
  });

  it('installs.ini names one that profiles.ini has forgotten', async () => {
    const files = {
      [`${ROOT}/profiles.ini`]: '[General]\nVersion=2\n',
      [`${ROOT}/installs.ini`]: '[FDC34C9F024745EB]\nDefault=b.default-release\nLocked=1\n',
      [`${ROOT}/b.default-release/prefs.js`]: PREFS,
    };
    expect(await found(clients.thunderbird, { files })).toHaveLength(1);
  });

  it('of the same name in several places are told apart, and keep their names', async () => {
    const roots = [
      ROOT,
      '/home/me/snap/thunderbird/common/.thunderbird',
      '/home/me/.var/app/org.mozilla.Thunderbird/.thunderbird',
    ];
    const files = Object.fromEntries(
      roots.flatMap((root) => [
        [`${root}/profiles.ini`, `${profilesIni('x.default')}[Profile7]\nPath=/mnt/x.default\n`],
        [`${root}/x.default/prefs.js`, PREFS],
        ['/mnt/x.default/prefs.js', PREFS],
      ]),
    );
    expect((await found(clients.thunderbird, { files })).map(([id]) => id)).toEqual([
      'thunderbird:x.default:smtp1:id1',
      'thunderbird:x.default~2:smtp1:id1',
      'thunderbird:snap/x.default:smtp1:id1',
      'thunderbird:org.mozilla.Thunderbird/x.default:smtp1:id1',
    ]);
  });

  it("Betterbird's are told by the program that used them last; what cannot be told is Thunderbird's", async () => {
    const compatibility = (folder: string) =>
      `[Compatibility]\nLastVersion=140.1\nLastPlatformDir=${folder}\n`;
    const files = {
      [`${ROOT}/profiles.ini`]:
        '[Profile0]\nName=a\nPath=a\n[Profile1]\nName=b\nPath=b\n[Profile2]\nName=c\nPath=c\n',
      [`${ROOT}/a/prefs.js`]: PREFS,
      [`${ROOT}/a/compatibility.ini`]: compatibility('/usr/lib/thunderbird'),
      [`${ROOT}/b/prefs.js`]: PREFS,
      [`${ROOT}/b/compatibility.ini`]: compatibility('/opt/Betterbird'),
      [`${ROOT}/c/prefs.js`]: PREFS,
    };
    expect((await found(clients.thunderbird, { files })).map(([id]) => id)).toEqual([
      'thunderbird:a:smtp1:id1',
      'thunderbird:c:smtp1:id1',
    ]);
    expect((await found(clients.betterbird, { files })).map(([id]) => id)).toEqual([
      'betterbird:b:smtp1:id1',
    ]);
  });
});

describe('running', () => {
  const ROOT = '/home/me/.thunderbird';
  const files = {
    [`${ROOT}/profiles.ini`]: '[Profile0]\nPath=a\n[Profile1]\nPath=b\n',
    [`${ROOT}/a/prefs.js`]: PREFS,
    [`${ROOT}/a/.parentlock`]: '',
    [`${ROOT}/b/prefs.js`]: PREFS,
    [`${ROOT}/b/.parentlock`]: '',
  };
  const running = async (computer: FakeComputer) => {
    const system = fakeSystem(computer);
    const { accounts } = await clients.thunderbird.find(system, signal);
    const again = await Promise.all(
      accounts.map((account) => clients.thunderbird.isRunning(account, system, signal)),
    );
    expect(again).toEqual(accounts.map((account) => account.running));
    return again;
  };

  it('no program, no lock', async () => {
    expect(await running({ files })).toEqual([false, false]);
  });
  it('a lock that is held', async () => {
    expect(await running({ files, locked: [`${ROOT}/b/.parentlock`] })).toEqual([false, true]);
  });
  it('a program that holds one profile does not hold the other', async () => {
    const computer = { files, locked: [`${ROOT}/b/.parentlock`], running: ['thunderbird-bin'] };
    expect(await running(computer)).toEqual([false, true]);
  });
  it('a program that holds nothing we see may hold either', async () => {
    expect(await running({ files, running: ['betterbird'] })).toEqual([true, true]);
  });
  it('a link that a crash left behind', async () => {
    const links = { [`${ROOT}/a/lock`]: '127.0.1.1:+4242' };
    expect(await running({ files, links })).toEqual([false, false]);
    // Its number is another program's by now.
    expect(
      await running({ files, links: { [`${ROOT}/a/lock`]: '127.0.1.1:+1000' }, running: ['bash'] }),
    ).toEqual([false, false]);
  });
  it('a link to a program that lives, where locks do not work', async () => {
    const links = { [`${ROOT}/a/lock`]: '192.0.2.7:+1001' };
    expect(await running({ files, links, running: ['bash', 'thunderbird'] })).toEqual([true, false]);
  });
  it('macOS: the name of the program', async () => {
    const mac = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace(ROOT, '/home/me/Library/Thunderbird'), text]),
    );
    expect(await running({ platform: 'darwin', files: mac })).toEqual([false, false]);
    expect(await running({ platform: 'darwin', files: mac, running: ['thunderbird'] })).toEqual([true, true]);
  });
  it('Windows: parent.lock is open and shared with nobody', async () => {
    const root = 'C:\\Users\\me\\AppData\\Roaming\\Thunderbird';
    const computer: FakeComputer = {
      platform: 'win32',
      files: {
        [`${root}\\profiles.ini`]: '[Profile0]\r\nPath=Profiles/a\r\n[Profile1]\r\nPath=Profiles/b\r\n',
        [`${root}\\Profiles\\a\\prefs.js`]: PREFS,
        [`${root}\\Profiles\\b\\prefs.js`]: PREFS,
        // Left behind at exit.
        [`${root}\\Profiles\\b\\parent.lock`]: '',
      },
    };
    expect(await running(computer)).toEqual([false, false]);
    computer.faults = {
      [`${root}\\Profiles\\a\\parent.lock`]: { ok: false, problem: 'not-readable', detail: 'EBUSY' },
    };
    expect(await running(computer)).toEqual([true, false]);
    expect(await running({ ...computer, running: ['thunderbird'] })).toEqual([true, false]);
    expect(await running({ ...computer, faults: {}, running: ['thunderbird'] })).toEqual([true, true]);
  });
});
