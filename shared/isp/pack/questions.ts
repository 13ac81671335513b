import type { z } from 'zod';
import { CONNECTION_TYPES } from '../../model/report.ts';
import { cidr, domain, emailAddress, host, language, port, webAddress } from '../fields.ts';
import { ALLOWED, PACK_SHAPES, SHAPES } from '../problem-words.ts';
import { packSchema } from './pack.ts';
import { profileSchema } from '../profile.ts';

/** What was answered so far, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** One question to a packager. English only: it is for those who make packs, not for customers. */
export interface Question {
  name: string;
  ask: string;
  /** What an empty answer means; absent: an answer is needed. */
  otherwise?: (answers: Answers) => string;
  /** Asked only then. */
  when?: (answers: Answers) => boolean;
  /** What may be said instead, or null when the answer will do. Never asked of an empty answer. */
  wrong?: (answer: string) => string | null;
}

const nothing = () => '';
const fits =
  (schema: z.ZodType, shape: string) =>
  (answer: string | number): string | null =>
    schema.safeParse(answer).success ? null : shape;
const eachFits = (schema: z.ZodType, shape: string) => (answer: string) =>
  listOf(answer).every((one) => schema.safeParse(one).success) ? null : `${shape}; commas between them`;
const oneOf = (values: readonly string[]) => (answer: string) =>
  values.includes(answer) ? null : ALLOWED.oneOf(values);
const types = (answer: string) =>
  listOf(answer).every((one) => (CONNECTION_TYPES as readonly string[]).includes(one))
    ? null
    : `${ALLOWED.oneOf(CONNECTION_TYPES)}; commas between them`;

const CHANNELS = ['none', 'phone', 'email', 'web-form', 'ticket', 'portal'];
const SECURITY = ['none', 'starttls', 'tls'];
const hasRelay = ({ relay = '' }: Answers) => relay !== '';
const needsPlace = ({ exemption = '' }: Answers) => ['web-form', 'ticket', 'portal'].includes(exemption);

/** In the order they are asked. `postern isp new --answers FILE` takes an object with these names. */
export const QUESTIONS: readonly Question[] = [
  { name: 'name', ask: 'What do customers call your company?' },
  {
    name: 'id',
    ask: 'A short name for files and commands',
    otherwise: ({ name = '' }) => slug(name),
    wrong: fits(profileSchema.shape.id, SHAPES.id),
  },
  {
    name: 'country',
    ask: 'Which country? Two capital letters',
    wrong: fits(profileSchema.shape.country, SHAPES.country),
  },
  {
    name: 'languages',
    ask: 'Languages of your customers, the main one first',
    otherwise: () => 'en',
    wrong: eachFits(language, SHAPES.language),
  },
  { name: 'website', ask: 'Your website', otherwise: nothing, wrong: fits(webAddress, SHAPES.webAddress) },
  {
    name: 'source',
    ask: 'The page on which your rule about port 25 is published',
    otherwise: nothing,
    wrong: fits(webAddress, SHAPES.webAddress),
  },
  {
    name: 'mailDomains',
    ask: 'Domains of your own mailboxes',
    otherwise: nothing,
    wrong: eachFits(domain, SHAPES.domain),
  },
  {
    name: 'networks',
    ask: 'Networks of your customers, all of them or none',
    otherwise: nothing,
    wrong: eachFits(cidr, SHAPES.cidr),
  },
  {
    name: 'relay',
    ask: 'The name of your outgoing mail server',
    otherwise: nothing,
    wrong: fits(host, SHAPES.host),
  },
  {
    name: 'relayPort',
    ask: 'Its port',
    when: hasRelay,
    otherwise: () => '587',
    wrong: (answer) => fits(port, 'a port from 1 to 65535')(Number(answer)),
  },
  {
    name: 'relaySecurity',
    ask: 'Its security',
    when: hasRelay,
    otherwise: ({ relayPort }) => (relayPort === '465' ? 'tls' : relayPort === '25' ? 'none' : 'starttls'),
    wrong: oneOf(SECURITY),
  },
  {
    name: 'relayLogin',
    ask: 'Does it want a login?',
    when: hasRelay,
    otherwise: () => 'required',
    wrong: oneOf(['none', 'optional', 'required']),
  },
  {
    name: 'relaySenders',
    ask: 'Which senders does it take?',
    when: hasRelay,
    otherwise: () => 'any',
    wrong: oneOf(['any', 'own-domains']),
  },
  {
    name: 'closed',
    ask: 'Kinds of line on which port 25 is closed',
    otherwise: () => 'unknown',
    wrong: types,
  },
  { name: 'open', ask: 'Kinds of line on which nothing is closed', otherwise: nothing, wrong: types },
  {
    name: 'exemption',
    ask: 'How may a customer ask for port 25?',
    otherwise: () => 'none',
    wrong: oneOf(CHANNELS),
  },
  {
    name: 'exemptionAt',
    ask: 'The web address where they ask',
    when: needsPlace,
    wrong: fits(webAddress, SHAPES.webAddress),
  },
  { name: 'phone', ask: 'Phone number of your help desk', otherwise: nothing },
  {
    name: 'email',
    ask: 'E-mail address of your help desk',
    otherwise: nothing,
    wrong: fits(emailAddress, SHAPES.email),
  },
  {
    name: 'help',
    ask: 'Web page of your help desk',
    otherwise: nothing,
    wrong: fits(webAddress, SHAPES.webAddress),
  },
  {
    name: 'product',
    ask: 'Name of the program',
    otherwise: ({ name = '' }) => `${name} Mail Helper`,
    wrong: fits(packSchema.shape.product, PACK_SHAPES.product),
  },
  {
    name: 'appId',
    ask: 'Its name for the system: your domain turned round and a word',
    otherwise: appIdOf,
    wrong: fits(packSchema.shape.appId, PACK_SHAPES.appId),
  },
  {
    name: 'accent',
    ask: 'Your colour',
    otherwise: () => '#1c4f82',
    wrong: fits(packSchema.shape.colours.shape.accent, SHAPES.colour),
  },
  {
    name: 'icon',
    ask: 'Your icon: a square PNG file of 512 pixels or more; empty for a plain one',
    otherwise: nothing,
  },
  { name: 'legal', ask: 'A text file with legal notices', otherwise: nothing },
];

/** `a, b` as a list; an empty text as none. */
export const listOf = (answer: string): string[] =>
  answer
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** "Née Telecom!" as `nee-telecom`. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}

function appIdOf({ website = '', id = '' }: Answers): string {
  const [, name = ''] = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(website) ?? [];
  const labels = name.toLowerCase().split('.').reverse();
  return labels.length > 1 ? `${labels.join('.')}.mailhelper` : `isp.${id}.mailhelper`;
}
