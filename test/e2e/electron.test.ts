import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { expect, test } from 'vitest';
import { englishWords } from '../../shared/messages/english-words.ts';
import { practiceJourney } from './journey.ts';

const MAIN = fileURLToPath(new URL('../../dist/main/main.js', import.meta.url));
// Run only where POSTERN_ELECTRON names a binary: see vitest.config.ts.
test('the same journey in a real Electron', async () => {
  const executablePath = process.env['POSTERN_ELECTRON'] ?? '';
  const app = await _electron.launch({ executablePath, args: [MAIN] });
  const page = await app.firstWindow();
  await page.locator('h1').waitFor();
  await practiceJourney(page, englishWords());
  expect(app.windows()).toHaveLength(1);
  await app.close();
});
