import { z } from 'zod';
import { CONNECTION_TYPES } from '../model/report.ts';
import {
  addressTypes,
  blockedPort,
  cidr,
  contracts,
  date,
  emailAddress,
  host,
  namePattern,
  onlyFor,
  text,
  unit,
  webAddress,
  words,
} from './fields.ts';
import { SHAPES } from './problem-words.ts';
import { form, ticket } from './schema-filing.ts';
import { phone } from './schema-help.ts';

const attestation = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, SHAPES.attestationId),
  text: z.string().min(1).describe('As the ISP wrote it. Shown word for word, never ticked beforehand'),
});

const field = z.strictObject({
  name: z.string().min(1).describe('Name of the field in the request'),
  label: z.string().min(1).describe('What the customer is asked'),
  kind: z.enum(['text', 'email', 'phone', 'number', 'date', 'choice', 'long-text']).default('text'),
  required: z.boolean().default(true),
  choices: z.array(z.string()).optional().describe('For kind choice'),
});

const exemption = z.strictObject({
  channel: z
    .enum([
      'web-form',
      'email',
      'ticket',
      'webhook',
      'phone',
      'portal',
      'chat',
      'buy-static-address',
      'change-contract',
      'print',
      'none',
    ])
    .describe('How to ask; none says that nobody may'),
  url: webAddress.optional(),
  form: form.optional(),
  ticket: ticket.optional(),
  email: emailAddress.optional(),
  phones: z.array(phone).min(1).optional().describe("When they differ from the help desk's"),
  where: words.optional().describe('Where to find it, when it has no address of its own'),
  onlyFor: onlyFor.optional().describe('Who may ask, where only some may'),
  minimumDaysAsCustomer: z.int().min(0).optional(),
  eligibility: z
    .array(z.string())
    .default([])
    .describe('Who may ask and what they must fulfil, as the ISP words it'),
  attestations: z.array(attestation).default([]).describe('What the customer must declare'),
  fields: z.array(field).default([]).describe('What the customer must fill in'),
  ports: z.array(blockedPort).min(1).optional().describe('What it opens; absent: all that is closed'),
  cost: z.string().optional().describe('As: 5 dollars a month'),
  reopenCost: text.optional().describe('What it costs to get it back after it was withdrawn'),
  duration: z.string().optional().describe('How long it holds'),
  per: unit.optional().describe('What the exemption is tied to'),
  expectedDays: z.number().positive().optional().describe('How long an answer takes'),
});

const block = z.strictObject({
  ports: z.array(blockedPort).min(1).describe('TCP ports'),
  families: z
    .array(z.literal([4, 6]))
    .min(1)
    .default([4, 6])
    .describe('4 for IPv4, 6 for IPv6'),
  direction: z.enum(['out', 'in', 'both']).optional().describe('Absent: out'),
  scope: z
    .enum(['all', 'all-but-relay', 'allow-list', 'reactive'])
    .default('all-but-relay')
    .describe('all foreign servers; all but the relay; all but a list; reactive: only after abuse was seen'),
  allowed: z.array(host).min(1).optional().describe('For scope allow-list: the servers let through'),
  mechanism: z
    .enum(['drop', 'reject', 'redirect', 'router', 'unknown'])
    .default('unknown')
    .describe("What a blocked connection meets; router: the customer's own router does it"),
  onlyFor: onlyFor.optional().describe('Whom it concerns, where only some customers of this type'),
  per: unit.optional().describe('For reactive blocks: what is closed'),
  since: date.optional(),
  until: date.optional(),
  reason: words.optional().describe('Why, in the words for customers'),
  legalBasis: text.optional().describe('Law, order or agreement it rests on'),
});

/** The way back for a customer whose line was closed after abuse. */
const release = z.strictObject({
  steps: z.array(words).min(1).describe('What to do, in order'),
  shownAs: z
    .array(text)
    .min(1)
    .optional()
    .describe('What the mail server says to such a customer, as: 554 Email Security Alert'),
  url: webAddress.optional(),
  email: emailAddress.optional(),
  phones: z.array(phone).min(1).optional(),
  forwardRefusedMail: z
    .boolean()
    .optional()
    .describe('The refused mail itself is to be sent to the e-mail address'),
  retestAfterHours: z.number().positive().optional().describe('Try again after this time'),
  expectedHours: z.number().positive().optional().describe('How long the release takes'),
  limits: text.optional().describe('As: more than three times a week only by form'),
});

export const connection = z.strictObject({
  type: z.enum(CONNECTION_TYPES).describe('unknown: what holds for every type that has no entry of its own'),
  label: z.string().optional().describe('What the ISP calls it'),
  recognise: z
    .strictObject({
      reverseDns: z.array(namePattern).default([]).describe('Ends of names its addresses have'),
      cidrs: z.array(cidr).default([]).describe('Networks its addresses lie in'),
      statement: words.optional().describe('What a customer on it would say, as: I plug into the phone line'),
    })
    .optional()
    .describe('How to tell that a customer is on it; asked only when nothing gives it away'),
  addressTypes: addressTypes.optional(),
  contracts: contracts.optional(),
  blocks: z.array(block).describe('What is closed; an empty list when nothing is'),
  exemptions: z.array(exemption).default([]).describe('Ways to ask for it to be opened, best first'),
  release: release.optional(),
});
