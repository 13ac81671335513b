import { describe, expect, it } from 'vitest';
import { brand } from '../../../shared/isp/pack/brand.ts';
import { profileFindings } from '../../../shared/isp/pack/check-pack.ts';
import { parsedWith, profileWith } from '../isp/profile-with.ts';

const told = (changes: Record<string, unknown>) =>
  profileFindings(profileWith(changes), (language) => language === 'en').map(
    ({ path, problem, fault }) => `${fault ? '' : '(remark) '}${path}: ${problem}`,
  );
const dsl = (more: Record<string, unknown>) => ({ connections: [{ type: 'dsl', ...more }] });
const relay = { host: 'relay.isp.net', login: 'none', senders: 'any' };

describe('a profile that denies itself', () => {
  it.each([
    [
      'the relay works, and there is none',
      { stillWorks: ['relay'], relays: [] },
      'stillWorks[0]: says that the relay goes on working, but no relay is named (relays or unnamedRelay)',
    ],
    [
      '465 works, and is closed',
      { stillWorks: ['receiving', 'provider-465'], ...dsl({ blocks: [{ ports: [465] }] }) },
      'stillWorks[1]: says that provider-465 goes on working, but port 465 is closed for dsl',
    ],
    [
      'the relay is behind the closed door',
      {
        relays: [{ ...relay, ports: [{ port: 25, security: 'none' }] }],
        ...dsl({ blocks: [{ ports: [25], scope: 'all' }] }),
      },
      'relays[0].ports: relay.isp.net listens on 25 alone, which is closed to all servers for dsl',
    ],
    [
      'a relay for own senders, of whom there are none',
      {
        mailDomains: [],
        relays: [{ ...relay, senders: 'own-domains', ports: [{ port: 25, security: 'none' }] }],
      },
      'relays[0].senders: takes only senders of mailDomains, and none is listed',
    ],
    [
      'a way to ask for what is open',
      dsl({ blocks: [{ ports: [25] }], exemptions: [{ channel: 'phone', ports: [25, 587] }] }),
      'connections[0].exemptions[0].ports[1]: opens port 587, which is not closed for this type',
    ],
    [
      'one network for two types',
      {
        connections: ['dsl', 'fibre'].map((type) => ({
          type,
          recognise: { cidrs: ['192.0.2.0/24'] },
          blocks: [],
        })),
      },
      'connections[1].recognise.cidrs[0]: 192.0.2.0/24 also marks connections[0]: nobody can tell the two apart',
    ],
  ])('%s', (_what, changes, line) => {
    expect(told(changes)).toContain(line);
  });

  it.each([
    [
      '465 is closed for some',
      {
        stillWorks: ['provider-465'],
        ...dsl({ blocks: [{ ports: [465], onlyFor: { contracts: ['business'] } }] }),
      },
    ],
    [
      '587 is closed after abuse',
      { stillWorks: ['provider-587'], ...dsl({ blocks: [{ ports: [587], scope: 'reactive' }] }) },
    ],
    [
      'the relay has a second door',
      {
        relays: [
          {
            ...relay,
            ports: [
              { port: 25, security: 'none' },
              { port: 587, security: 'starttls' },
            ],
          },
        ],
        ...dsl({ blocks: [{ ports: [25], scope: 'all' }] }),
      },
    ],
    [
      'nothing is closed, and none is said to open it',
      dsl({ blocks: [], exemptions: [{ channel: 'none' }] }),
    ],
    [
      'one type with its mark twice',
      dsl({ recognise: { cidrs: ['192.0.2.0/24', '192.0.2.0/24'] }, blocks: [] }),
    ],
  ])('not where %s', (_what, changes) => {
    expect(told(changes).filter((line) => !line.startsWith('(remark)'))).toEqual([]);
  });
});

describe('what is read, dialled or followed', () => {
  it.each([
    ['+44 1632 960025', []],
    ['(402) 694-6655', []],
    ['12', ['helpDesk.phones[0].number: holds "12", which has 2 digits']],
    [
      '+44 1632 960025 00000',
      ['helpDesk.phones[0].number: holds "+44 1632 960025 00000", which has 17 digits'],
    ],
    ['0800 MAIL', ['helpDesk.phones[0].number: holds "0800 MAIL", which has letters in it']],
  ])('the phone number %s', (number, lines) => {
    expect(told({ helpDesk: { phones: [{ number }] } }).filter((line) => line.includes('phones'))).toEqual(
      lines,
    );
  });

  it('a link with a password, to one label, to an example', () => {
    const website = (url: string) => told({ website: url }).filter((line) => line.includes('website'));
    expect(website('https://me:secret@www.isp.net/')).toEqual([
      'website: has a user name or password in the address',
    ]);
    expect(website('https://intranet/help')).toEqual([
      'website: leads to "intranet", which is no name on the Internet',
    ]);
    expect(website('https://www.example.org/')).toEqual([
      '(remark) website: www.example.org is a name set aside for examples (RFC 2606): nobody is reached there',
    ]);
    expect(website('https://www.isp.net/')).toEqual([]);
  });
});

it('a branded profile has the colour of the pack and its steps as an answer, in each language they are in', () => {
  const profile = parsedWith({
    languages: ['en', 'de'],
    answers: [{ question: 'Why?', answer: 'Because.' }],
  });
  const guide = {
    title: { en: 'Box', de: 'Kasten' },
    steps: [{ en: 'Open it.', de: 'Öffnen.' }, 'Press OK.'],
  };
  const branded = brand(profile, {
    colours: { accent: '#123456', onAccent: '#ffffff', ground: '#ffffff', text: '#000000' },
    guides: [guide],
  });
  expect(branded.appearance.accent).toBe('#123456');
  expect(branded.guides).toEqual([guide]);
  expect(branded.answers).toEqual([
    { question: 'Why?', answer: 'Because.' },
    { question: guide.title, answer: { en: '1. Open it. 2. Press OK.', de: '1. Öffnen. 2. Press OK.' } },
  ]);
});
