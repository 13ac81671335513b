import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunProgram } from './run-program.ts';

/** One of these is where a desktop is. Each prints the names on the session bus. */
const ASKS: readonly (readonly [string, ...string[]])[] = [
  ['busctl', '--user', '--no-legend', '--no-pager', '--acquired', 'list'],
  [
    'dbus-send',
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.ListNames',
  ],
  [
    'gdbus',
    'call',
    '--session',
    '--dest=org.freedesktop.DBus',
    '--object-path=/org/freedesktop/DBus',
    '--method=org.freedesktop.DBus.ListNames',
  ],
];

/** The well-known names owned on the session's bus; empty without a bus. No bus is ever started by asking. */
export async function sessionBusNames(
  env: Readonly<Record<string, string | undefined>>,
  run: RunProgram,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const runtime = env['XDG_RUNTIME_DIR'];
  const address = env['DBUS_SESSION_BUS_ADDRESS'];
  if (!address && !(runtime && existsSync(join(runtime, 'bus')))) return new Set();
  for (const [command, ...args] of ASKS) {
    const { code, stdout } = await run(command, args, signal);
    // A name has letters, digits, `_`, `-` and at least one point; unique names begin with `:`.
    if (code === 0)
      return new Set(stdout.toString('latin1').match(/(?<![:\w.-])[A-Za-z_][\w-]*(\.[\w-]+)+/g));
  }
  return new Set();
}
