import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesk, type DeskDeps } from '../../../electron/engine/desk/desk.ts';
import { jsonFile } from '../../../electron/engine/desk/json-file.ts';
import { saved } from '../../../electron/engine/desk/saved.ts';
import { createPracticePrograms } from '../../../electron/engine/practice/practice-programs.ts';
import { startPractice } from '../../../electron/engine/practice/start-practice.ts';
import type { Args } from '../../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/window-schemas.ts';
import type { StreamEvent } from '../../../shared/contract/event-schema.ts';
import { GOOD, profileOf } from '../../contract/sample.ts';
import { createFakePrograms } from './fake-programs.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-desk-'));
  file = join(folder, 'deep', 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const quiet = () => undefined;
const { signal } = new AbortController();

function desk(more: Partial<DeskDeps> = {}) {
  return openDesk({
    version: '0.1.0',
    host: 'browser',
    systemLanguage: 'de-AT',
    profile: null,
    file: jsonFile(file, saved),
    autoCheck: true,
    openLink: () => Promise.resolve(true),
    checks: {
      // No test of this file touches the network: only scenes are played.
      system: () => {
        throw new Error('the real network was asked for');
      },
      practice: startPractice,
    },
    programs: createFakePrograms(),
    practicePrograms: (scene) => createPracticePrograms(scene, () => new Date(0)),
    sleep: () => Promise.resolve(),
    ...more,
  });
}

const scene = (practice: Args<'check'>['practice']): Args<'check'> => ({
  servers: [],
  connection: null,
  practice,
});

describe('the ISP', () => {
  it('is nobody known on the first run', async () => {
    const hello = await (await desk()).hello(null, quiet, signal);
    expect(hello.isp).toMatchObject({ id: 'generic', known: false });
    expect(hello).toMatchObject({ settings: DEFAULT_SETTINGS, systemLanguage: 'de-AT', kept: null });
  });

  it('that was chosen is there again on the next run', async () => {
    const first = await desk();
    expect(await first.chooseIsp({ id: 'hamilton' }, quiet, signal)).toMatchObject({ id: 'hamilton' });
    expect((await first.hello(null, quiet, signal)).isp.id).toBe('hamilton');
    expect((await (await desk()).hello(null, quiet, signal)).isp.id).toBe('hamilton');
  });

  it('of the command line stands before the one that was chosen', async () => {
    await (await desk()).chooseIsp({ id: 'hamilton' }, quiet, signal);
    const given = await desk({ profile: { ...profileOf('wessex'), id: 'own', name: 'Own' } });
    expect((await given.hello(null, quiet, signal)).isp.name).toBe('Own');
    expect((await given.listIsps(null, quiet, signal)).map(({ id }) => id)).toEqual([
      'own',
      'generic',
      'hamilton',
      'wessex',
    ]);
  });

  it.each(['nobody', '../../etc/passwd', '__proto__'])('%s is unknown', async (id) => {
    await expect((await desk()).chooseIsp({ id }, quiet, signal)).rejects.toMatchObject({
      code: 'unknown-isp',
      params: { id },
    });
  });

  it('can be chosen where nothing can be saved', async () => {
    const hosts = await desk({
      file: { read: () => Promise.resolve(saved.parse({})), write: () => Promise.reject(new Error('EROFS')) },
    });
    expect(await hosts.chooseIsp({ id: 'wessex' }, quiet, signal)).toMatchObject({ id: 'wessex' });
  });
});

describe('the settings', () => {
  const wanted = GOOD.saveSettings;

  it('are saved whole, for the user alone, with nothing left beside them', async () => {
    const hosts = await desk();
    expect(await hosts.saveSettings(wanted, quiet, signal)).toEqual(wanted);
    expect((await (await desk()).hello(null, quiet, signal)).settings).toEqual(wanted);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['settings.json']);
  });

  it('say so when they cannot be saved, and hold for this run', async () => {
    const denied = Object.assign(new Error('EROFS: /home/ann'), { code: 'EROFS' });
    const hosts = await desk({
      file: { read: () => Promise.resolve(saved.parse({})), write: () => Promise.reject(denied) },
    });
    await expect(hosts.saveSettings(wanted, quiet, signal)).rejects.toMatchObject({
      code: 'not-saved',
      params: { detail: 'EROFS' },
    });
    expect((await hosts.hello(null, quiet, signal)).settings).toEqual(wanted);
  });

  it('of a file that is broken are those of the first run, part by part', async () => {
    await (await desk()).chooseIsp({ id: 'wessex' }, quiet, signal);
    writeFileSync(file, JSON.stringify({ isp: 'wessex', settings: { textSize: 'gigantic' } }));
    const hello = await (await desk()).hello(null, quiet, signal);
    expect(hello.settings).toEqual(DEFAULT_SETTINGS);
    expect(hello.isp.id).toBe('wessex');
    for (const text of ['', '{', 'null', '[1]', '\u0000', 'x'.repeat(100_000)]) {
      writeFileSync(file, text);
      expect((await (await desk()).hello(null, quiet, signal)).isp.id).toBe('generic');
    }
  });

  it('leave the old file when a new one cannot be written', async () => {
    const target = jsonFile(file, saved);
    await target.write({ settings: DEFAULT_SETTINGS, isp: 'wessex' });
    // A folder in the place of the file: the rename fails at the very end.
    const blocked = join(folder, 'taken');
    await jsonFile(join(blocked, 'inside'), saved).write({ settings: DEFAULT_SETTINGS, isp: null });
    await expect(
      jsonFile(blocked, saved).write({ settings: DEFAULT_SETTINGS, isp: null }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/) as string });
    expect(readdirSync(folder).sort()).toEqual(['deep', 'taken']);
    expect(readFileSync(file, 'utf8')).toContain('wessex');
    chmodSync(file, 0o600);
    expect(existsSync(file)).toBe(true);
  });
});

