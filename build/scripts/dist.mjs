// `npm run dist -- --pack DIR …`: builds what is out of date, then makes installers (build/installers/dist.ts).
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { build } = await import('./build.mjs');
await build({ ifStale: true });
process.argv.splice(1, 1, new URL('run-ts.mjs', import.meta.url).pathname, 'build/installers/dist.ts');
await import('./run-ts.mjs');
