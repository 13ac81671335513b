import { describe, expect, test } from 'vitest';
import { checkHost } from '../../../electron/engine/provider/check-host.ts';
import { isHostName } from '../../../shared/model/host-name.ts';
import {
  isProviderPage,
  providerOfAccount,
  providerOfDomain,
  providerOfHost,
  providerOfMx,
} from '../../../shared/providers/look-up.ts';
import { PROVIDERS } from '../../../shared/providers/providers.ts';

/** A day that there is. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

describe('the table of mail companies', () => {
  test('has at least sixty, each with a name of its own', () => {
    expect(PROVIDERS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
  });

  test('gives no domain and no receiving server to two of them', () => {
    for (const names of [PROVIDERS.flatMap(({ domains }) => domains), PROVIDERS.flatMap(({ mx }) => mx)]) {
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test.each(PROVIDERS.map((provider) => [provider.id, provider] as const))(
    '%s is in order',
    (id, provider) => {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(provider.name).toMatch(/\S/);
      for (const domain of provider.domains) expect(isHostName(domain.replace(/^\./, '')), domain).toBe(true);
      for (const suffix of provider.mx) expect(isHostName(suffix), suffix).toBe(true);
      for (const { host, port, security } of provider.servers) {
        expect(checkHost(host)).toEqual({ ok: true, host });
        expect(port).toBeGreaterThan(25);
        expect(port).toBeLessThan(65_536);
        expect(['tls', 'starttls']).toContain(security);
        // A port has its way of speaking; the one company that differs is known.
        if (port === 465) expect(security).toBe('tls');
        if (port === 587 && security === 'tls') expect(id).toBe('charter');
      }
      const ways = provider.servers.map(({ host, port }) => `${host}:${port}`);
      expect(new Set(ways).size).toBe(ways.length);
      const [first] = provider.servers;
      // TLS from the first byte stands before STARTTLS (RFC 8314 §3).
      if (provider.servers.some((server) => server.security === 'tls')) expect(first?.security).toBe('tls');
      for (const { read } of provider.sources) expect(read === null || isDay(read), id).toBe(true);
      // What was read nowhere is never all there is.
      expect(provider.sources.some(({ read }) => read !== null)).toBe(true);
      for (const quirk of provider.quirks) {
        if ('url' in quirk) expect(new URL(quirk.url).protocol).toBe('https:');
        if (quirk.kind === 'oauth-only') {
          expect(isDay(quirk.since ?? '2024-01-01')).toBe(true);
          expect(provider.methods).toEqual(['oauth2']);
        }
      }
      if (provider.servers.length === 0) expect(provider.quirks.map(({ kind }) => kind)).toContain('no-smtp');
    },
  );
});

describe('who is who', () => {
  test.each([
    ['gmail.com', 'gmail'],
    ['GoogleMail.com.', 'gmail'],
    ['contoso.onmicrosoft.com', 'microsoft-365'],
    ['maine.rr.com', 'spectrum-rr'],
    ['notgmail.com', null],
    ['mail.gmail.com', null],
    ['example.org', null],
  ])('a mailbox at %s: %s', (domain, id) => {
    expect(providerOfDomain(domain)?.id ?? null).toBe(id);
  });

  test.each([
    ['aspmx.l.google.com', 'gmail'],
    ['example-org.mail.protection.outlook.com', 'microsoft-365'],
    ['outlook-com.olc.protection.outlook.com', 'outlook'],
    ['mx1.mail.ovh.net', 'ovh'],
    ['in1-smtp.messagingengine.com.', 'fastmail'],
    ['evilgoogle.com', null],
    ['google.com.example.org', null],
  ])('mail received by %s: %s', (exchange, id) => {
    expect(providerOfMx(exchange)?.id ?? null).toBe(id);
  });

  test.each([
    ['smtp.office365.com', 'microsoft-365'],
    ['SMTP.GMAIL.COM', 'gmail'],
    ['gmail.com', null],
  ])('sending through %s: %s', (host, id) => {
    expect(providerOfHost(host)?.id ?? null).toBe(id);
  });
});

describe('whose server an account sends through', () => {
  test.each([
    ['smtp.office365.com', 'me@outlook.com', 'outlook'],
    ['smtp.office365.com', 'me@example.org', 'microsoft-365'],
    ['smtp.office365.com', undefined, 'microsoft-365'],
    ['smtp.live.com', 'me@example.org', 'outlook'],
    ['SMTP.gmail.com.', 'me@example.org', 'gmail'],
    // An address of Gmail by the server of an internet provider: Gmail has no say in that login.
    ['smtp.hamilton.net', 'me@gmail.com', null],
    ['mail.example.org', 'me@example.org', null],
  ])('%s, from %s: %s', (host, email, id) => {
    expect(providerOfAccount(host, email)?.id ?? null).toBe(id);
  });

  test('a name of old days is no server that is offered', () => {
    for (const { servers, formerHosts = [] } of PROVIDERS) {
      for (const former of formerHosts) {
        expect(isHostName(former)).toBe(true);
        expect(servers.map(({ host }) => host)).not.toContain(former);
      }
    }
  });
});

test('a page is known by its whole address', () => {
  expect(isProviderPage('https://support.google.com/accounts/answer/185833')).toBe(true);
  expect(isProviderPage('https://support.google.com/')).toBe(false);
  expect(isProviderPage('javascript:alert(1)')).toBe(false);
});
