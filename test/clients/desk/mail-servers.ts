import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POSTFIX_MASTER, postfixArgs, preparePostfix, type Listener } from '../../lab/servers/postfix.ts';
import { createAuthority } from '../../loopback/certificates.ts';
import { MEDIA, until, type Desk } from './desk.ts';
import { A, B, CUSTOMER, type MailHost } from './hosts.ts';

const SERVERS = `${MEDIA}/servers`;
/** The authority the customer's computer trusts, as the desk's programs find it. */
export const AUTHORITY = `${SERVERS}/authority.pem`;
const NOBODY = '65534';

/** How one message came in, by the words of the server that took it. */
export interface Arrival {
  host: string;
  port: number;
  /** `SMTP`, `ESMTP`, and `S` for encrypted, `A` for a login (RFC 3848). */
  protocol: string;
  login: string | null;
}

/**
 * Both mail servers, a real Postfix with Dovecot's logins, and the customer's mailbox by IMAP (143, 993). Every
 * listener has the host's own name, certificate and, in the place of its maker's name, its port: all of it
 * shows in the Received line (RFC 5321 §4.4) of what it takes.
 */
export async function startMailServers(desk: Desk): Promise<void> {
  const folder = desk.at(SERVERS);
  const authority = createAuthority('Postern Lab Root');
  writeFileSync(join(folder, 'authority.pem'), authority.cert);
  for (const { host } of [A, B]) {
    const { key, cert } = authority.issue({ name: host, dnsNames: [host], addresses: [] });
    writeFileSync(join(folder, `${host}.pem`), key + cert);
  }
  mkdirSync(join(folder, 'mail'));
  chmodSync(join(folder, 'mail'), 0o777);
  const postfix = `${SERVERS}/postfix`;
  const box = [
    'qmgr  unix  n  -  n  300  1  qmgr',
    'virtual  unix  -  n  n  -  -  virtual',
    ...['bounce', 'defer', 'trace'].map((name) => `${name}  unix  -  -  n  -  0  bounce`),
    'error  unix  -  -  n  -  -  error',
    'retry  unix  -  -  n  -  -  error',
  ];
  preparePostfix(desk.at(postfix), postfix, SETTINGS, [...LISTENERS], box);
  writeFileSync(join(folder, 'dovecot.conf'), DOVECOT);
  desk.start([POSTFIX_MASTER, ...postfixArgs(postfix)]);
  desk.start(['dovecot', '-F', '-c', `${SERVERS}/dovecot.conf`]);
  await trust(desk);
  for (const [address, port] of [
    [A.address, 25],
    [B.address, 587],
    [B.address, 465],
    [A.address, 993],
  ]) {
    const reached = ['nc', '-z', '-w', '1', String(address), String(port)];
    await until(`port ${String(port)}`, async () => (await desk.run(reached)).code === 0, 15_000);
  }
}

const SETTINGS = {
  myhostname: A.host,
  smtpd_sasl_type: 'dovecot',
  smtpd_sasl_path: `${SERVERS}/postfix/auth`,
  smtpd_sasl_auth_enable: 'yes',
  smtpd_sasl_authenticated_header: 'yes',
  smtpd_tls_received_header: 'yes',
  virtual_mailbox_domains: 'provider.test',
  virtual_transport: 'virtual',
  virtual_mailbox_base: `${SERVERS}/mail`,
  virtual_mailbox_maps: 'static:customer/',
  virtual_uid_maps: `static:${NOBODY}`,
  virtual_gid_maps: `static:${NOBODY}`,
};

function listener({ host, address }: MailHost, port: number, options: Listener['options']): Listener {
  const own = { myhostname: host, mail_name: String(port), smtpd_tls_chain_files: `${SERVERS}/${host}.pem` };
  return { address, port, options: { ...own, ...options } };
}

const LOGIN_ONLY = { smtpd_relay_restrictions: 'permit_sasl_authenticated, reject' };
const LISTENERS = [
  // The old way: a login may go over the line in the clear.
  listener(A, 25, { smtpd_tls_auth_only: 'no' }),
  listener(B, 587, { ...LOGIN_ONLY, smtpd_tls_security_level: 'encrypt' }),
  listener(B, 465, { ...LOGIN_ONLY, smtpd_tls_wrappermode: 'yes' }),
];

const DOVECOT = `
base_dir = /run/dovecot
state_dir = ${SERVERS}/dovecot
log_path = ${SERVERS}/dovecot.log
protocols = imap
listen = ${A.address}
ssl = yes
ssl_cert = <${SERVERS}/${A.host}.pem
ssl_key = <${SERVERS}/${A.host}.pem
auth_mechanisms = plain login
disable_plaintext_auth = no
mail_location = maildir:${SERVERS}/mail/customer
passdb {
  driver = static
  args = user=${CUSTOMER.login} password=${CUSTOMER.password}
}
userdb {
  driver = static
  args = uid=${NOBODY} gid=${NOBODY} home=/nonexistent
}
last_valid_uid = 0
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
service auth {
  unix_listener ${SERVERS}/postfix/auth {
    mode = 0666
  }
}
`;

/** Makes the lab's authority one the whole computer trusts, as update-ca-certificates(8) would. */
async function trust(desk: Desk): Promise<void> {
  const certs = `${MEDIA}/certs`;
  const script = [
    `cp -a /etc/ssl/certs/. ${certs}`,
    `cat ${AUTHORITY} >>${certs}/ca-certificates.crt`,
    `cp ${AUTHORITY} ${certs}/$(openssl x509 -hash -noout -in ${AUTHORITY}).0`,
    `mount --bind ${certs} /etc/ssl/certs`,
  ];
  await desk.must(['sh', '-ec', script.join('\n')]);
}

/** Waits for the message of this subject and says how it came. */
export function arrival(desk: Desk, subject: string, patienceMs?: number): Promise<Arrival> {
  return until(`a message "${subject}"`, () => find(desk, subject), patienceMs);
}

export function hasArrived(desk: Desk, subject: string): boolean {
  return find(desk, subject) !== null;
}

function find(desk: Desk, subject: string): Arrival | null {
  for (const name of ['new', 'cur']) {
    const folder = desk.at(`${SERVERS}/mail/customer/${name}`);
    for (const file of list(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      if (text.split(/\r?\n\r?\n/, 1)[0]?.includes(`Subject: ${subject}`)) return arrivalOf(text);
    }
  }
  return null;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nothing has come yet.
    return [];
  }
}

/** Reads the last server's own line, the first of its kind (Postfix's smtpd writes the words between). */
function arrivalOf(text: string): Arrival {
  const line = /^Received:.*\n(?:[ \t].*\n)*/m.exec(text)?.[0] ?? '';
  const [, host = '', port = '', protocol = ''] = /\bby (\S+) \((\d+)\) with (\S+)/.exec(line) ?? [];
  const [, login = null] = /Authenticated sender: ([^)\s]+)/.exec(line) ?? [];
  return { host, port: Number(port), protocol, login };
}

/** What the servers have logged, for a test that failed. */
export function serverLog(desk: Desk): string {
  return readFileSync(desk.at(`${SERVERS}/postfix/mail.log`), 'utf8');
}
