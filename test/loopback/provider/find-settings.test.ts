import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import {
  AUTOCONFIG,
  createFinder,
  detailOf,
  type Finder,
  HERE,
  ISPDB,
  MAIL,
  NAMES,
  outcomes,
  ways,
} from './finder.ts';
import { configFile, redirect } from './world.ts';

let finder: Finder;
beforeAll(async () => {
  finder = await createFinder();
});
afterEach(() => finder.close());

describe('the domain’s own file', () => {
  test('is read, its servers are proven, and TLS from the first byte stands first', async () => {
    const found = await finder.find((portOf) => ({
      names: NAMES,
      mail: MAIL,
      pages: {
        [AUTOCONFIG]: configFile(
          { host: 'start.blue.example.org', port: portOf('start.blue.example.org'), security: 'STARTTLS' },
          { host: 'tls.blue.example.org', port: portOf('tls.blue.example.org') },
        ),
      },
    }));
    expect(found).toMatchObject({
      schema: 'postern-settings/1',
      domain: 'blue.example.org',
      provider: 'Blue Post',
    });
    expect(ways(found)).toEqual([
      ['tls.blue.example.org', 'tls', 'autoconfig', true],
      ['start.blue.example.org', 'starttls', 'autoconfig', true],
    ]);
    expect(found.candidates[0]).toMatchObject({
      user: 'secret.person@blue.example.org',
      methods: ['password'],
      sourceDetail: AUTOCONFIG,
      proof: { outcome: 'ready', certificate: { authorized: true } },
    });
    expect(found.candidates[0]?.caution).toBeUndefined();
    // Whoever was still being asked was stopped, and plain http was never begun.
    expect(outcomes(found)).toMatchObject({
      table: 'nothing',
      autoconfig: 'found',
      'autoconfig-insecure': 'not-tried',
    });
    expect(found.tookMs).toBeLessThan(15_000);
  });

  test('nobody is told who is asking', async () => {
    await finder.find(() => ({
      names: NAMES,
      pages: { [AUTOCONFIG]: redirect('https://blue.example.org/settings.xml') },
    }));
    const told = [...finder.world().asked, ...finder.world().looked].join('\n');
    expect(told).toContain('blue.example.org');
    expect(told).not.toMatch(/secret|person|tag/i);
  });

  test('beats the ISPDB, which answers sooner', async () => {
    const found = await finder.find((portOf) => ({
      names: NAMES,
      mail: MAIL,
      pages: {
        [AUTOCONFIG]: (request, response) =>
          void setTimeout(() => {
            configFile({ host: 'tls.blue.example.org', port: portOf('tls.blue.example.org') })(
              request,
              response,
            );
          }, 300),
        [ISPDB]: configFile({ host: 'old.blue.example.org', port: 465 }),
      },
    }));
    expect(ways(found)[0]).toEqual(['tls.blue.example.org', 'tls', 'autoconfig', true]);
  });

  test('that does not come in time loses to one that did', async () => {
    const found = await finder.find((portOf) => ({
      names: NAMES,
      mail: MAIL,
      pages: {
        [AUTOCONFIG]: () => undefined,
        [ISPDB]: configFile({ host: 'tls.blue.example.org', port: portOf('tls.blue.example.org') }),
      },
    }));
    expect(ways(found)).toEqual([['tls.blue.example.org', 'tls', 'ispdb', true]]);
    expect(outcomes(found).autoconfig).toBe('not-tried');
    expect(found.tookMs).toBeLessThan(15_000);
  });

  test('by plain http only once https has none, and with a caution', async () => {
    const found = await finder.find((portOf) => ({
      names: NAMES,
      mail: MAIL,
      pages: {
        [AUTOCONFIG.replace('https', 'http')]: configFile({
          host: 'tls.blue.example.org',
          port: portOf('tls.blue.example.org'),
        }),
      },
    }));
    expect(found.candidates[0]).toMatchObject({
      source: 'autoconfig-insecure',
      caution: 'insecure-source',
      proven: true,
    });
    const schemes = finder.world().asked.map((one) => one.slice(0, 5));
    expect(schemes.indexOf('http:')).toBeGreaterThan(schemes.lastIndexOf('https') - 2);
    expect(outcomes(found).autoconfig).toBe('nothing');
  });
});

