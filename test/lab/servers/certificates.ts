import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALIAS, ISP, MAIL_HOSTS, NET } from '../world/addresses.ts';
import { run } from '../world/shell.ts';

/** Folder of a world's certificates. `NAME.pem` is leaf and intermediate; one key, `leaf.key`, serves every leaf. */
export interface Certificates {
  folder: string;
  /** What the customer's computer trusts. */
  trusted: string;
  /** The same, and the mail shield's own root, as its installer would have added it. */
  trustedWithShield: string;
}

const HOSTS = [...MAIL_HOSTS, NET.web, ISP.web].map((host) => host.name);
/** An authority of somebody who opens mail on its way, and the name a real product of that kind uses. */
const OPENERS = { intercept: 'Hotel Gateway Inspection CA', shield: 'Avast Web/Mail Shield Root' } as const;
/** So that an expired certificate is just that: expired, in a chain that is otherwise good. */
const LONG_AGO = '-400d';

/** Makes a lab authority, an intermediate (so that a handshake is larger than a small packet) and every leaf. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const at = (name: string): string => join(folder, name);
  await Promise.all([
    authority(at('root'), 'Postern Lab Root'),
    authority(at('intercept'), OPENERS.intercept),
    authority(at('shield'), OPENERS.shield),
    key(at('intermediate.key')),
    key(at('leaf.key')),
  ]);
  await sign(at, 'intermediate', 'intermediate.key', 'Postern Lab Intermediate', 'root', [
    'basicConstraints=critical,CA:TRUE',
    'keyUsage=critical,keyCertSign,cRLSign',
  ]);
  await Promise.all([
    ...HOSTS.map((host) => leaf(at, host, host, 'intermediate')),
    leaf(at, 'expired', NET.provider.name, 'intermediate', LONG_AGO),
    ...[...HOSTS, ALIAS.name].flatMap((host) => [
      leaf(at, `intercept-${host}`, host, 'intercept'),
      leaf(at, `shield-${host}`, host, 'shield'),
    ]),
  ]);
  writeFileSync(at('trusted.pem'), readFileSync(at('root.pem')));
  writeFileSync(
    at('trusted-shield.pem'),
    Buffer.concat([readFileSync(at('root.pem')), readFileSync(at('shield.pem'))]),
  );
  chmodSync(at('leaf.key'), 0o644);
  return { folder, trusted: at('trusted.pem'), trustedWithShield: at('trusted-shield.pem') };
}

async function key(file: string): Promise<void> {
  await run('openssl', ['genrsa', '-out', file, '2048']);
}

async function authority(base: string, name: string): Promise<void> {
  const days = ['-days', '800', '-newkey', 'rsa:2048', '-nodes'];
  const subject = ['-subj', `/O=Postern Lab/CN=${name.replaceAll('/', '\\/')}`];
  const uses = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'];
  // Valid since before the expired leaf, so that only the leaf is at fault.
  const args = [
    'req',
    '-x509',
    ...days,
    ...subject,
    ...uses,
    '-keyout',
    `${base}.key`,
    '-out',
    `${base}.pem`,
  ];
  await run('faketime', ['-f', LONG_AGO, 'openssl', ...args]);
}

async function leaf(
  at: (name: string) => string,
  file: string,
  host: string,
  issuer: string,
  since?: string,
): Promise<void> {
  const uses = ['basicConstraints=CA:FALSE', 'extendedKeyUsage=serverAuth', `subjectAltName=DNS:${host}`];
  await sign(at, file, 'leaf.key', host, issuer, uses, since);
  appendFileSync(at(`${file}.pem`), readFileSync(at(`${issuer}.pem`)));
}

/** Signs one certificate; `since` shifts the clock it is signed at, for one that has expired. */
async function sign(
  at: (name: string) => string,
  file: string,
  keyFile: string,
  name: string,
  issuer: string,
  extensions: readonly string[],
  since = file === 'intermediate' ? LONG_AGO : '+0d',
): Promise<void> {
  const request = ['req', '-new', '-key', at(keyFile), '-subj', `/CN=${name}`, '-out', at(`${file}.csr`)];
  await run('openssl', request);
  writeFileSync(at(`${file}.ext`), `${extensions.join('\n')}\n`);
  const days = file === 'intermediate' ? '800' : '90';
  const signed = ['-CA', at(`${issuer}.pem`), '-CAkey', at(`${issuer}.key`), '-days', days];
  const serial = ['-set_serial', `0x${randomBytes(12).toString('hex')}`];
  const files = ['-in', at(`${file}.csr`), '-extfile', at(`${file}.ext`), '-out', at(`${file}.pem`)];
  await run('faketime', ['-f', since, 'openssl', 'x509', '-req', ...signed, ...serial, ...files]);
}
