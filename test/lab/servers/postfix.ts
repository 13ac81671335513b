import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Launched } from '../world/launch.ts';

/** One `smtpd` of a Postfix: where it listens and what is its own (postconf(5) names). */
export interface Listener {
  address: string;
  port: number;
  options: Readonly<Record<string, string>>;
}

const BINARIES = '/usr/lib/postfix/sbin';

/**
 * Starts a real Postfix of its own in a namespace: own configuration, queue and data folders; the machine's own
 * Postfix, if it has one, is not touched. It takes no mail: nobody's recipients are local, nothing is relayed.
 */
export function startPostfix(
  namespace: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
  listeners: readonly Listener[],
): Launched {
  preparePostfix(folder, folder, settings, listeners);
  return launch(namespace, POSTFIX_MASTER, postfixArgs(folder));
}

export const POSTFIX_MASTER = `${BINARIES}/master`;

/** `-d`: stay in the foreground. */
export function postfixArgs(folder: string): string[] {
  return ['-c', join(folder, 'config'), '-d'];
}

/**
 * Makes the folders and files of a Postfix in `folder`, which is `home` to the Postfix itself (another root, perhaps).
 * `services`: lines of master.cf(5) beyond those that take mail.
 */
export function preparePostfix(
  folder: string,
  home: string,
  settings: Readonly<Record<string, string>>,
  listeners: readonly Listener[],
  services: readonly string[] = [],
): void {
  const ids = { postfix: idOf('/etc/passwd', 'postfix'), postdrop: idOf('/etc/group', 'postdrop') };
  const make = (name: string, owner = 0, mode = 0o755, group = 0): void => {
    mkdirSync(join(folder, name), { recursive: true, mode });
    chmodSync(join(folder, name), mode);
    chownSync(join(folder, name), owner, group);
  };
  make('.');
  make('config');
  make('queue');
  make('data', ids.postfix, 0o700);
  make('queue/pid');
  for (const name of ['active', 'bounce', 'defer', 'deferred', 'incoming', 'private']) {
    make(`queue/${name}`, ids.postfix, 0o700);
  }
  make('queue/public', ids.postfix, 0o710, ids.postdrop);
  writeFileSync(join(folder, 'config/main.cf'), mainCf(home, settings));
  writeFileSync(join(folder, 'config/master.cf'), masterCf(listeners, services));
}

function mainCf(folder: string, settings: Readonly<Record<string, string>>): string {
  const all: Record<string, string> = {
    compatibility_level: '3.6',
    queue_directory: join(folder, 'queue'),
    data_directory: join(folder, 'data'),
    maillog_file: join(folder, 'mail.log'),
    maillog_file_prefixes: folder,
    inet_protocols: 'all',
    mydestination: '',
    alias_maps: '',
    alias_database: '',
    local_recipient_maps: '',
    mynetworks: '127.0.0.0/8',
    smtpd_relay_restrictions: 'permit_sasl_authenticated, reject_unauth_destination',
    smtpd_banner: '$myhostname ESMTP $mail_name',
    // A staged resolver must not delay a greeting.
    smtpd_peername_lookup: 'no',
    smtpd_client_connection_rate_limit: '0',
    smtpd_client_connection_count_limit: '0',
    smtpd_tls_security_level: 'may',
    smtpd_tls_auth_only: 'yes',
    ...settings,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

function masterCf(listeners: readonly Listener[], services: readonly string[]): string {
  const inner = [
    'tlsmgr    unix  -  -  n  1000?  1  tlsmgr',
    'rewrite   unix  -  -  n  -      -  trivial-rewrite',
    'cleanup   unix  n  -  n  -      0  cleanup',
    'anvil     unix  -  -  n  -      1  anvil',
    'proxymap  unix  -  -  n  -      -  proxymap',
    'postlog   unix-dgram n  -  n  -  1  postlogd',
  ];
  const outer = listeners.map(({ address, port, options }) => {
    const own = Object.entries(options).map(([name, value]) => `  -o { ${name} = ${value} }`);
    const where = address.includes(':') ? `[${address}]` : address;
    return [`${where}:${port}  inet  n  -  n  -  -  smtpd`, ...own].join('\n');
  });
  return `${[...inner, ...services, ...outer].join('\n')}\n`;
}

/** The number of a user or group, from the system's own table. */
function idOf(table: string, name: string): number {
  const line = readFileSync(table, 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (line === undefined) throw new Error(`${table} has no ${name}: is Postfix installed?`);
  return Number(line.split(':')[2]);
}
