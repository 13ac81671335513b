import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { expect, test } from 'vitest';
import { createWords } from '../../shared/messages/create-words.ts';
import { practiceJourney } from './journey.ts';

const MAIN = fileURLToPath(new URL('../../dist/main/main.js', import.meta.url));
const binary = process.env['POSTERN_ELECTRON'];

// Its binary cannot be had everywhere: this may be skipped even where nothing else may.
if (binary === undefined) {
  process.stderr.write('the window in Electron: skipped, POSTERN_ELECTRON names no Electron binary\n');
}

test.skipIf(binary === undefined)('the same journey in a real Electron', async () => {
  const app = await _electron.launch({ executablePath: binary ?? '', args: [MAIN] });
  const page = await app.firstWindow();
  await page.locator('h1').waitFor();
  await practiceJourney(page, createWords('en'));
  expect(app.windows()).toHaveLength(1);
  await app.close();
});
