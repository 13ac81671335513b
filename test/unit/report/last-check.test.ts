import { chownSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepLastCheck, lastReportFile, readLastCheck } from '../../../electron/engine/report/last-check.ts';
import type { Judged } from '../../../shared/report/judged.ts';
import { supportCode } from '../../../shared/support-code/support-code.ts';
import { JUDGEMENT } from '../../contract/sample.ts';

const JUDGED: Judged = { ...JUDGEMENT.report, verdicts: JUDGEMENT.verdicts };
const CODE = supportCode(JUDGED, JUDGED.verdicts);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'postern-last-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('kept in one file for its user alone, with the profile it was judged by', async () => {
  await keepLastCheck(join(folder, 'new'), JUDGED, '/home/anna/my-isp.json');
  expect(await readLastCheck(join(folder, 'new'))).toEqual({
    judged: JUDGED,
    verdicts: JUDGED.verdicts,
    profile: '/home/anna/my-isp.json',
    code: CODE,
  });
  expect(readdirSync(join(folder, 'new'))).toEqual(['last-report.json']);
  expect(statSync(lastReportFile(join(folder, 'new'))).mode & 0o777).toBe(0o600);
});

test('of an older version, which kept the profile elsewhere: it is taken for a known one', async () => {
  writeFileSync(lastReportFile(folder), JSON.stringify(JUDGED));
  writeFileSync(
    join(folder, 'last-check.json'),
    '{"at":"2026-11-22T10:00:00Z","isp":"/home/anna/my-isp.json"}',
  );
  expect(await readLastCheck(folder)).toMatchObject({ profile: JUDGED.isp.id, code: CODE });
});

test.each(['', '{"schema": "postern-report/1"', '{"schema": "postern-report/2"}'])(
  'a file that says %j is no check',
  async (text) => {
    writeFileSync(lastReportFile(folder), text);
    expect(await readLastCheck(folder)).toBeNull();
  },
);

test('where nothing can be kept there is none, and nothing is the worse for it', async () => {
  writeFileSync(join(folder, 'a-file'), '');
  await keepLastCheck(join(folder, 'a-file', 'state'), JUDGED, 'hamilton');
  expect(await readLastCheck(join(folder, 'a-file', 'state'))).toBeNull();
});

test('one that cannot be kept leaves no older one behind that would pass for it', async () => {
  await keepLastCheck(folder, JUDGED, 'hamilton');
  // What no JSON can hold fails as a full disk does: before anything is in its place.
  await keepLastCheck(folder, { ...JUDGED, durationMs: 1n as never }, 'hamilton');
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(process.geteuid?.() !== 0)(
  'an administrator who checks for a user leaves them a file that is theirs',
  async () => {
    chownSync(folder, 65_534, 65_534);
    const state = join(folder, '.local', 'state');
    await keepLastCheck(state, JUDGED, 'hamilton');
    for (const path of [dirname(state), state, lastReportFile(state)])
      expect(statSync(path)).toMatchObject({ uid: 65_534, gid: 65_534 });
  },
);
