import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Behind it Electron's fuses stand in its binary (electron/build/fuses); then a version, their number, and a sign for each. */
export const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Electron's own settings: runAsNode, cookie encryption, NODE_OPTIONS, inspect, integrity, only from asar, snapshot, file:. */
const FUSES = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('101100101')]);

/**
 * Unpacked "Electrons" that are none: programs of a few kilobytes with Electron's fuses and the files around it. They show
 * what packaging makes of them, never what Electron does.
 */
export function makeStandIns(home: string, version: string): void {
  program(join(home, 'linux'), 'electron', readFileSync('/bin/true'), version);
  program(join(home, 'win32'), 'electron.exe', windowsProgram(home), version);
  const app = join(home, 'darwin/Electron.app/Contents');
  macProgram(app, 'Electron', 'com.github.Electron');
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    macProgram(
      join(app, `Frameworks/Electron Helper${kind}.app/Contents`),
      `Electron Helper${kind}`,
      'com.github.Electron.helper',
    );
  }
  // The fuses of a Mac are in the framework.
  const framework = join(app, 'Frameworks/Electron Framework.framework');
  write(join(framework, 'Electron Framework'), Buffer.concat([Buffer.alloc(64), FUSES]));
  for (const language of ['en', 'fr', 'zh_CN']) {
    write(join(framework, `Versions/A/Resources/${language}.lproj/locale.pak`), 'x');
  }
  write(join(app, 'Resources/electron.icns'), 'icns');
  write(join(app, 'Resources/en.lproj/locale.pak'), 'x');
  write(join(home, 'darwin/version'), version);
  write(join(home, 'darwin/LICENSE'), 'Electron');
  write(join(home, 'darwin/LICENSES.chromium.html'), '<p>Chromium</p>');
}

/** Any Windows program with a description of itself, for electron-builder to write over. */
function windowsProgram(home: string): Buffer {
  const [script, made] = [join(home, 'program.nsi'), join(home, 'program.exe')];
  const described = [
    'ProductName',
    'FileDescription',
    'CompanyName',
    'LegalCopyright',
    'FileVersion',
    'ProductVersion',
  ]
    .map((key) => `VIAddVersionKey ${key} "Electron"`)
    .join('\n');
  write(
    script,
    `Target amd64-unicode\nOutFile "${made}"\nVIProductVersion 1.0.0.0\n${described}\nSection\nSectionEnd\n`,
  );
  execFileSync('makensis', ['-V1', script]);
  return readFileSync(made);
}

function program(folder: string, name: string, bytes: Buffer, version: string): void {
  write(join(folder, name), Buffer.concat([bytes, FUSES]));
  chmodSync(join(folder, name), 0o755);
  write(join(folder, 'version'), version);
  write(join(folder, 'LICENSE'), 'Electron');
  write(join(folder, 'LICENSES.chromium.html'), '<p>Chromium</p>');
  for (const language of ['en-US', 'fr', 'zh-CN']) write(join(folder, `locales/${language}.pak`), 'x');
  mkdirSync(join(folder, 'resources'), { recursive: true });
}

function macProgram(contents: string, name: string, id: string): void {
  write(
    join(contents, 'MacOS', name),
    Buffer.concat([Buffer.from([0xcf, 0xfa, 0xed, 0xfe]), Buffer.alloc(60)]),
  );
  chmodSync(join(contents, 'MacOS', name), 0o755);
  const keys = Object.entries({
    CFBundleExecutable: name,
    CFBundleIdentifier: id,
    CFBundleName: name,
    CFBundlePackageType: 'APPL',
  });
  const lines = keys.map(([key, value]) => `<key>${key}</key><string>${value}</string>`).join('');
  write(
    join(contents, 'Info.plist'),
    `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${lines}</dict></plist>`,
  );
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Debian's tools in the places where electron-builder looks for its own. Gives the variables that say so. */
export function makeHelpers(home: string): Record<string, string> {
  const appimage = join(home, 'appimage');
  mkdirSync(join(appimage, 'linux-x64'), { recursive: true });
  mkdirSync(join(appimage, 'lib/x64'), { recursive: true });
  symlinkSync('/usr/bin/mksquashfs', join(appimage, 'linux-x64/mksquashfs'));
  symlinkSync('/bin/true', join(appimage, 'linux-x64/desktop-file-validate'));
  copyFileSync('/bin/true', join(appimage, 'runtime-x64'));
  const fpm = join(home, 'fpm');
  cpSync(new URL('fpm.py', import.meta.url), fpm);
  chmodSync(fpm, 0o755);
  const seven = ['/usr/lib/p7zip/7za', '/usr/bin/7za'].find(existsSync) ?? '/usr/bin/7z';
  return { APPIMAGE_TOOLS_PATH: appimage, CUSTOM_FPM_PATH: fpm, ELECTRON_BUILDER_7ZIP_PATH: seven };
}
