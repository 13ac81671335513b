import type { SecurityProduct, SecurityState } from '../../../shared/model/machine.ts';
import type { MachinePorts } from './machine.ts';

/** Security software the system tells of. That nothing is seen does not say that there is none. */
export function securitySoftware(ports: MachinePorts, signal: AbortSignal): Promise<SecurityProduct[]> {
  if (ports.platform === 'linux') return clamAv(ports);
  if (ports.platform === 'darwin') return xProtect(ports);
  return ports.platform === 'win32' ? securityCenter(ports, signal) : Promise.resolve([]);
}

const DAY_MS = 86_400_000;
/** ClamAV's list changes daily; its own `freshclam` warns after a week. */
const OLD_MS = 7 * DAY_MS;
const CLAM_PROGRAMS = ['/usr/bin/clamscan', '/usr/local/bin/clamscan', '/usr/sbin/clamd'];
const CLAM_LISTS = ['daily.cld', 'daily.cvd', 'main.cvd', 'main.cld'].flatMap((name) => [
  `/var/lib/clamav/${name}`,
  `/usr/local/share/clamav/${name}`,
]);

/** ClamAV scans when it is asked: with a list of this week it is good, whether or not its service runs. */
async function clamAv({ files, now }: MachinePorts): Promise<SecurityProduct[]> {
  const programs = await Promise.all(CLAM_PROGRAMS.map((path) => files.stat(path)));
  if (programs.every((file) => file === null)) return [];
  const lists = (await Promise.all(CLAM_LISTS.map((path) => files.stat(path)))).filter(
    (file) => file !== null,
  );
  const newest = Math.max(...lists.map(({ modifiedMs }) => modifiedMs));
  const state: SecurityState = lists.length === 0 ? 'off' : now() - newest > OLD_MS ? 'old' : 'on';
  return [{ name: 'ClamAV', state }];
}

const XPROTECT = '/Library/Apple/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist';
/** macOS renews it by itself, every few weeks. */
const XPROTECT_OLD_MS = 180 * DAY_MS;

/** It is part of the system and has no switch: there it is on. */
async function xProtect({ files, now }: MachinePorts): Promise<SecurityProduct[]> {
  const file = await files.stat(XPROTECT);
  if (file === null) return [];
  return [{ name: 'XProtect', state: now() - file.modifiedMs > XPROTECT_OLD_MS ? 'old' : 'on' }];
}

const QUERY =
  'Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct | ' +
  "ForEach-Object { '{0},{1}' -f $_.productState, $_.displayName }";

/** Windows Security Center. Servers have none: then nothing is said. */
async function securityCenter({ env, run }: MachinePorts, signal: AbortSignal): Promise<SecurityProduct[]> {
  const system = `${env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows'}\\System32`;
  const shell = `${system}\\WindowsPowerShell\\v1.0\\powershell.exe`;
  const args = ['-NoProfile', '-NonInteractive', '-Command', QUERY];
  const { stdout } = await run(shell, args, signal);
  return productsIn(stdout.toString('utf8'));
}

/** Lines `397568,Windows Defender`. */
export function productsIn(text: string): SecurityProduct[] {
  return [...text.matchAll(/^(\d{1,10}),(.+)$/gm)].map(([, state, name = '']) => ({
    name: name.trim().slice(0, 100),
    state: stateOf(Number(state)),
  }));
}

/**
 * `productState` as `wscapi.h` packs it: bits 12–15 say whether it runs (`WSC_SECURITY_PRODUCT_STATE`: 1 on, 0 off,
 * 2 snoozed, 3 expired), bits 4–7 whether its list is old (`WSC_SECURITY_SIGNATURE_STATUS`: 0 up to date, 1 not).
 */
export function stateOf(productState: number): SecurityState {
  const running = (productState >> 12) & 0xf;
  if (running === 0 || running === 2 || running === 3) return 'off';
  if (running !== 1) return 'unknown';
  return ((productState >> 4) & 0xf) === 0 ? 'on' : 'old';
}