describe('a link', () => {
  const profile = {
    ...profileOf('wessex'),
    website: 'https://www.example.net/',
    helpDesk: { phones: [], web: 'https://help.example.net/' },
  };

  it('of the profile is opened, wherever in it it stands', async () => {
    const opened: string[] = [];
    const hosts = await desk({ profile, openLink: (url) => (opened.push(url), Promise.resolve(true)) });
    expect(await hosts.openLink({ url: 'https://www.example.net/' }, quiet, signal)).toEqual({
      opened: true,
    });
    await hosts.openLink({ url: 'https://help.example.net/' }, quiet, signal);
    expect(opened).toEqual(['https://www.example.net/', 'https://help.example.net/']);
  });

  it('of a mail company about its logins is opened: the table comes with the program', async () => {
    const opened: string[] = [];
    const hosts = await desk({ profile, openLink: (url) => (opened.push(url), Promise.resolve(true)) });
    await hosts.openLink({ url: 'https://support.google.com/accounts/answer/185833' }, quiet, signal);
    expect(opened).toHaveLength(1);
  });

  it.each([
    'https://support.google.com/',
    'https://www.example.net',
    'https://www.example.net/?next=evil',
    'https://evil.example/',
    'file:///etc/passwd',
    'x',
  ])('%s is not of it, and is not opened', async (url) => {
    const hosts = await desk({
      profile,
      openLink: () => Promise.reject(new Error('it was opened')),
    });
    await expect(hosts.openLink({ url }, quiet, signal)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

// A scene makes keys for its servers, which a busy machine takes seconds for.
describe('a check', { timeout: 30_000 }, () => {
  it('of a scene streams what happens, ends with its verdict, and is kept for a window loaded anew', async () => {
    const hosts = await desk();
    expect((await hosts.hello(null, quiet, signal)).autoCheck).toBe(true);
    const heard: StreamEvent[] = [];
    const ended = await hosts.check(scene('isp-rejects-25'), (event) => heard.push(event), signal);
    expect(ended.verdicts[0]?.code).toBe('isp-blocks-port');
    expect(ended.report.practice).toBe('isp-rejects-25');
    expect(ended.isp.name).toBe('Harbour Internet');
    expect(heard.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['planned', 'facts', 'observation']),
    );
    expect(heard.at(-1)).toEqual({ kind: 'judged', judgement: ended });
    const again = await hosts.hello(null, quiet, signal);
    expect(again.kept).toEqual(ended);
    // The wish to check by itself was for the first window.
    expect(again.autoCheck).toBe(false);
  });

  it('is one at a time, and makes room when it is cancelled', async () => {
    const hosts = await desk();
    const stop = new AbortController();
    const first = hosts.check(scene('isp-drops-25'), quiet, stop.signal);
    await expect(hosts.check(scene('all-clear'), quiet, signal)).rejects.toMatchObject({
      code: 'too-many',
      params: { most: 1 },
    });
    stop.abort();
    const second = hosts.check(scene('all-clear'), quiet, new AbortController().signal);
    expect((await first).report.ended).toBe('cancelled');
    expect((await second).verdicts[0]?.code).toBe('all-clear');
  });

  it('that is stopped ends with what is known so far, which is kept', async () => {
    const hosts = await desk();
    expect(await hosts.stopCheck(null, quiet, signal)).toEqual({ stopped: false });
    const heard: StreamEvent[] = [];
    const stopAtFirst = (event: StreamEvent): void => {
      heard.push(event);
      if (event.kind === 'observation') void hosts.stopCheck(null, quiet, signal);
    };
    const judgement = await hosts.check(scene('isp-drops-25'), stopAtFirst, signal);
    expect(judgement.report.ended).toBe('cancelled');
    expect(judgement.listening).toBe(false);
    expect(judgement.verdicts.length).toBeGreaterThan(0);
    expect(heard.at(-1)).toEqual({ kind: 'judged', judgement });
    expect((await hosts.hello(null, quiet, signal)).kept).toEqual(judgement);
    expect(await hosts.stopCheck(null, quiet, signal)).toEqual({ stopped: false });
  });

  it('that was cancelled is not kept', async () => {
    const hosts = await desk();
    const stop = new AbortController();
    const stopped = hosts.check(scene('isp-drops-25'), () => stop.abort(), stop.signal);
    expect((await stopped).report.ended).toBe('cancelled');
    expect((await hosts.hello(null, quiet, signal)).kept).toBeNull();
  });
});
