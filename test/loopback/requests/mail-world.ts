import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Security } from '../../../shared/model/observation.ts';
import { POSTFIX_MASTER, postfixArgs, preparePostfix, type Listener } from '../../lab/servers/postfix.ts';
import { AUTHORITY } from './isp.ts';
import { createAuthority } from '../certificates.ts';

export const MAIL_NEEDS = {
  root: true,
  programs: ['postconf', 'dovecot', 'python3', 'setpriv', 'unshare'],
} as const;
export const LOGIN = { user: 'customer', password: 'correct-horse-9' };
const NOBODY = '65534';

/** Outgoing servers of one Postfix: the ISP's relay, and those that are not so easy. */
export const DOORS = [
  'relay',
  'submission',
  'submissions',
  'unknown-authority',
  'defers',
  'rejects',
] as const;
export type Door = (typeof DOORS)[number];

/** One letter as Python's own mail parser reads it. */
export interface Letter {
  headers: Record<string, string>;
  text: string;
  attachments: { name: string; type: string; content: string }[];
  raw: string;
}

export interface MailWorld {
  way(
    door: Door,
    security: Security,
    login?: typeof LOGIN,
  ): { host: string; port: number; security: Security; login: typeof LOGIN | null };
  /** Letters in the ISP's mailbox: all there are once there are `count`. */
  letters(count: number): Promise<Letter[]>;
  empty(): void;
  end(): void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A real Postfix and the logins of a real Dovecot on loopback. Every letter to `isp.test` lands in one mailbox. */
export async function startMailWorld(): Promise<MailWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'postern-mail-'));
  chmodSync(folder, 0o755);
  const pem = (name: string, { key, cert }: { key: string; cert: string }): string => {
    writeFileSync(join(folder, name), key + cert, { mode: 0o600 });
    return join(folder, name);
  };
  const good = pem('good.pem', AUTHORITY.issue({}));
  const strange = pem('strange.pem', createAuthority('Nobody').issue({}));
  mkdirSync(join(folder, 'mail'));
  chmodSync(join(folder, 'mail'), 0o777);
  const ports = new Map<Door, number>();
  for (const door of DOORS) ports.set(door, await freePort());
  const listener = (door: Door, options: Listener['options'], chain = good): Listener => ({
    address: '127.0.0.1',
    port: ports.get(door) ?? 0,
    options: { smtpd_tls_chain_files: chain, ...options },
  });
  const loginOnly = { smtpd_relay_restrictions: 'permit_sasl_authenticated, reject' };
  const postfix = join(folder, 'postfix');
  preparePostfix(
    postfix,
    postfix,
    {
      myhostname: 'mail.isp.test',
      inet_protocols: 'ipv4',
      smtpd_sasl_type: 'dovecot',
      smtpd_sasl_path: join(folder, 'auth'),
      smtpd_sasl_auth_enable: 'yes',
      smtpd_sasl_authenticated_header: 'yes',
      smtpd_tls_received_header: 'yes',
      virtual_mailbox_domains: 'isp.test',
      virtual_transport: 'virtual',
      virtual_mailbox_base: join(folder, 'mail'),
      virtual_mailbox_maps: 'static:desk/',
      virtual_uid_maps: `static:${NOBODY}`,
      virtual_gid_maps: `static:${NOBODY}`,
    },
    [
      listener('relay', { smtpd_sasl_auth_enable: 'no' }),
      listener('submission', { ...loginOnly, smtpd_tls_security_level: 'encrypt' }),
      listener('submissions', { ...loginOnly, smtpd_tls_wrappermode: 'yes' }),
      listener('unknown-authority', { ...loginOnly, smtpd_tls_security_level: 'encrypt' }, strange),
      listener('defers', { smtpd_recipient_restrictions: 'defer' }),
      listener('rejects', { smtpd_recipient_restrictions: 'reject' }),
    ],
    [
      'qmgr  unix  n  -  n  300  1  qmgr',
      'virtual  unix  -  n  n  -  -  virtual',
      ...['bounce', 'defer', 'trace'].map((name) => `${name}  unix  -  -  n  -  0  bounce`),
      'error  unix  -  -  n  -  -  error',
      'retry  unix  -  -  n  -  -  error',
    ],
  );
  // Reports of delivery are written from here.
  const { uid, gid } = statSync(join(postfix, 'queue/defer'));
  mkdirSync(join(postfix, 'queue/trace'), { mode: 0o700 });
  chownSync(join(postfix, 'queue/trace'), uid, gid);
  const dovecot = join(folder, 'dovecot.conf');
  writeFileSync(dovecot, dovecotConf(folder));
  const running = [start(POSTFIX_MASTER, postfixArgs(postfix)), start('dovecot', ['-F', '-c', dovecot])];
  for (const port of ports.values()) await listening(port);

  const box = join(folder, 'mail/desk/new');
  const names = (): string[] => {
    try {
      return readdirSync(box);
    } catch {
      return [];
    }
  };
  return {
    way: (door, security, login) => ({
      host: 'localhost',
      port: ports.get(door) ?? 0,
      security,
      login: login ?? null,
    }),
    async letters(count) {
      for (const end = performance.now() + 10_000; names().length < count && performance.now() < end;)
        await sleep(50);
      return names().map((name) => read(join(box, name)));
    },
    empty() {
      for (const name of names()) rmSync(join(box, name));
    },
    end() {
      for (const child of running) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** Ends with this process, and all it started with it. */
function start(program: string, args: readonly string[]): ChildProcess {
  const guard = ['--pdeathsig', 'KILL', 'unshare', '--pid', '--fork', '--kill-child=KILL'];
  return spawn('setpriv', [...guard, 'sh', '-c', '"$@" & wait', 'mail', program, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
  });
}

async function listening(port: number): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end;) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.end();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error(`nobody listens on ${port}`);
}

const dovecotConf = (folder: string): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols =
listen = 127.0.0.1
ssl = no
auth_mechanisms = plain login
disable_plaintext_auth = no
passdb {
  driver = static
  args = user=${LOGIN.user} password=${LOGIN.password}
}
userdb {
  driver = static
  args = uid=${NOBODY} gid=${NOBODY} home=/nonexistent
}
service auth {
  unix_listener ${folder}/auth {
    mode = 0666
  }
}
`;

const READER = `
import email, email.policy, json, sys
raw = open(sys.argv[1], 'rb').read()
m = email.message_from_bytes(raw, policy=email.policy.default)
body = m.get_body(('plain',))
print(json.dumps({
  'headers': {k.lower(): str(v) for k, v in m.items()},
  'text': body.get_content() if body else '',
  'attachments': [{'name': a.get_filename() or '', 'type': a.get_content_type(),
    'content': a.get_content().decode('utf-8') if isinstance(a.get_content(), bytes) else str(a.get_content())}
    for a in m.iter_attachments()],
  'raw': raw.decode('latin-1')}))
`;

const read = (path: string): Letter =>
  JSON.parse(execFileSync('python3', ['-c', READER, path], { encoding: 'utf8' })) as Letter;
