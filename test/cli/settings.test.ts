import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderSettings } from '../../shared/model/provider-settings.ts';
import { createAuthority } from '../loopback/certificates.ts';
import { missing } from '../needs.ts';
import { postern } from './postern.ts';

const skip = missing('postern settings in a network of its own', {
  root: true,
  programs: ['unshare', 'ip', 'mount'],
});
/** A network with nothing in it but loopback: what the program does there reaches no one. */
const ALONE = ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const DOMAIN = 'blue.example.org';

/** A name server, a web server and a mail server that a stranger's address leads to, on the ports they really have. */
const INTERNET = `
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createServer as createMail } from 'node:tls';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
const [here, root, ...command] = process.argv.slice(2);
const packet = createRequire(root)('dns-packet');
const paper = { key: readFileSync(here + '/key.pem'), cert: readFileSync(here + '/cert.pem') };
const known = new Set(['autoconfig.${DOMAIN}', 'smtp.${DOMAIN}']);
const dns = createSocket('udp4', (bytes, from) => {
  const { id, questions } = packet.decode(bytes);
  const { name, type } = questions[0];
  const there = known.has(name.toLowerCase());
  const answers = there && type === 'A' ? [{ name, type, data: '127.0.0.1' }] : [];
  dns.send(packet.encode({ type: 'response', id, flags: 384 | (there ? 0 : 3), questions, answers }), from.port, from.address);
});
const web = createServer(paper, (request, response) => response.end(\`<clientConfig><emailProvider><displayName>Blue Post</displayName>
  <outgoingServer type="smtp"><hostname>smtp.${DOMAIN}</hostname><port>465</port><socketType>SSL</socketType>
  <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>\`));
const mail = createMail(paper, (socket) => {
  socket.on('error', () => {});
  socket.write('220 smtp.${DOMAIN} ESMTP\\r\\n');
  socket.on('data', (bytes) => {
    const line = String(bytes).toUpperCase();
    if (line.startsWith('EHLO')) socket.write('250-smtp.${DOMAIN}\\r\\n250 AUTH PLAIN LOGIN\\r\\n');
    else socket.end('221 Bye\\r\\n');
  });
});
await Promise.all([
  new Promise((done) => dns.bind(53, '127.0.0.1', done)),
  new Promise((done) => web.listen(443, '127.0.0.1', done)),
  new Promise((done) => mail.listen(465, '127.0.0.1', done)),
]);
spawn(command[0], command.slice(1), { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 99));
`;

describe('postern settings called wrongly', () => {
  it.each(['nobody', 'me@', 'me@[192.0.2.1]', 'me you@example.org', 'me@localhost'])(
    '%s is no address',
    async (email) => {
      const { code, stdout, stderr } = await postern(['settings', email]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(email);
      expect(stderr).toMatch(/me@example\.org/);
    },
  );

  it('names the profile that is not there', async () => {
    const { code, stderr } = await postern(['settings', 'me@example.org', '--isp', 'wesex']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/wesex[^]*wessex/);
  });
});

describe.skipIf(skip !== null)('postern settings in a network of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postern-settings-'));
  /** The same network with a name server, and the system pointed at it. */
  const lived = [
    'unshare',
    '-n',
    '-m',
    'sh',
    '-c',
    `ip link set lo up && mount --bind ${folder}/resolv.conf /etc/resolv.conf && exec "$@"`,
    'sh',
    process.execPath,
    join(folder, 'internet.mjs'),
    folder,
    fileURLToPath(new URL('../../package.json', import.meta.url)),
  ];

  beforeAll(() => {
    const authority = createAuthority();
    const leaf = authority.issue({
      name: DOMAIN,
      dnsNames: [`autoconfig.${DOMAIN}`, `smtp.${DOMAIN}`],
      addresses: [],
    });
    writeFileSync(join(folder, 'ca.pem'), authority.cert);
    writeFileSync(join(folder, 'key.pem'), leaf.key);
    writeFileSync(join(folder, 'cert.pem'), leaf.cert);
    writeFileSync(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n');
    writeFileSync(join(folder, 'internet.mjs'), INTERNET);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds, proves and shows what to type', async () => {
    const env = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
    const shown = await postern(['settings', `me@${DOMAIN}`], { before: lived, env });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(
      /Blue Post[^]*smtp\.blue\.example\.org[^]*465[^]*SSL\/TLS[^]*me@blue\.example\.org/,
    );
    expect(shown.stdout).toMatch(/We tried it[^]*setup file/);

    const json = await postern(['settings', `me@${DOMAIN}`, '--json'], { before: lived, env });
    const found = JSON.parse(json.stdout) as ProviderSettings;
    expect(found).toMatchObject({ schema: 'postern-settings/1', domain: DOMAIN, provider: 'Blue Post' });
    expect(found.candidates[0]).toMatchObject({
      source: 'autoconfig',
      proven: true,
      proof: { outcome: 'ready' },
    });
  });

  it('does not offer what nobody vouches for', async () => {
    // The same servers, but their authority is not trusted.
    const { code, stdout } = await postern(['settings', `me@${DOMAIN}`], { before: lived });
    expect(code).toBe(1);
    expect(stdout).toMatch(/no outgoing server[^]*UNABLE_TO_VERIFY_LEAF_SIGNATURE/);
  });

  it('says so when nobody can be asked, and ends with 1', async () => {
    const began = Date.now();
    const { code, stdout, stderr } = await postern(['settings', 'me@example.org'], { before: ALONE });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/no outgoing server for example\.org[^]*no answer/);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('knows the big companies without a network, and what they want first', async () => {
    const { code, stdout } = await postern(['settings', 'me@gmail.com', '--no-probe'], { before: ALONE });
    expect(code).toBe(0);
    expect(stdout).toMatch(/smtp\.gmail\.com[^]*app password[^]*https:\/\/support\.google\.com/);
    const proton = await postern(['settings', 'me@proton.me', '--lang', 'de'], { before: ALONE });
    expect(proton.code).toBe(1);
    expect(proton.stdout).toMatch(/Hilfsprogramm/);
  });

  it('stops at Ctrl-C with 130', async () => {
    // A name server that never answers: a socket that is bound and not read.
    writeFileSync(
      join(folder, 'silent.mjs'),
      `import { createSocket } from 'node:dgram';
       import { spawn } from 'node:child_process';
       const socket = createSocket('udp4');
       socket.bind(53, '127.0.0.1', () => {
         const child = spawn(process.argv[4], process.argv.slice(5), { stdio: 'inherit' });
         setTimeout(() => child.kill('SIGINT'), 1200);
         child.on('exit', (code) => process.exit(code ?? 99));
       });`,
    );
    const before = [...lived.slice(0, -3), join(folder, 'silent.mjs'), ...lived.slice(-2)];
    const { code, stderr } = await postern(['settings', 'me@example.org'], { before });
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
  });
});
