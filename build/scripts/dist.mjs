// `npm run dist -- --pack DIR …`: builds what is out of date, then makes installers (build/installers/dist.ts).
import { ensureInstalled } from './install.mjs';

// Paths count from where they were typed; the build goes elsewhere.
process.env.INIT_CWD ??= process.cwd();
ensureInstalled();
const { build } = await import('./build.mjs');
await build({ ifStale: true });
process.argv.splice(1, 1, new URL('run-ts.mjs', import.meta.url).pathname, 'build/installers/dist.ts');
await import('./run-ts.mjs');
