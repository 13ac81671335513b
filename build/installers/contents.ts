import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that a program's archive may hold; a source, a test or another pack in it is a fault of the build. */
const NEEDED = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/main\/(main\.js|chunks\/[\w.-]+\.js|libraries\.json|licences\.txt)$/,
  /^dist\/preload\/(preload\.cjs|libraries\.json|licences\.txt)$/,
  /^dist\/renderer\/(index\.html|icon\.svg|libraries\.json|licences\.txt|(assets|words)\/[\w.-]+\.(js|css|woff2))$/,
  /^pack\/[A-Za-z0-9][\w.-]*$/,
];

/** Files of the archive that nothing needs. */
export function strangersIn(paths: readonly string[]): string[] {
  const files = paths.map((path) => path.replaceAll('\\', '/').replace(/^\//, ''));
  // The list names folders too.
  const folders = new Set(
    files.flatMap((file) => file.split('/').map((_, index, all) => all.slice(0, index).join('/'))),
  );
  return files.filter((file) => !folders.has(file) && !NEEDED.some((one) => one.test(file)));
}

/** Every file below a folder, by its path from there, in the order of the paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** A line for each file as `sha256sum` writes and checks it. The same files give the same text, whenever and wherever. */
export function sums(folder: string, files: readonly string[] = filesBelow(folder)): string {
  return files
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
}

export const sizeOf = (path: string): number => statSync(path).size;

/** The licences of everything the program is made of, as one text. */
export function notices(app: string): string {
  const texts = ['main', 'preload', 'renderer']
    .map((part) => join(app, 'dist', part, 'licences.txt'))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split(`\n${'-'.repeat(72)}\n\n`))
    .filter((text) => text.trim() !== '');
  const own =
    'Electron and Chromium: see LICENSE.electron.txt and LICENSES.chromium.html beside the program.\n';
  return [own, ...[...new Set(texts)].sort()].join(`\n${'-'.repeat(72)}\n\n`);
}
