import type { IspProfile, IspProfileInput } from '../../../shared/isp/profile.ts';
import type { ConnectionType } from '../../../shared/model/report.ts';
import type { Asking, CustomerFacts } from '../../../shared/requests/asking.ts';
import { parsedWith } from '../isp/profile-with.ts';

type Connection = IspProfileInput['connections'][number];

/** One published policy, and what a customer of it is to be told. Names and rules as published; addresses are examples. */
export interface PolicyCase {
  name: string;
  profile: IspProfile;
  connection: ConnectionType;
  customer?: CustomerFacts;
  expected: {
    kind: Asking['kind'];
    why?: string;
    channels?: string[];
    paths?: string[];
    conditions?: string[];
  };
}

const shut = [{ ports: [25] }];
const reactive = [{ ports: [25], scope: 'reactive' as const }];

function policy(
  name: string,
  connection: Omit<Connection, 'type'> & { type?: ConnectionType },
  expected: PolicyCase['expected'],
  more: { customer?: CustomerFacts; profile?: Partial<IspProfileInput> } = {},
): PolicyCase {
  const type = connection.type ?? 'unknown';
  return {
    name,
    profile: parsedWith({ name, connections: [{ ...connection, type }], ...more.profile }),
    connection: type,
    ...(more.customer && { customer: more.customer }),
    expected,
  };
}

