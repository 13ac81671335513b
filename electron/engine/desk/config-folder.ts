import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a user's own settings of this program belong, by the customs of each system. Electron has its own way to say it. */
export function configFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const home = env['HOME'] ?? homedir();
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Postern');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Postern');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'postern');
}
