import { AFTER_ABUSE, policy, relay, SHUT, type PolicyCase } from './policy.ts';

const THUIS = { type: 'fibre' as const, blocks: [{ ports: [25], since: '2021-10-04' }] };
const SPEEDPORT = {
  model: 'Speedport W 724V',
  ports: [25, 587],
  menuPath: ['Internet', 'E-Mail'],
  setting: 'Liste der sicheren E-Mail-Server',
};

export const EUROPE: readonly PolicyCase[] = [
  policy(
    'T-Mobile Thuis: before the day nothing is shut',
    THUIS,
    { kind: 'cannot', why: 'nothing-shut', says: ['shuts no door'] },
    { customer: { today: '2021-10-03' } },
  ),
  policy(
    'T-Mobile Thuis: from that day on it is',
    THUIS,
    { kind: 'cannot', why: 'no-way-known', says: ['no way to ask T-Mobile Thuis'] },
    {
      customer: { today: '2021-10-04' },
      profile: { relays: [relay('smtp.isp.example', { login: 'required' })] },
    },
  ),
  policy(
    'Deutsche Telekom: four steps of cleaning, then the release',
    {
      type: 'dsl',
      blocks: [{ ports: [25], scope: 'reactive', per: 'line' }],
      release: {
        steps: ['Find the computer.', 'Clean it.', 'Change the passwords.', 'Ask for the release.'],
        url: 'https://isp.example/release',
      },
    },
    {
      kind: 'other-path',
      paths: ['clean-first'],
      says: ['Find the computer.', 'Ask for the release.', 'https://isp.example/release'],
    },
    {
      profile: { relays: [relay('securesmtp.isp.example', { ports: [{ port: 465, security: 'tls' }] })] },
    },
  ),
  policy(
    'Telekom Speedport: the router holds a list',
    { type: 'dsl', blocks: [{ ports: [25, 587], scope: 'allow-list', mechanism: 'router' }] },
    {
      kind: 'other-path',
      paths: ['router'],
      says: ['Speedport W 724V', 'Internet → E-Mail', 'Liste der sicheren E-Mail-Server'],
    },
    { profile: { kind: 'router', routers: [SPEEDPORT] } },
  ),
  policy(
    'Swisscom: let through under conditions, by chat',
    {
      type: 'fibre',
      blocks: SHUT,
      exemptions: [
        {
          channel: 'chat',
          url: 'https://isp.example/chat',
          eligibility: ['Who runs a mail server of their own and keeps it up to date'],
        },
      ],
    },
    {
      kind: 'other-path',
      paths: ['isp-way'],
      says: ['https://isp.example/chat', 'Who runs a mail server of their own'],
    },
  ),
  policy(
    'Orange: only its own servers; no way was found',
    { type: 'dsl', blocks: [{ ports: [25], scope: 'all-but-relay' }] },
    { kind: 'cannot', why: 'no-way-known', says: ['no way to ask Orange', 'help desk may know more'] },
    { profile: { relays: [relay('smtp.isp.example', { ports: [{ port: 465, security: 'tls' }] })] } },
  ),
  policy(
    'Proximus: self-service, more than three times a week by form',
    {
      type: 'dsl',
      blocks: [{ ports: [25], scope: 'reactive', per: 'address' }],
      release: {
        steps: ['Stop what sends.', 'Choose “Delist IP”.'],
        shownAs: ['554'],
        url: 'https://isp.example/delist',
        limits: 'more than three times a week only by form',
        expectedHours: 24,
      },
    },
    {
      kind: 'other-path',
      paths: ['clean-first'],
      says: [
        'Choose “Delist IP”.',
        'https://isp.example/delist',
        '(more than three times a week only by form)',
      ],
    },
    { profile: { relays: [relay('relay.isp.example', { ports: [{ port: 587, security: 'starttls' }] })] } },
  ),
  policy(
    'Broadway Broadband: shut for mail servers, nothing said of asking',
    { type: 'fibre', blocks: [{ ports: [25], scope: 'all' }] },
    { kind: 'cannot', why: 'no-way-known', says: ['no way to ask Broadway Broadband'] },
    { profile: { stillWorks: ['provider-465', 'provider-587'] } },
  ),
  policy(
    'FibreNest: shut for a time after much mail; a server of one’s own needs a fixed address',
    {
      type: 'fibre',
      blocks: AFTER_ABUSE,
      release: { steps: ['Clean every computer.', 'Tell us.'] },
      exemptions: [{ channel: 'buy-static-address', eligibility: ['Who runs a mail server'] }],
    },
    {
      kind: 'other-path',
      paths: ['clean-first', 'isp-way'],
      says: ['Clean every computer.', 'lines with a fixed address', 'Who runs a mail server'],
    },
    { profile: { stillWorks: ['provider-465', 'provider-587', 'webmail'] } },
  ),
  policy(
    'Leibniz University Hannover: clients on the campus, nothing said of asking',
    { type: 'unknown', blocks: SHUT },
    { kind: 'cannot', why: 'no-way-known', says: ['no way to ask Leibniz University Hannover'] },
    { profile: { kind: 'campus' } },
  ),
];
