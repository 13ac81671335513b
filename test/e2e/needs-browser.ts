import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missing, nothingSkipped } from '../needs.ts';

const BUILT = fileURLToPath(new URL('../../dist/renderer/index.html', import.meta.url));

/** What the window cannot be tried without, in words, or null. */
export function missingBrowser(part: string): string | null {
  const lacks = missing(part, { programs: ['chromium'] });
  if (lacks !== null || existsSync(BUILT)) return lacks;
  const what = `${part}: skipped, the window is not built (npm run build)`;
  if (nothingSkipped) throw new Error(`${what}, and POSTERN_TEST_ALL=1 allows no skipping`);
  process.stderr.write(`${what}\n`);
  return what;
}
