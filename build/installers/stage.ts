import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { ReadPack } from '../../electron/engine/isp/pack/read-pack.ts';
import { root } from './root.ts';
import { ENTITLEMENTS } from './configuration.ts';
import { LINUX_SIDES, makeIcns, makeIco, resizer } from './icons.ts';

export type Branded = NonNullable<ReadPack['pack']>;

export interface Stage {
  app: string;
  resources: string;
  licence: string | null;
}

/** Readies the program's own folder and the pictures of a pack under `work`, anew each time. `folder` is the pack's. */
export async function stage(branded: Branded, folder: string, work: string, version: string): Promise<Stage> {
  rmSync(work, { recursive: true, force: true });
  const app = join(work, 'app');
  const resources = join(work, 'resources');
  mkdirSync(join(resources, 'icons'), { recursive: true });
  mkdirSync(join(app, 'dist'), { recursive: true });

  await buildMain(join(app, 'dist/main'));
  for (const part of ['preload', 'renderer']) {
    cpSync(join(root, 'dist', part), join(app, 'dist', part), { recursive: true });
  }
  mkdirSync(join(app, 'pack'));
  const { files, pack } = branded;
  // Icons of one system are in the program of that system.
  for (const file of files.filter((name) => !/\.(ico|icns)$|^README/.test(name))) {
    cpSync(join(folder, file), join(app, 'pack', file));
  }
  cpSync(join(root, 'LICENSE'), join(app, 'LICENSE'));
  writeFileSync(join(app, 'package.json'), `${JSON.stringify(packageOf(branded, version), null, 2)}\n`);

  const at = resizer(readFileSync(join(folder, pack.icon)));
  const own = (name: string): Buffer | null =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null;
  writeFileSync(join(resources, 'icon.ico'), own('icon.ico') ?? makeIco(at));
  writeFileSync(join(resources, 'icon.icns'), own('icon.icns') ?? makeIcns(at));
  for (const side of LINUX_SIDES) writeFileSync(join(resources, 'icons', `${side}x${side}.png`), at(side));
  writeFileSync(join(resources, 'entitlements.mac.plist'), ENTITLEMENTS);
  const legal = legalFile(branded);
  if (legal !== null) cpSync(join(folder, legal), join(resources, 'licence.txt'));
  return { app, resources, licence: legal === null ? null : join(resources, 'licence.txt') };
}

/** The legal text in the first language of the profile that there is one in. */
export function legalFile({ pack: { legal }, profile }: Branded): string | null {
  if (legal === undefined) return null;
  if (typeof legal === 'string') return legal;
  const language = profile.languages.find((one) => Object.hasOwn(legal, one));
  return (language === undefined ? Object.values(legal)[0] : legal[language]) ?? null;
}

function packageOf({ pack, profile }: Branded, version: string): Record<string, unknown> {
  const { name, email, website } = pack.publisher;
  return {
    name: pack.fileName,
    productName: pack.product,
    desktopName: `${pack.fileName}.desktop`,
    version,
    description: `Finds out what stops outgoing e-mail with ${profile.name}, and shows the way out.`,
    author: { name, ...(email === undefined ? {} : { email }) },
    homepage: website ?? profile.website ?? 'https://invalid.invalid/',
    license: 'MPL-2.0',
    type: 'module',
    main: 'dist/main/main.js',
  };
}

/** The desktop program with the profile for everybody alone: the pack's own comes from its folder, and no other is in it. */
async function buildMain(outDir: string): Promise<void> {
  const generic = join(root, 'build/packs/generic/profile.json');
  await build({
    mode: 'main',
    configFile: join(root, 'vite.config.ts'),
    build: { outDir },
    plugins: [
      {
        name: 'postern-one-pack',
        enforce: 'pre',
        load: (id) =>
          id.replaceAll('\\', '/').endsWith('/electron/engine/isp/packs.ts')
            ? `import generic from ${JSON.stringify(generic)};\nexport const PACKS = { generic };`
            : null,
      },
    ],
  });
}
