import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** Where the journal is kept: what must outlive the program and belongs to one computer (XDG Base Directory Specification). */
export function stateFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === 'win32') {
    const home = env['USERPROFILE'] ?? env['HOME'] ?? homedir();
    return win32.join(env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'Postern');
  }
  const home = env['HOME'] ?? homedir();
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Postern');
  const set = env['XDG_STATE_HOME'];
  // A relative one is to be ignored.
  return posix.join(set?.startsWith('/') === true ? set : posix.join(home, '.local', 'state'), 'postern');
}
