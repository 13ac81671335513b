import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { mobileConfig, type MobileConfigWanted } from '../../../electron/engine/clients/mobile-config.ts';
import { missing } from '../../needs.ts';

const WANTED: MobileConfigWanted = {
  email: 'me@example.org',
  name: 'Zoë & “Me” <3',
  incoming: {
    protocol: 'imap',
    host: 'imap.example.org',
    port: 993,
    security: 'tls',
    user: 'me@example.org',
  },
  outgoing: { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' },
};

interface Profile extends Record<string, unknown> {
  PayloadContent: Record<string, unknown>[];
}
function read(wanted: MobileConfigWanted): { profile: Profile; account: Record<string, unknown> } {
  const profile = parse(mobileConfig(wanted)) as unknown as Profile;
  return { profile, account: profile.PayloadContent[0] ?? {} };
}

describe('a configuration profile for a new Apple account', () => {
  it('holds what com.apple.mail.managed asks for', () => {
    const { profile, account } = read(WANTED);
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1 });
    expect(account).toMatchObject({
      PayloadType: 'com.apple.mail.managed',
      EmailAccountType: 'EmailTypeIMAP',
      EmailAccountName: 'Zoë & “Me” <3',
      EmailAddress: 'me@example.org',
      IncomingMailServerHostName: 'imap.example.org',
      IncomingMailServerPortNumber: 993,
      IncomingMailServerUseSSL: true,
      IncomingMailServerAuthentication: 'EmailAuthPassword',
      OutgoingMailServerHostName: 'smtp.example.org',
      OutgoingMailServerPortNumber: 587,
      OutgoingMailServerUseSSL: true,
      OutgoingMailServerAuthentication: 'EmailAuthPassword',
      OutgoingMailServerUsername: 'me@example.org',
      OutgoingPasswordSameAsIncomingPassword: true,
    });
  });

  it('holds no password', () => {
    const { account } = read(WANTED);
    expect(Object.keys(account).filter((key) => key.endsWith('Password'))).toEqual([
      'OutgoingPasswordSameAsIncomingPassword',
    ]);
  });

  it('sends through a relay without login, or with one of its own', () => {
    const outgoing = { host: 'relay.isp.example', port: 25, security: 'none', login: 'none' } as const;
    const { account } = read({ ...WANTED, outgoing });
    expect(account).toMatchObject({
      OutgoingMailServerAuthentication: 'EmailAuthNone',
      OutgoingMailServerUseSSL: false,
      OutgoingPasswordSameAsIncomingPassword: false,
    });
    expect(account).not.toHaveProperty('OutgoingMailServerUsername');
    const own = read({
      ...WANTED,
      incoming: { ...WANTED.incoming, protocol: 'pop3', port: 110, security: 'none' },
      outgoing: { ...outgoing, login: { user: 'me@isp.example' } },
      method: 'encrypted-password',
    });
    expect(own.account).toMatchObject({
      EmailAccountType: 'EmailTypePOP',
      IncomingMailServerUseSSL: false,
      OutgoingMailServerAuthentication: 'EmailAuthCRAMMD5',
      OutgoingMailServerUsername: 'me@isp.example',
      OutgoingPasswordSameAsIncomingPassword: false,
    });
  });

  it('is the same for the same wishes, and another for others', () => {
    const { profile, account } = read(WANTED);
    expect(mobileConfig(WANTED)).toBe(mobileConfig(structuredClone(WANTED)));
    const other = read({ ...WANTED, outgoing: { ...WANTED.outgoing, port: 465 } });
    expect(other.profile['PayloadUUID']).not.toBe(profile['PayloadUUID']);
    expect(other.profile['PayloadIdentifier']).toBe(profile['PayloadIdentifier']);
    expect(account['PayloadUUID']).toMatch(
      /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/,
    );
    expect(account['PayloadUUID']).not.toBe(profile['PayloadUUID']);
  });

  it('reads back whatever a name or a user is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, user) => {
        // XML has no way to write control characters.
        fc.pre(!/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(name + user));
        const { account } = read({ ...WANTED, name, outgoing: { ...WANTED.outgoing, login: { user } } });
        expect(account['EmailAccountName']).toBe(name === '' ? WANTED.email : name);
        expect(account['OutgoingMailServerUsername']).toBe(user);
      }),
    );
  });

  const lacking = missing('profiles as Python reads them', { programs: ['python3'] });
  it.skipIf(lacking)('is read by another reader too', () => {
    const program = 'import plistlib, sys, json; print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))';
    const said = execFileSync('python3', ['-c', program], { input: mobileConfig(WANTED), encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual(read(WANTED).profile);
  });
});
