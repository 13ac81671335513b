import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHost } from '../../../electron/engine/provider/check-host.ts';
import type { MailAddress } from '../../../electron/engine/provider/mail-address.ts';
import { readConfig } from '../../../electron/engine/provider/read-config.ts';

const ME: MailAddress = { email: 'me@example.org', mailbox: 'me', domain: 'example.org' };
const read = (text: string | Buffer, address: MailAddress = ME) =>
  readConfig(Buffer.from(text), address, 'https://here');

interface Fields {
  hostname?: string;
  port?: string;
  socketType?: string;
  authentication?: string[];
  username?: string;
  type?: string;
}
function server(fields: Fields = {}): string {
  const { hostname = 'smtp.example.org', port = '465', socketType = 'SSL', type = 'smtp' } = fields;
  const { authentication = ['password-cleartext'], username = '%EMAILADDRESS%' } = fields;
  return `<outgoingServer type="${type}"><hostname>${hostname}</hostname><port>${port}</port>
    <socketType>${socketType}</socketType><username>${username}</username>
    ${authentication.map((one) => `<authentication>${one}</authentication>`).join('')}</outgoingServer>`;
}
function file(...servers: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><clientConfig version="1.1"><emailProvider id="example.org">
    <domain>example.org</domain><displayName>Smith &amp; Sons</displayName>
    <incomingServer type="imap"><hostname>imap.example.org</hostname><port>993</port></incomingServer>
    ${servers.join('')}</emailProvider></clientConfig>`;
}

describe('a file as providers publish it', () => {
  test('gives the servers in its order, with user name and login', () => {
    const text = file(
      server(),
      server({
        hostname: 'mail.%EMAILDOMAIN%',
        port: '587',
        socketType: 'STARTTLS',
        username: '%EMAILLOCALPART%',
      }),
      server({ hostname: 'oauth.example.org', authentication: ['password-cleartext', 'OAuth2'] }),
    );
    const found = read(text);
    if (found.outcome !== 'found') throw new Error(found.detail);
    expect(found.provider).toBe('Smith & Sons');
    expect(
      found.offers.map(({ host, port, security, user, methods }) => [host, port, security, user, methods]),
    ).toEqual([
      ['smtp.example.org', 465, 'tls', 'me@example.org', ['password']],
      ['mail.example.org', 587, 'starttls', 'me', ['password']],
      ['oauth.example.org', 465, 'tls', 'me@example.org', ['oauth2', 'password']],
    ]);
  });

  test('reads other encodings, and a byte order mark', () => {
    const latin = Buffer.from(
      file(server()).replace('UTF-8', 'iso-8859-1').replace('Smith &amp; Sons', 'Müller'),
      'latin1',
    );
    const marked = Buffer.from(`\ufeff${file(server()).replace('UTF-8', 'UTF-16')}`, 'utf16le');
    for (const [bytes, name] of [
      [latin, 'Müller'],
      [marked, 'Smith & Sons'],
      [Buffer.from(`\ufeff${file(server())}`), 'Smith & Sons'],
    ] as const) {
      expect(read(bytes)).toMatchObject({ outcome: 'found', provider: name });
    }
  });

  test('wants no login where it says that the line is login enough', () => {
    expect(read(file(server({ authentication: ['client-IP-address'] })))).toMatchObject({
      offers: [{ login: false, methods: [], user: null }],
    });
  });

  test('fills in once: a mailbox called like a placeholder stays one', () => {
    const odd = { email: '%EMAILDOMAIN%@example.org', mailbox: '%EMAILDOMAIN%', domain: 'example.org' };
    expect(read(file(server({ username: '%EMAILLOCALPART%' })), odd)).toMatchObject({
      offers: [{ user: '%EMAILDOMAIN%' }],
    });
    // ... and is no host.
    expect(read(file(server({ hostname: '%EMAILLOCALPART%' })), odd)).toEqual({
      outcome: 'failed',
      detail: 'bad-host',
    });
  });

  test('leaves a wrong server out and keeps the right one', () => {
    expect(read(file(server({ port: '0' }), server()))).toMatchObject({
      outcome: 'found',
      detail: 'bad-port',
      offers: [{ port: 465 }],
    });
  });
});

describe('a file that lies, or is none', () => {
  test.each<[string, Fields, string]>([
    ['plain text alone', { socketType: 'plain' }, 'plain-only'],
    ['a kind of security nobody knows', { socketType: 'TLSv9' }, 'bad-security'],
    ['this computer', { hostname: '127.0.0.1' }, 'private-address'],
    ['this computer by a number', { hostname: '2130706433' }, 'bad-host'],
    ['this computer in octal', { hostname: '0177.0.0.1' }, 'bad-host'],
    ['this computer by name', { hostname: 'localhost' }, 'local-host'],
    ['this computer by IPv6', { hostname: '[::1]' }, 'private-address'],
    ['this computer by mapped IPv4', { hostname: '::ffff:127.0.0.1' }, 'private-address'],
    ['the router', { hostname: '192.168.1.1' }, 'private-address'],
    ['the cloud’s own address', { hostname: '169.254.169.254' }, 'private-address'],
    ['a printer', { hostname: 'printer.local' }, 'local-host'],
    ['a path', { hostname: 'smtp.example.org/x' }, 'bad-host'],
    ['a command', { hostname: 'smtp.example.org\r\nRCPT TO:' }, 'bad-host'],
    ['a name of control characters', { hostname: 'smtp\u0007.example.org' }, 'bad-host'],
    ['a placeholder nobody knows', { hostname: 'smtp.%REALNAME%' }, 'bad-host'],
    ['no host', { hostname: '' }, 'bad-host'],
    ['port zero', { port: '0' }, 'bad-port'],
    ['a port beyond', { port: '65536' }, 'bad-port'],
    ['a port in letters', { port: '0x1d1' }, 'bad-port'],
    ['a negative port', { port: '-465' }, 'bad-port'],
  ])('%s', (_name, fields, detail) => {
    expect(read(file(server(fields)))).toEqual({ outcome: 'failed', detail });
  });

  const bomb = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${file(server())}`;
  test.each<[string, string, string, string]>([
    ['a web page', '<!DOCTYPE html><html><body>Not found</body></html>', 'nothing', 'html'],
    ['a web page of XHTML', '<?xml version="1.0"?><html xmlns="x"></html>', 'nothing', 'html'],
    ['a billion laughs', bomb, 'failed', 'doctype'],
    [
      'a file of this computer',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
      'failed',
      'doctype',
    ],
    ['words', 'Sorry, not here', 'failed', 'not-xml'],
    ['nothing at all', '', 'failed', 'not-xml'],
    ['zeroes', '\0'.repeat(1000), 'failed', 'not-xml'],
    ['half a file', '<clientConfig><emailProvider', 'failed', 'not-xml'],
    ['a cave', '<a>'.repeat(4000), 'failed', 'not-xml'],
    ['a desert', `<a>${'<b/>'.repeat(60_000)}</a>`, 'failed', 'too-complex'],
    [
      'a prototype',
      '<clientConfig><__proto__><emailProvider/></__proto__></clientConfig>',
      'failed',
      'not-xml',
    ],
    ['a feed', '<rss><channel/></rss>', 'failed', 'not-autoconfig'],
    [
      'text where servers should be',
      '<clientConfig><emailProvider>x</emailProvider></clientConfig>',
      'nothing',
      'no-outgoing',
    ],
    ['no outgoing server', file(), 'nothing', 'no-outgoing'],
    ['an outgoing server of another kind', file(server({ type: 'exchange' })), 'nothing', 'no-outgoing'],
  ])('%s', (_name, text, outcome, detail) => {
    const began = performance.now();
    expect(read(text)).toEqual({ outcome, detail });
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('a user name that could repaint a terminal is not taken', () => {
    expect(read(file(server({ username: 'me\u202e\u0007' })))).toMatchObject({ offers: [{ user: null }] });
    expect(read(file(server({ username: 'x'.repeat(1000) })))).toMatchObject({ offers: [{ user: null }] });
    expect(read(file(server({ username: '%SOMETHING%' })))).toMatchObject({ offers: [{ user: null }] });
  });

  test('a thousand servers are ten', () => {
    const many = Array.from({ length: 300 }, (_, index) => server({ hostname: `s${index}.example.org` }));
    const found = read(file(...many));
    expect(found.outcome === 'found' ? found.offers.length : 0).toBe(10);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.ipV4(),
  fc.ipV6(),
  fc.domain(),
  fc.constantFrom(
    'SSL',
    'STARTTLS',
    'plain',
    '465',
    '587',
    '%EMAILDOMAIN%',
    '%EMAILLOCALPART%',
    '&lt;',
    ']]>',
    '<b>',
  ),
);

describe('whatever stands in the fields', () => {
  test('what is offered is a public host, a port, and never in plain', () => {
    const field = fc.record({
      hostname: anyText,
      port: fc.oneof(anyText, fc.integer().map(String)),
      socketType: fc.oneof(anyText, fc.constant('SSL')),
      username: anyText,
      authentication: fc.array(anyText, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 4 }), (fields) => {
        const found = read(file(...fields.map((one) => server(one))));
        if (found.outcome !== 'found') return;
        for (const { host, port, security, user } of found.offers) {
          expect(checkHost(host)).toEqual({ ok: true, host });
          expect(Number.isInteger(port) && port > 0 && port < 65_536).toBe(true);
          expect(['tls', 'starttls']).toContain(security);
          expect(user ?? '').not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, inside) => {
        const whole = Buffer.from(file(server()));
        const at = whole.length >> 1;
        const mixed = inside
          ? Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)])
          : Buffer.from(bytes);
        expect(['found', 'nothing', 'failed']).toContain(read(mixed).outcome);
      }),
      { numRuns: 500 },
    );
  });
});