describe('what cannot be proven', () => {
  test('stands last, and the sources that were not needed are asked after all', async () => {
    const found = await finder.find((portOf) => ({
      names: { ...NAMES, 'wrong.blue.example.org': HERE },
      mail: { ...MAIL, 'other.blue.example.org': 'smtp-in-tls' },
      pages: {
        // The name is one, the certificate of who answers there is for another.
        [AUTOCONFIG]: configFile({ host: 'wrong.blue.example.org', port: portOf('other.blue.example.org') }),
        [ISPDB]: (request, response) =>
          void setTimeout(() => {
            configFile({ host: 'tls.blue.example.org', port: portOf('tls.blue.example.org') })(
              request,
              response,
            );
          }, 1500),
      },
    }));
    expect(ways(found)).toEqual([
      ['tls.blue.example.org', 'tls', 'ispdb', true],
      ['wrong.blue.example.org', 'tls', 'autoconfig', false],
    ]);
    expect(found.candidates[1]?.proof?.failure).toBe('certificate-name-mismatch');
  });

  test('a server that wants STARTTLS and is asked for TLS is not proven', async () => {
    const found = await finder.find((portOf) => ({
      names: NAMES,
      mail: MAIL,
      pages: {
        [AUTOCONFIG]: configFile({ host: 'start.blue.example.org', port: portOf('start.blue.example.org') }),
      },
    }));
    expect(found.candidates.map(({ proven }) => proven)).not.toContain(true);
  });
});

describe('DNS', () => {
  const srv = (name: string, target: string, port: number) => ({
    [`SRV ${name}`]: [{ type: 'SRV' as const, name, data: { target, port, priority: 0, weight: 0 } }],
  });

  test('SRV: submissions before submission, by priority, and the login is learned from the server', async () => {
    const name = '_submissions._tcp.blue.example.org';
    const found = await finder.find((portOf) => ({
      names: NAMES,
      mail: MAIL,
      records: {
        ...srv(
          '_submission._tcp.blue.example.org',
          'start.blue.example.org',
          portOf('start.blue.example.org'),
        ),
        [`SRV ${name}`]: [
          { type: 'SRV', name, data: { target: 'late.blue.example.org', port: 9, priority: 20, weight: 0 } },
          {
            type: 'SRV',
            name,
            data: {
              target: 'tls.blue.example.org',
              port: portOf('tls.blue.example.org'),
              priority: 10,
              weight: 0,
            },
          },
        ],
      },
    }));
    expect(ways(found)).toEqual([
      ['tls.blue.example.org', 'tls', 'srv', true],
      ['start.blue.example.org', 'starttls', 'srv', true],
      ['late.blue.example.org', 'tls', 'srv', false],
    ]);
    expect(found.candidates[0]).toMatchObject({ methods: ['password'], user: null });
    expect(found.candidates[0]?.caution).toBeUndefined();
  });

  test('SRV that names a server of somebody else: look twice; "." is a no', async () => {
    const found = await finder.find((portOf) => ({
      names: { ...NAMES, 'mx.evil.example.net': HERE },
      mail: { 'mx.evil.example.net': 'smtp-in-tls' },
      records: {
        ...srv('_submissions._tcp.blue.example.org', 'mx.evil.example.net', portOf('mx.evil.example.net')),
        ...srv('_submission._tcp.blue.example.org', '.', 0),
      },
    }));
    expect(found.candidates).toMatchObject([
      { host: 'mx.evil.example.net', caution: 'other-domain', proven: true },
    ]);
  });

  test('MX of a company in the table: its settings, with what it wants first', async () => {
    const found = await finder.find(() => ({
      records: {
        'MX blue.example.org': [
          {
            type: 'MX',
            name: 'blue.example.org',
            data: { preference: 5, exchange: 'in1-smtp.messagingengine.com' },
          },
        ],
      },
    }));
    expect(found).toMatchObject({ provider: 'Fastmail', quirks: [{ kind: 'app-password' }] });
    expect(found.candidates[0]).toMatchObject({
      host: 'smtp.fastmail.com',
      source: 'mx',
      sourceDetail: 'in1-smtp.messagingengine.com',
      user: 'secret.person@blue.example.org',
      proven: false,
    });
  });

  test('MX of a company that nobody knows: its own file, found at what it registered', async () => {
    const found = await finder.find((portOf) => ({
      names: { ...NAMES, 'autoconfig.hoster.co.uk': HERE, 'smtp.hoster.co.uk': HERE },
      mail: { 'smtp.hoster.co.uk': 'smtp-in-tls' },
      pages: {
        'https://autoconfig.hoster.co.uk/mail/config-v1.1.xml': configFile({
          host: 'smtp.hoster.co.uk',
          port: portOf('smtp.hoster.co.uk'),
        }),
      },
      records: {
        'MX blue.example.org': [
          {
            type: 'MX',
            name: 'blue.example.org',
            data: { preference: 5, exchange: 'mx1.mail.hoster.co.uk' },
          },
        ],
      },
    }));
    expect(found.candidates).toMatchObject([
      { host: 'smtp.hoster.co.uk', source: 'mx', proven: true, caution: 'other-domain' },
    ]);
  });

  test('a domain that takes no mail says so', async () => {
    const found = await finder.find(() => ({
      records: {
        'MX blue.example.org': [
          { type: 'MX', name: 'blue.example.org', data: { preference: 0, exchange: '.' } },
        ],
      },
    }));
    expect(detailOf(found, 'mx')).toBe('null-mx');
    expect(found.candidates).toEqual([]);
  });

  test('a silent name server ends it inside the deadline', async () => {
    const found = await finder.find(() => ({ dnsSilent: true }));
    expect(outcomes(found)).toMatchObject({ srv: 'failed', mx: 'failed', guess: 'nothing' });
    expect(found.tookMs).toBeLessThan(20_000);
  });
});