export const POLICIES: readonly PolicyCase[] = [
  policy(
    'Comcast: on request to customer security',
    { type: 'cable', blocks: shut, exemptions: [{ channel: 'phone' }] },
    { kind: 'must-phone', channels: ['phone'] },
  ),
  policy(
    'Cox: none for homes',
    { type: 'cable', blocks: shut, exemptions: [{ channel: 'none' }] },
    { kind: 'cannot', why: 'nobody-may' },
  ),
  policy(
    'Time Warner: that modem only, lifted after cleaning',
    {
      type: 'cable',
      blocks: [{ ports: [25], scope: 'reactive', per: 'modem' }],
      release: { steps: ['Clean it'] },
    },
    { kind: 'other-path', paths: ['clean-first'] },
  ),
  policy(
    'Charter: the refused mail itself is forwarded, retest after 48 hours',
    {
      type: 'cable',
      blocks: reactive,
      release: {
        steps: ['Forward the mail that came back'],
        email: 'unblock@isp.example',
        forwardRefusedMail: true,
        retestAfterHours: 48,
      },
    },
    { kind: 'other-path', paths: ['clean-first'] },
  ),
  policy(
    'AT&T 2003: by chat, after 30 days as a customer',
    {
      type: 'dsl',
      blocks: shut,
      exemptions: [{ channel: 'chat', url: 'https://isp.example/chat', minimumDaysAsCustomer: 30 }],
    },
    { kind: 'other-path', paths: ['isp-way'], conditions: ['days'] },
  ),
  policy(
    'AT&T 2003: a customer of ten days',
    {
      type: 'dsl',
      blocks: shut,
      exemptions: [{ channel: 'chat', url: 'https://isp.example/chat', minimumDaysAsCustomer: 30 }],
    },
    { kind: 'cannot', why: 'not-you' },
    { customer: { daysAsCustomer: 10 } },
  ),
  policy(
    'Verizon: no way is published',
    { type: 'fibre', blocks: shut },
    { kind: 'cannot', why: 'no-way-known' },
  ),
  policy(
    'Cruzio: a fixed address may ask, others buy one',
    {
      type: 'dsl',
      blocks: shut,
      exemptions: [
        { channel: 'email', email: 'support@isp.example', onlyFor: { addressTypes: ['static'] } },
        { channel: 'buy-static-address', phones: [{ number: '0800 1', menu: 'option 2' }] },
      ],
    },
    { kind: 'may-ask', channels: ['email', 'buy-static-address'], conditions: ['address'] },
  ),
  policy(
    'Cruzio: the address is known to change',
    {
      type: 'dsl',
      blocks: shut,
      exemptions: [
        { channel: 'email', email: 'support@isp.example', onlyFor: { addressTypes: ['static'] } },
        { channel: 'buy-static-address' },
      ],
    },
    { kind: 'other-path', paths: ['isp-way'] },
    { customer: { addressType: 'dynamic' } },
  ),
  policy(
    'Caneris: a ticket in the portal, for those whose address changes',
    {
      type: 'dsl',
      blocks: [{ ports: [25], onlyFor: { addressTypes: ['dynamic'] } }],
      exemptions: [{ channel: 'portal', onlyFor: { addressTypes: ['dynamic'] } }],
    },
    { kind: 'other-path', paths: ['isp-way'], conditions: ['address'] },
  ),
  policy(
    'Caneris: a fixed address is not shut at all',
    {
      type: 'dsl',
      blocks: [{ ports: [25], onlyFor: { addressTypes: ['dynamic'] } }],
      exemptions: [{ channel: 'portal', onlyFor: { addressTypes: ['dynamic'] } }],
    },
    { kind: 'cannot', why: 'nothing-shut' },
    { customer: { addressType: 'static' } },
  ),
  policy(
    'Telstra: buy a fixed address',
    { type: 'dsl', blocks: shut, exemptions: [{ channel: 'buy-static-address', cost: '5 dollars a month' }] },
    { kind: 'other-path', paths: ['isp-way'] },
  ),
  policy(
    'T-Mobile Thuis: shut from a day on; before that nothing is shut',
    { type: 'fibre', blocks: [{ ports: [25], since: '2021-10-04' }] },
    { kind: 'cannot', why: 'nothing-shut' },
    { customer: { today: '2021-10-03' } },
  ),
  policy(
    'T-Mobile Thuis: on that day it is',
    { type: 'fibre', blocks: [{ ports: [25], since: '2021-10-04' }] },
    { kind: 'cannot', why: 'no-way-known' },
    { customer: { today: '2021-10-04' } },
  ),
  policy(
    'Speedport: the router holds a list',
    { type: 'dsl', blocks: [{ ports: [25, 587], scope: 'allow-list', mechanism: 'router' }] },
    { kind: 'other-path', paths: ['router'] },
    {
      profile: {
        routers: [
          {
            model: 'Speedport W 724V',
            ports: [25, 587],
            menuPath: ['Internet', 'Sichere E-Mail-Server'],
            setting: 'Liste der sicheren E-Mail-Server',
          },
        ],
      },
    },
  ),
  policy(
    'Proximus: self-service, then a form',
    {
      type: 'dsl',
      blocks: reactive,
      release: { steps: ['Delist IP'], limits: 'more than three times a week only by form' },
    },
    { kind: 'other-path', paths: ['clean-first'] },
  ),
  policy(
    'Brazil: homes never, a business contract instead',
    { type: 'cable', blocks: shut, exemptions: [{ channel: 'change-contract' }] },
    { kind: 'other-path', paths: ['isp-way'] },
  ),
  policy(
    'SoftBank Mobilepoint: visitors of a hotspot, none',
    { type: 'hotspot', blocks: shut, exemptions: [{ channel: 'none' }] },
    { kind: 'cannot', why: 'nobody-may' },
  ),
  policy(
    'seed4.me: ask to have the server listed',
    {
      type: 'vpn',
      blocks: [{ ports: [25], scope: 'allow-list', allowed: ['smtp.example.org'] }],
      exemptions: [{ channel: 'email', email: 'support@isp.example' }],
    },
    { kind: 'may-ask', channels: ['email'] },
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
          attestations: [{ id: 'conduct', text: 'I will not send unsolicited mail.' }],
        },
      ],
    },
    { kind: 'may-ask', channels: ['ticket'], conditions: ['days'] },
  ),
  policy(
    'sharkhost: a ticket with a use case',
    {
      blocks: shut,
      exemptions: [{ channel: 'ticket', onlyFor: { note: 'SPF, DKIM and DMARC are in order' } }],
    },
    { kind: 'may-ask', channels: ['ticket'], conditions: ['words'] },
  ),
  policy(
    'incoming only: nothing that a mail program needs',
    { blocks: [{ ports: [25], direction: 'in' }] },
    { kind: 'cannot', why: 'nothing-shut' },
  ),
  policy(
    'by letter or fax',
    { blocks: shut, exemptions: [{ channel: 'print' }, { channel: 'phone' }] },
    { kind: 'may-ask', channels: ['print', 'phone'] },
  ),
];
