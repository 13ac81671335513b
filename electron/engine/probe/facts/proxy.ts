import type { Answer } from '../../../../shared/model/network.ts';
import type { FactPorts } from './ports.ts';

const VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy'];
const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

/** A proxy named in the environment, in either case. Its absence says nothing about the system's setting. */
export function proxyInEnvironment(ports: FactPorts): Answer {
  const set = VARIABLES.some((name) =>
    [name, name.toUpperCase()].some((key) => (ports.environment[key] ?? '').trim() !== ''),
  );
  return set ? 'yes' : 'not-tried';
}

/** The environment, else the system's own setting where one command tells it. */
export async function proxyFact(ports: FactPorts, signal: AbortSignal): Promise<Answer> {
  if (proxyInEnvironment(ports) === 'yes') return 'yes';
  const { platform } = ports;
  if (platform === 'win32')
    return readWindowsProxy(await print(ports, 'reg', ['query', WINDOWS_KEY], signal));
  if (platform === 'darwin') return readMacProxy(await print(ports, 'scutil', ['--proxy'], signal));
  return readGnomeProxy(await print(ports, 'gsettings', ['get', 'org.gnome.system.proxy', 'mode'], signal));
}

async function print(
  ports: FactPorts,
  command: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<string | null> {
  const answer = await ports.run(command, args, signal);
  return answer.code === 0 ? answer.stdout : null;
}

/** `reg query`: value names and types are never translated. A set-up script (`AutoConfigURL`) is a proxy too. */
export function readWindowsProxy(text: string | null): Answer {
  if (text === null) return 'not-tried';
  if (/^\s*ProxyEnable\s+REG_DWORD\s+0x0*1\s*$/im.test(text)) return 'yes';
  return /^\s*AutoConfigURL\s+REG_SZ\s+\S+/im.test(text) ? 'yes' : 'no';
}

/** `scutil --proxy`: a dictionary of `HTTPEnable : 1` lines. */
export function readMacProxy(text: string | null): Answer {
  if (!text?.includes('<dictionary>')) return 'not-tried';
  return /^\s*(HTTP|HTTPS|SOCKS|ProxyAutoConfig|ProxyAutoDiscovery)Enable\s*:\s*1\s*$/m.test(text)
    ? 'yes'
    : 'no';
}

/** GNOME's `mode`: `'none'`, `'manual'` or `'auto'`. */
export function readGnomeProxy(text: string | null): Answer {
  const mode = /^'(none|manual|auto)'\s*$/.exec(text ?? '')?.[1];
  if (mode === undefined) return 'not-tried';
  return mode === 'none' ? 'no' : 'yes';
}
