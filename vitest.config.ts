import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { electron: fileURLToPath(new URL('test/unit/main/electron.ts', import.meta.url)) };

/** A real Electron cannot be had everywhere: the same journey is driven in it where its binary is named. */
const electronBinary = process.env['POSTERN_ELECTRON'];
if (electronBinary === undefined) {
  process.stderr.write('the window in Electron: not driven, POSTERN_ELECTRON names no Electron binary\n');
}

/** `POSTERN_TEST_ALL=1` (the continuous run) turns every skipped part into a failure; see test/needs.ts. */
export default defineConfig({
  test: {
    projects: [
      {
        // The main process runs against a stand-in: it shows what we ask of Electron.
        resolve: { alias },
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 },
      },
      { test: { name: 'golden', include: ['test/golden/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'loopback', include: ['test/loopback/**/*.test.ts'], testTimeout: 30_000 } },
      {
        resolve: { alias },
        test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 30_000 },
      },
      { test: { name: 'cli', include: ['test/cli/**/*.test.ts'], testTimeout: 60_000 } },
      {
        // Real browsers, one at a time.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: electronBinary === undefined ? ['test/e2e/electron.test.ts'] : [],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        // Real mail programs, one at a time.
        test: {
          name: 'clients',
          include: ['test/clients/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        // Installers, built whole.
        test: {
          name: 'dist',
          include: ['test/installers/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 200_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'lab',
          include: ['test/lab/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
