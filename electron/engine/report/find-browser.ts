import { access, constants } from 'node:fs/promises';
import { posix, win32 } from 'node:path';

/** Browsers that print a page to PDF without a window: those built on Chromium. First found, first used. */
const PROGRAMS: Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>> = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Chromium.app/Contents/MacOS/Chromium',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
};

type Env = Readonly<Record<string, string | undefined>>;

/** Every place where such a browser may be, best first. */
export function browserPlaces(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === 'win32') {
    const roots = ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return PROGRAMS.win32.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  const roots =
    platform === 'darwin'
      ? ['/Applications', ...(env['HOME'] === undefined ? [] : [posix.join(env['HOME'], 'Applications')])]
      : (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const programs = platform === 'darwin' ? PROGRAMS.darwin : PROGRAMS.linux;
  return programs.flatMap((program) => roots.map((root) => posix.join(root, program)));
}

/** The first of them that is there and may be run; null where none is. */
export async function findBrowser(platform: NodeJS.Platform, env: Env): Promise<string | null> {
  for (const place of browserPlaces(platform, env)) {
    const runs = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return place;
  }
  return null;
}