describe('names that are common', () => {
  test('are tried, and what answers is offered', async () => {
    const found = await finder.find(() => ({
      names: { 'mail.blue.example.org': HERE },
      mail: { 'mail.blue.example.org': 'smtp-in-tls' },
      doors: { 465: 'mail.blue.example.org', 587: 'nobody' },
    }));
    // The other door of that name did not open: it is not even mentioned.
    expect(ways(found)).toEqual([['mail.blue.example.org', 'tls', 'guess', true]]);
  });
});

describe('what is known here', () => {
  test('is enough: nobody else is asked', async () => {
    const events: string[] = [];
    const found = await finder.find(
      () => ({
        names: { 'smtp.gmail.com': HERE },
        mail: { 'smtp.gmail.com': 'smtp-in-tls' },
        doors: { 465: 'smtp.gmail.com', 587: 'nobody' },
      }),
      { email: 'me@gmail.com', listen: ({ kind }) => void events.push(kind) },
    );
    expect(ways(found)[0]).toEqual(['smtp.gmail.com', 'tls', 'table', true]);
    expect([finder.world().asked, finder.world().looked]).toEqual([[], []]);
    expect(events).toContain('proved');
  });

  test('a company that lets no program in ends the search', async () => {
    const found = await finder.find(() => ({}), { email: 'me@tuta.com' });
    expect(found).toMatchObject({
      provider: 'Tuta',
      candidates: [],
      quirks: [{ kind: 'no-smtp', note: 'never' }],
    });
    expect(finder.world().asked).toEqual([]);
  });

  test('the ISP’s own relay, encrypted, for its own addresses; in plain it is no answer', async () => {
    const relay = {
      ...finder.generic.relays[0],
      host: 'smtp.blue.example.org',
      login: 'required',
      senders: 'own-domains',
    };
    const profile = {
      ...finder.generic,
      mailDomains: ['blue.example.org'],
      relays: [{ ...relay, ports: [{ port: 465, security: 'tls' }] }],
    } as IspProfile;
    const found = await finder.find(() => ({}), { profile });
    expect(ways(found)[0]).toEqual(['smtp.blue.example.org', 'tls', 'isp-profile', false]);
    const plain = {
      ...profile,
      relays: [{ ...relay, ports: [{ port: 25, security: 'none' }] }],
    } as IspProfile;
    const nothing = await finder.find(() => ({}), { profile: plain });
    expect([outcomes(nothing)['isp-profile'], detailOf(nothing, 'isp-profile')]).toEqual([
      'nothing',
      'plain-only',
    ]);
  });
});

describe('a stop', () => {
  test('ends it at once, with what was known', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const found = await finder.find(() => ({ names: NAMES, pages: { [AUTOCONFIG]: () => undefined } }), {
      signal: stop.signal,
    });
    expect(found.tookMs).toBeLessThan(4000);
    expect(outcomes(found)).toMatchObject({ table: 'nothing', autoconfig: 'not-tried' });
  });

  test('an address that is none gives no domain, and asks nobody', async () => {
    const found = await finder.find(() => ({}), { email: 'nobody' });
    expect(found).toMatchObject({ domain: '', candidates: [], provider: null });
    expect(Object.values(outcomes(found))).toEqual(Array(9).fill('not-tried'));
  });
});
