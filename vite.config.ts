import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import { defineConfig, type UserConfig } from 'vite';
import { builtBeside, libraries } from './build/vite/libraries.ts';

/** One entry of the build: `vite build --mode NAME` builds it, `build/scripts/build.mjs` builds them all. */
const entries: Record<string, () => UserConfig> = {
  /** The window: static files, no Node. */
  renderer: () => ({
    root: 'renderer',
    base: './',
    plugins: [react(), libraries(() => builtBeside('dist/renderer'))],
    build: {
      outDir: '../dist/renderer',
      emptyOutDir: true,
      target: 'chrome140',
      rolldownOptions: {
        output: {
          // Each language is loaded when it is first spoken: kept apart from what every window loads.
          chunkFileNames: ({ facadeModuleId }) => {
            const [, language] = /\/shared\/messages\/([a-z-]+)\//.exec(facadeModuleId ?? '') ?? [];
            return `${language === undefined ? 'assets/' : `words/${language}-`}[name]-[hash].js`;
          },
        },
      },
    },
  }),
  /** The command line. Split into chunks so that `--help` loads none of the engine (design: speeds). */
  cli: () => nodeEntry('cli', { postern: 'electron/cli/main.ts' }),
  /** The desktop program's own process. */
  main: () => nodeEntry('main', { main: 'electron/main/main.ts' }),
  /** A sandboxed preload must be CommonJS and one file. */
  preload: () => nodeEntry('preload', { preload: 'electron/preload/preload.ts' }, 'cjs'),
};

function nodeEntry(name: string, input: Record<string, string>, format: 'es' | 'cjs' = 'es'): UserConfig {
  const suffix = format === 'es' ? 'js' : 'cjs';
  return {
    plugins: [libraries()],
    // React brings a second self for developers, twice as large.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: `dist/${name}`,
      emptyOutDir: true,
      target: 'node20',
      // Half the text to parse at each start.
      minify: true,
      ssr: true,
      rolldownOptions: {
        input,
        external: ['electron', ...builtinModules, /^node:/],
        output: {
          format,
          entryFileNames: `[name].${suffix}`,
          chunkFileNames: `chunks/[name]-[hash].${suffix}`,
        },
      },
    },
    // Bundled whole, so that an installation is `dist/` alone and may be read-only.
    ssr: { noExternal: true, target: 'node' },
  };
}

export default defineConfig(({ mode }) => {
  const entry = entries[mode];
  if (!entry) throw new Error(`vite build --mode: one of ${Object.keys(entries).join(', ')}, not "${mode}"`);
  return { ...entry(), clearScreen: false, logLevel: 'warn' };
});
