import { NOBODY, policy, relay, SHUT, type PolicyCase } from './policy.ts';

const BRAZIL = {
  type: 'cable' as const,
  blocks: [
    {
      ports: [25],
      since: '2013-01-01',
      onlyFor: { contracts: ['residential' as const] },
      legalBasis: 'An agreement of CGI.br and Anatel',
    },
  ],
  exemptions: [{ channel: 'change-contract' as const, eligibility: ['Firms'] }],
};
const XTRA = (type: 'dial-up' | 'dsl', cost: string) => ({
  type,
  blocks: [{ ports: [25], since: '2006-04-26' }],
  exemptions: [{ channel: 'buy-static-address' as const, email: 'port25@isp.example', cost }],
});
const NETSURF = {
  type: 'fibre' as const,
  blocks: [{ ports: [25], onlyFor: { addressTypes: ['dynamic' as const] } }],
  exemptions: [{ channel: 'buy-static-address' as const }],
};
const LISTED = { ports: [25], scope: 'allow-list' as const, allowed: ['smtp.example.org'] };

/** Australia, New Zealand, Japan, Brazil; and those who rent out servers and tunnels. */
export const ELSEWHERE: readonly PolicyCase[] = [
  policy(
    'Telstra BigPond: only with a fixed address',
    { type: 'dsl', blocks: SHUT, exemptions: [{ channel: 'buy-static-address' }] },
    { kind: 'other-path', paths: ['isp-way'], says: ['lines with a fixed address'] },
  ),
  policy('Xtra: a fixed address by dial-up', XTRA('dial-up', '5 dollars a month'), {
    kind: 'other-path',
    paths: ['isp-way'],
    says: ['It costs 5 dollars a month.', 'port25@isp.example'],
  }),
  policy('Xtra: a fixed address by broadband', XTRA('dsl', '20 dollars a month'), {
    kind: 'other-path',
    paths: ['isp-way'],
    says: ['It costs 20 dollars a month.'],
  }),
  policy(
    'Xtra: not on mobile lines at first',
    { type: 'mobile', blocks: [] },
    { kind: 'cannot', why: 'nothing-shut', says: ['shuts no door'] },
  ),
  policy(
    'Brazil: homes never, a business contract instead',
    BRAZIL,
    { kind: 'other-path', paths: ['isp-way'], says: ['some other plans'] },
    { customer: { contract: 'residential' }, profile: { kind: 'national' } },
  ),
  policy(
    'Brazil: firms are not shut',
    BRAZIL,
    { kind: 'cannot', why: 'nothing-shut', says: ['shuts no door'] },
    { customer: { contract: 'business' }, profile: { kind: 'national' } },
  ),
  policy(
    'eAccess: each provider on its line has a page, which it lists',
    {
      type: 'dsl',
      blocks: SHUT,
      exemptions: [{ channel: 'portal', where: 'The list of providers of eAccess' }],
    },
    { kind: 'other-path', paths: ['isp-way'], says: ['(The list of providers of eAccess)'] },
  ),
  policy('netsurf: a fixed address', NETSURF, {
    kind: 'other-path',
    paths: ['isp-way'],
    says: ['lines with a fixed address'],
  }),
  policy(
    'netsurf: who has one is not shut',
    NETSURF,
    { kind: 'cannot', why: 'nothing-shut', says: ['shuts no door'] },
    { customer: { addressType: 'static' } },
  ),
  policy(
    'CCSNET: ask; from March 2019 also for its own server',
    {
      type: 'fibre',
      blocks: [
        { ports: [25], onlyFor: { addressTypes: ['dynamic'] } },
        { ports: [25], scope: 'all', since: '2019-03-01', onlyFor: { addressTypes: ['dynamic'] } },
      ],
      exemptions: [{ channel: 'phone' }],
    },
    { kind: 'must-phone', channels: ['phone'], says: ['phone CCSNET'] },
    { profile: { relays: [relay('smtp.isp.example', { ports: [{ port: 587, security: 'starttls' }] })] } },
  ),
  policy(
    'NTTPC InfoSphere: its own server is not shut, nothing said of asking',
    { type: 'fibre', blocks: [{ ports: [25], scope: 'all-but-relay' }] },
    { kind: 'cannot', why: 'no-way-known', says: ['no way to ask NTTPC InfoSphere'] },
    { profile: { stillWorks: ['relay', 'provider-587'] } },
  ),
  policy(
    'SoftBank Mobilepoint: visitors of a hotspot, none',
    { type: 'hotspot', blocks: [{ ports: [25], since: '2006-10-01' }], exemptions: NOBODY },
    { kind: 'cannot', why: 'nobody-may', says: ['for nobody'] },
    { profile: { kind: 'hotspot' } },
  ),
  policy(
    'seed4.me: ask to have the server listed',
    { type: 'vpn', blocks: [LISTED], exemptions: [{ channel: 'email', email: 'support@isp.example' }] },
    { kind: 'may-ask', channels: ['email'], says: ['support@isp.example'] },
    { profile: { kind: 'vpn' } },
  ),
  policy(
    'zhnet: a ticket, after 90 days, with a promise and a fee',
    {
      blocks: [{ ports: [25, 465], scope: 'all' }],
      exemptions: [
        {
          channel: 'ticket',
          minimumDaysAsCustomer: 90,
          cost: '30 pounds',
          reopenCost: '40 pounds',
          attestations: [{ id: 'conduct', text: 'I will not send unsolicited mail.' }],
        },
      ],
    },
    {
      kind: 'may-ask',
      channels: ['ticket'],
      conditions: ['days'],
      says: ['doors 25 and 465', 'for 90 days', 'It costs 30 pounds.', '40 pounds)'],
    },
    { profile: { kind: 'hosting' } },
  ),
  policy(
    'sharkhost: a ticket with a use case',
    {
      blocks: SHUT,
      exemptions: [
        {
          channel: 'ticket',
          onlyFor: { note: 'PTR, SPF, DKIM and DMARC are in order' },
          fields: [
            { name: 'use', label: 'What it is for', kind: 'long-text' },
            { name: 'volume', label: 'Mails a day', kind: 'number' },
          ],
          attestations: [{ id: 'rules', text: 'I will comply.' }],
        },
      ],
    },
    {
      kind: 'may-ask',
      channels: ['ticket'],
      conditions: ['words'],
      says: ['(PTR, SPF, DKIM and DMARC are in order)'],
    },
    { profile: { kind: 'hosting' } },
  ),
];
