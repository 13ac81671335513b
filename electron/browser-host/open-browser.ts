import { spawn } from 'node:child_process';

/** True where a browser can be shown to whoever started this. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** What opens an address in the user's own browser. No shell reads it, so nothing in the address can be a command. */
export function browserCommand(platform: NodeJS.Platform, url: string): [command: string, args: string[]] {
  if (platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', url]];
  if (platform === 'darwin') return ['open', [url]];
  return ['xdg-open', [url]];
}

/** Tries to; when it fails, the printed address is still there. */
export function openBrowser(url: string): void {
  const child = spawn(...browserCommand(process.platform, url), { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
