import { AFTER_ABUSE, NOBODY, policy, relay, SHUT, type PolicyCase } from './policy.ts';

const FIXED = { addressTypes: ['static' as const] };
const CHANGING = { addressTypes: ['dynamic' as const] };

const CHAT = {
  type: 'dsl' as const,
  blocks: SHUT,
  exemptions: [{ channel: 'chat' as const, url: 'https://isp.example/chat', minimumDaysAsCustomer: 30 }],
};
const CRUZIO = {
  type: 'dsl' as const,
  blocks: [{ ports: [25], scope: 'all-but-relay' as const }],
  exemptions: [
    { channel: 'email' as const, email: 'support@isp.example', onlyFor: FIXED },
    { channel: 'buy-static-address' as const, phones: [{ number: '0800 1', menu: 'option 2' }] },
  ],
};
const CUMBERLAND = {
  type: 'fibre' as const,
  blocks: [{ ports: [0, 25], onlyFor: CHANGING }],
  exemptions: NOBODY,
};
const CANERIS = {
  type: 'dsl' as const,
  blocks: [{ ports: [25], since: '2009-12-20', onlyFor: CHANGING }],
  exemptions: [{ channel: 'portal' as const, where: 'A ticket in the portal', onlyFor: CHANGING }],
};
const FREE_NET = {
  type: 'dsl' as const,
  blocks: [{ ports: [25], onlyFor: { addressTypes: ['dynamic' as const, 'shared' as const] } }],
  exemptions: [{ channel: 'buy-static-address' as const }],
};

/** The United States and Canada. */
export const AMERICA: readonly PolicyCase[] = [
  policy(
    'Comcast: on request to customer security',
    {
      type: 'cable',
      blocks: SHUT,
      exemptions: [{ channel: 'phone', where: 'Customer Security Assurance' }],
    },
    {
      kind: 'must-phone',
      channels: ['phone'],
      says: ['phone Comcast', '(Customer Security Assurance)'],
    },
  ),
  policy(
    'Cox: none for homes; the sender’s domain needs an MX record',
    { type: 'cable', blocks: [{ ports: [25], direction: 'both' }], exemptions: NOBODY },
    { kind: 'cannot', why: 'nobody-may', says: ['opens door 25 for nobody'] },
    {
      profile: {
        relays: [
          relay('smtp.west.isp.example', { region: 'West', senderRule: 'Its domain needs an MX record.' }),
          relay('smtp.east.isp.example', { region: 'East', senderRule: 'Its domain needs an MX record.' }),
        ],
      },
    },
  ),
  policy(
    'Time Warner Cable: that modem only, lifted after cleaning',
    {
      type: 'cable',
      blocks: [{ ports: [25], scope: 'reactive', per: 'modem' }],
      release: { steps: ['Remove the worm.'] },
    },
    { kind: 'other-path', paths: ['clean-first'], says: ['after junk mail was seen', 'Remove the worm.'] },
  ),
  policy(
    'Charter: the refused mail itself is forwarded, retest after 48 hours',
    {
      type: 'cable',
      blocks: AFTER_ABUSE,
      release: {
        steps: ['Forward the mail that came back.'],
        shownAs: ['554 Email Security Alert'],
        email: 'unblock@isp.example',
        forwardRefusedMail: true,
        retestAfterHours: 48,
      },
    },
    {
      kind: 'other-path',
      paths: ['clean-first'],
      says: ['Forward the mail that came back.', 'unblock@isp.example', 'after 48 hours'],
    },
  ),
  policy('AT&T in 2003: by chat, after 30 days as a customer', CHAT, {
    kind: 'other-path',
    paths: ['isp-way'],
    conditions: ['days'],
    says: ['customer for 30 days', 'https://isp.example/chat'],
  }),
  policy(
    'AT&T in 2003: a customer of ten days',
    CHAT,
    { kind: 'cannot', why: 'not-you', says: ['not for you as yet', 'customer for 30 days'] },
    { customer: { daysAsCustomer: 10 } },
  ),
  policy(
    'AT&T U-verse: by phone, in minutes',
    {
      type: 'fibre',
      blocks: SHUT,
      exemptions: [{ channel: 'phone', eligibility: ['Any customer; it takes some minutes'] }],
    },
    { kind: 'must-phone', channels: ['phone'], says: ['Any customer; it takes some minutes'] },
  ),
  policy(
    'Verizon: no way is published',
    { type: 'fibre', blocks: [{ ports: [25], since: '2009-01-01', scope: 'all-but-relay' }] },
    { kind: 'cannot', why: 'no-way-known', says: ['We know of no way to ask Verizon'] },
  ),
  policy(
    'EarthLink: none stated; its own server takes any sender who logs in',
    { type: 'dial-up', blocks: [{ ports: [25], scope: 'all-but-relay' }] },
    { kind: 'cannot', why: 'no-way-known', says: ['no way to ask EarthLink'] },
    { profile: { relays: [relay('smtpauth.isp.example', { login: 'required' })] } },
  ),
  policy('Cruzio: a fixed address may ask, others buy one', CRUZIO, {
    kind: 'may-ask',
    channels: ['email', 'buy-static-address'],
    conditions: ['address'],
    says: ['support@isp.example', 'Only for lines with a fixed address', 'Ask what it costs'],
  }),
  policy(
    'Cruzio: the address is known to change',
    CRUZIO,
    { kind: 'other-path', paths: ['isp-way'], says: ['lines with a fixed address'] },
    { customer: { addressType: 'dynamic' } },
  ),
  policy(
    'Cumberland Connect: none; a sending service',
    CUMBERLAND,
    { kind: 'cannot', why: 'nobody-may', says: ['opens door 25 for nobody', 'a way that still works'] },
    { profile: { stillWorks: ['provider-587', 'sending-service'] } },
  ),
  policy(
    'Cumberland Connect: a fixed address is not shut',
    CUMBERLAND,
    { kind: 'cannot', why: 'nothing-shut', says: ['shuts no door'] },
    { customer: { addressType: 'static' } },
  ),
  policy('Caneris: a ticket in the portal, for those whose address changes', CANERIS, {
    kind: 'other-path',
    paths: ['isp-way'],
    conditions: ['address'],
    says: ['Sign in to your account at Caneris', '(A ticket in the portal)'],
  }),
  policy(
    'Caneris: a fixed address is not shut at all',
    CANERIS,
    { kind: 'cannot', why: 'nothing-shut', says: ['shuts no door'] },
    { customer: { addressType: 'static' } },
  ),
  policy('Toronto Free-Net: buy a fixed address', FREE_NET, {
    kind: 'other-path',
    paths: ['isp-way'],
    says: ['lines with a fixed address'],
  }),
  policy(
    'Toronto Free-Net: who has a fixed address need not ask',
    FREE_NET,
    { kind: 'cannot', why: 'nothing-shut', says: ['nothing to ask for'] },
    { customer: { addressType: 'static' } },
  ),
];
