import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DEBIAN = '/usr/share/nsis';

/**
 * electron-builder's NSIS out of Debian's compiler. What Debian has not is stood in for: plugins have the right names and
 * do nothing, and in the place of the uninstaller, which wine would write by running the installer's first half, is that
 * half. So a real installer is compiled from the real script and holds the real program; it could not install it. Gives the
 * variables.
 * @param templates electron-builder's scripts, which tell the names of the plugins
 */
export function makeNsis(home: string, templates: string): Record<string, string> {
  const nsis = join(home, 'nsis');
  script(join(nsis, 'linux/makensis'), `NSISDIR=${DEBIAN} exec makensis "$@"`);
  const plugins = join(nsis, 'plugins/x86-unicode');
  mkdirSync(plugins, { recursive: true });
  for (const [name, functions] of strangersIn(templates)) {
    writeFileSync(join(plugins, `${name}.dll`), pluginOf([...functions]));
  }
  // electron-builder runs `wine INSTALLER`, and looks for the uninstaller beside it.
  script(join(nsis, 'bin/wine'), 'exec cp "$1" "${1%exe}__uninstaller.exe"');
  return { ELECTRON_BUILDER_NSIS_DIR: nsis, ELECTRON_BUILDER_NSIS_RESOURCES_DIR: nsis };
}

/** Plugins the scripts call and Debian has not, with the functions called. */
function strangersIn(templates: string): Map<string, Set<string>> {
  const known = readdirSync(join(DEBIAN, 'Plugins/x86-unicode')).map((file) => file.toLowerCase());
  const found = new Map<string, Set<string>>();
  // In quotes stand functions of Windows itself, for the plugin System.
  for (const file of readdirSync(templates, { recursive: true, encoding: 'utf8' })) {
    if (!/\.ns[hi]$/.test(file)) continue;
    const text = readFileSync(join(templates, file), 'utf8');
    for (const [, plugin = '', name = ''] of text.matchAll(/(?<![\w'"`])([A-Za-z]\w*)::(\w+)/g)) {
      if (known.includes(`${plugin.toLowerCase()}.dll`)) continue;
      const key = [...found.keys()].find((one) => one.toLowerCase() === plugin.toLowerCase()) ?? plugin;
      found.set(key, (found.get(key) ?? new Set()).add(name));
    }
  }
  return found;
}

const SECTION = 0x1000;
const IN_FILE = 0x200;

/** A Windows library (PE32, i386) whose functions return at once: what the compiler reads of a plugin is its list of exports. */
function pluginOf(functions: readonly string[]): Buffer {
  // In the order of their bytes, as the format wants (PE format, 6.3.4).
  const names = [...functions].sort().map((name) => Buffer.from(`${name}\0`, 'latin1'));
  const [directory, code] = [40, 4];
  const tables = code + directory;
  const texts = tables + names.length * 10;
  const section = Buffer.alloc(texts + names.reduce((sum, { length }) => sum + length, 0));
  section.writeUInt8(0xc3, 0); // ret
  const at = (offset: number): number => SECTION + offset;
  [0, 0, 0, at(texts), 1, names.length, names.length].forEach((value, index) =>
    section.writeUInt32LE(value, code + index * 4),
  );
  [0, 1, 2].forEach((table) =>
    section.writeUInt32LE(at(tables + table * 4 * names.length), code + 28 + table * 4),
  );
  let text = texts;
  names.forEach((name, index) => {
    section.writeUInt32LE(at(0), tables + index * 4);
    section.writeUInt32LE(at(text), tables + (names.length + index) * 4);
    section.writeUInt16LE(index, tables + names.length * 8 + index * 2);
    text += name.copy(section, text);
  });
  return Buffer.concat([headerOf(section.length, at(code), directory), section]);
}

function headerOf(size: number, exports: number, directory: number): Buffer {
  const head = Buffer.alloc(IN_FILE);
  head.write('MZ', 0, 'latin1');
  head.writeUInt32LE(0x40, 0x3c);
  head.write('PE\0\0', 0x40, 'latin1');
  const [coff, optional] = [0x44, 0x58];
  head.writeUInt16LE(0x14c, coff); // i386
  head.writeUInt16LE(1, coff + 2); // one section
  head.writeUInt16LE(224, coff + 16); // the optional header's size
  head.writeUInt16LE(0x2102, coff + 18); // a library of 32 bits
  head.writeUInt16LE(0x10b, optional); // PE32
  head.writeUInt32LE(SECTION, optional + 16);
  head.writeUInt32LE(0x10000000, optional + 28);
  head.writeUInt32LE(SECTION, optional + 32);
  head.writeUInt32LE(IN_FILE, optional + 36);
  head.writeUInt32LE(SECTION * (1 + Math.ceil(size / SECTION)), optional + 56);
  head.writeUInt32LE(IN_FILE, optional + 60);
  head.writeUInt32LE(16, optional + 92);
  head.writeUInt32LE(exports, optional + 96);
  head.writeUInt32LE(directory, optional + 100);
  const entry = optional + 224;
  head.write('.text', entry, 'latin1');
  [size, SECTION, size, IN_FILE].forEach((value, index) => head.writeUInt32LE(value, entry + 8 + index * 4));
  head.writeUInt32LE(0x60000020, entry + 36);
  return head;
}

function script(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}
