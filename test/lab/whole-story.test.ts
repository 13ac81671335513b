import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangeReport } from '../../shared/model/change.ts';
import type { JudgedReport } from '../../shared/model/report.ts';
import { missing } from '../needs.ts';
import { LAB_NEEDS } from './needs.ts';
import { customerRuns, type Ended } from './play.ts';
import { SCENES } from './scenes/all.ts';
import { createPool, type Pool } from './world/pool.ts';
import { FAIR, type World } from './world/world.ts';

const lacks = missing('lab', LAB_NEEDS);
const NOBODY = { uid: 65_534, gid: 65_534 };
const FOLDER = '.thunderbird/abc.default-release';

/** A home of the ordinary user with a Thunderbird that sends on port 25, as it was set up long ago. */
function homeWithThunderbird(): string {
  const home = mkdtempSync(join(tmpdir(), 'postern-lab-home-'));
  mkdirSync(join(home, FOLDER), { recursive: true });
  writeFileSync(
    join(home, '.thunderbird/profiles.ini'),
    '[Install1]\nDefault=abc.default-release\n\n[Profile0]\nName=default\nIsRelative=1\nPath=abc.default-release\n',
  );
  writeFileSync(
    join(home, FOLDER, 'prefs.js'),
    [
      'user_pref("mail.account.account1.identities", "id1");',
      'user_pref("mail.account.account1.server", "server1");',
      'user_pref("mail.accountmanager.accounts", "account1");',
      'user_pref("mail.identity.id1.smtpServer", "smtp1");',
      'user_pref("mail.identity.id1.useremail", "me@provider.test");',
      'user_pref("mail.server.server1.type", "imap");',
      'user_pref("mail.smtpserver.smtp1.authMethod", 3);',
      'user_pref("mail.smtpserver.smtp1.hostname", "smtp.provider.test");',
      'user_pref("mail.smtpserver.smtp1.port", 25);',
      'user_pref("mail.smtpserver.smtp1.try_ssl", 0);',
      'user_pref("mail.smtpserver.smtp1.username", "me");',
      'user_pref("mail.smtpservers", "smtp1");',
      '',
    ].join('\n'),
  );
  for (const path of ['', '.thunderbird', '.thunderbird/profiles.ini', FOLDER, `${FOLDER}/prefs.js`])
    chownSync(join(home, path), NOBODY.uid, NOBODY.gid);
  return home;
}

describe.skipIf(lacks !== null)('from “I cannot send” to a way that works, and back', () => {
  let pool: Pool | undefined;
  let home = '';
  beforeAll(async () => {
    home = homeWithThunderbird();
    pool = await createPool(1);
  });
  afterAll(() => {
    pool?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('the ISP drops port 25: the account of Thunderbird is found, moved, proved, and put back', async () => {
    const scene = SCENES.find(({ id }) => id === 'isp-drops-25');
    if (!pool || !scene) throw new Error('no lab');
    await pool.use(async (world: World) => {
      await world.set({ ...FAIR, ...scene.weather });
      const postern = (...args: string[]): Promise<Ended> => customerRuns(world, scene, home, args);
      const check = async (): Promise<JudgedReport> =>
        JSON.parse((await postern('check', '--isp', 'ISP', '--json')).stdout) as JudgedReport;
      const before = readFileSync(join(home, FOLDER, 'prefs.js'));

      const blocked = await check();
      expect(blocked.subjects).toEqual([
        {
          email: 'me@provider.test',
          host: 'smtp.provider.test',
          port: 25,
          security: 'none',
          login: 'password',
        },
      ]);
      expect(blocked.verdicts[0]).toMatchObject({
        code: 'isp-blocks-port',
        ports: [25],
        next: [{ kind: 'use-provider-port', host: 'smtp.provider.test', port: 465 }, {}, {}],
      });

      const code = await postern('code');
      expect(code.exit).toBe(0);
      const heard = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(code.stdout)?.[0] ?? '';
      expect((await postern('decode', heard, '--isp', 'ISP')).stdout).toContain('Lab Internet');

      const fixed = await postern('fix', 'me@provider.test', '--next', '1', '--json');
      expect(JSON.parse(fixed.stdout) as ChangeReport).toMatchObject({
        status: 'changed',
        to: { host: 'smtp.provider.test', port: 465, security: 'tls', login: 'keep' },
        // Tried right after the change, from here.
        server: { outcome: 'ready', port: 465 },
      });

      const open = await check();
      expect(open.verdicts[0]?.code).toBe('all-clear');

      expect(JSON.parse((await postern('undo', '--json')).stdout)).toMatchObject({ status: 'undone' });
      expect(readFileSync(join(home, FOLDER, 'prefs.js'))).toEqual(before);
      expect((await check()).verdicts[0]?.code).toBe('isp-blocks-port');
    });
  });
});
