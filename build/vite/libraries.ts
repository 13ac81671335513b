import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

interface Library {
  name: string;
  version: string;
  licence: string;
}

interface Described extends Library {
  /** The licence in full, where the package brings it. */
  text: string;
}

const ID = 'virtual:libraries';
/** Stands in the code until everything is bundled and the list is known. */
const PLACE = '"postern:libraries"';
const LIST = 'libraries.json';
const TEXTS = 'licences.txt';

/**
 * Lists the libraries whose code is really in the build: as `libraries.json` and, with their licences in full, as
 * `licences.txt` beside the bundle, and as the module `virtual:libraries` for the window.
 * The window's own list takes in those of `others`, which are built before it.
 * @param others - folders that hold a `libraries.json`
 */
export function libraries(others: () => readonly string[] = () => []): Plugin {
  return {
    name: 'postern-libraries',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? `export const libraries = JSON.parse(${PLACE});` : null),
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? Object.keys(part.modules) : [],
      );
      const own = describeAll(modules);
      const all = unique([...own, ...others().flatMap(readList)]);
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        part.code = part.code.replace(/(["'`])postern:libraries\1/, () =>
          JSON.stringify(JSON.stringify(all)),
        );
      }
      this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(own.map(nameOnly)) });
      const texts = own.map(
        ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`,
      );
      this.emitFile({ type: 'asset', fileName: TEXTS, source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
    },
  };
}

const nameOnly = ({ name, version, licence }: Library): Library => ({ name, version, licence });

function unique(some: readonly Library[]): Library[] {
  const byName = new Map(some.map((one) => [`${one.name}@${one.version}`, nameOnly(one)]));
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function readList(folder: string): Library[] {
  const file = join(folder, LIST);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Library[]) : [];
}

function describeAll(modules: readonly string[]): Described[] {
  const folders = modules.flatMap((id) => packageFolder(id.replace(/^\0+/, '').split('?')[0] ?? id) ?? []);
  return [...new Set(folders)].map(describe).sort((a, b) => a.name.localeCompare(b.name));
}

/** The folder of the package a module is in; null for the project's own modules and for made-up ones. */
function packageFolder(file: string): string | null {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)?.[1] ?? null;
}

function describe(folder: string): Described {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return {
    name,
    version,
    licence: license ?? 'see its licence',
    text: file ? readFileSync(join(folder, file), 'utf8') : '',
  };
}

/** Folders of what was built before, next to `folder`. */
export function builtBeside(folder: string): string[] {
  const around = dirname(folder);
  return existsSync(around) ? readdirSync(around).map((name) => join(around, name)) : [];
}
