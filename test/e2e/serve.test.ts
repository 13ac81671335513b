import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { englishWords } from '../../shared/messages/english-words.ts';
import { POSTERN } from '../cli/postern.ts';
import { practiceJourney } from './journey.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch } from './open-window.ts';

const lacks = missingBrowser('postern serve in a browser');

describe.skipIf(lacks !== null)('postern serve', () => {
  test('shows the window of the built program, and remembers what was chosen', async () => {
    const home = await mkdtemp(join(tmpdir(), 'postern-serve-'));
    const browser = await launch();
    const serve = async (): Promise<{ url: string; stop: () => Promise<unknown> }> => {
      const child = spawn(process.execPath, [POSTERN, 'serve', '--json', '--no-open'], {
        env: { PATH: process.env['PATH'], HOME: home, LANG: 'en_US.UTF-8' },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const stop = async () => {
        const ended = once(child, 'close');
        child.kill('SIGTERM');
        await ended;
      };
      return { url: (JSON.parse(line.toString()) as { url: string }).url, stop };
    };
    try {
      const first = await serve();
      const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
      await page.goto(first.url);
      await page.locator('h1').waitFor();
      await practiceJourney(page, englishWords());
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByLabel('Your internet provider').selectOption('wessex');
      await page.getByText('Saved.').waitFor();
      await first.stop();

      const second = await serve();
      const again = await browser.newPage();
      await again.goto(second.url);
      await again.locator('h1').waitFor();
      expect(await again.locator('.top-name').innerText()).toBe('Wessex Internet');
      await second.stop();
    } finally {
      await browser.close();
      await rm(home, { recursive: true, force: true });
    }
  });
});
