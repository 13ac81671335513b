import { z } from 'zod';
import { cidr, date, domain, language, namePattern, port, text, webAddress, words } from './fields.ts';
import { SHAPES } from './problem-words.ts';
import { answer, guide, helpDesk, router } from './schema-help.ts';
import { connection } from './schema-rules.ts';
import { controls, relay, unnamedRelay } from './schema-servers.ts';

const source = z.strictObject({
  url: webAddress.optional(),
  title: text.optional().describe('For a page whose address is not known, or paper'),
  read: date.describe('When it was read'),
  pageDate: z.string().optional().describe('The date the page bears'),
  note: z.string().optional(),
});

/** A law or an agreement of a whole country that the ISP carries out. */
const nationalRule = z.strictObject({
  name: text,
  authority: text.optional(),
  url: webAddress.optional(),
  since: date.optional(),
  note: words.optional(),
});

/** Two pages disagree, or the line does not do what the page says. */
const contradiction = z.strictObject({
  published: text.describe('What this profile goes by'),
  otherwise: text.describe('What was found instead'),
  by: z.enum(['another-page', 'observation', 'customer-report']),
  url: webAddress.optional(),
  seen: date.optional(),
});

/**
 * The ISP profile, `postern-isp/1`: one JSON file that says what an ISP blocks, what still works and whom to ask.
 * This schema is the one source: the published JSON Schema (`build/packs/postern-isp-1.schema.json`) is made from it.
 */
export const profileSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where the JSON Schema is, for editors'),
    schema: z.literal('postern-isp/1').describe('The version of this format'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, SHAPES.id)
      .describe('Short name, as in: postern check --isp ID'),
    name: z.string().min(1).max(200).describe('What customers call the ISP'),
    otherNames: z.array(text).optional().describe('Other names it is known by'),
    kind: z
      .enum(['isp', 'national', 'router', 'hotspot', 'campus', 'vpn', 'hosting'])
      .optional()
      .describe('Whose policy this is. Absent: isp'),
    country: z.string().regex(/^[A-Z]{2}$/, SHAPES.country),
    languages: z
      .array(language)
      .min(1)
      .describe('First the one that plain texts of this file are written in'),
    website: webAddress.optional(),
    asNumbers: z.array(z.int().min(1).max(4294967295)).optional().describe('Autonomous systems'),
    sources: z.array(source).default([]).describe('Where what is said here can be read'),
    reviewed: date.optional().describe('When the ISP last looked the policy over'),
    nationalRule: nationalRule.optional(),
    contradictions: z.array(contradiction).optional(),
    mailDomains: z.array(domain).default([]).describe("Domains of the ISP's own mailboxes"),
    hostsCustomerDomains: z
      .boolean()
      .default(false)
      .describe("The ISP's mail server also hosts customers' own domains"),
    networks: z
      .strictObject({
        cidrs: z.array(cidr).default([]),
        reverseDns: z.array(namePattern).default([]),
      })
      .prefault({})
      .describe('All of its networks, or none: a customer found outside them is taken to be travelling'),
    relays: z.array(relay).default([]).describe('Its outgoing servers, best first'),
    unnamedRelay: unnamedRelay.optional(),
    controls: controls
      .prefault({})
      .describe('What to compare with. Left out altogether, those of the profile "generic" are used'),
    alternatePorts: z
      .array(port)
      .optional()
      .describe('Ports beside 25, 465 and 587 on which outgoing servers here may listen, as 26 or 2525'),
    stillWorks: z
      .array(
        z.enum([
          'receiving',
          'webmail',
          'relay',
          'provider-465',
          'provider-587',
          'provider-other-port',
          'vpn',
          'sending-service',
        ]),
      )
      .optional()
      .describe('What the ISP says goes on working'),
    connectionQuestion: words.optional().describe('How to ask for the connection type'),
    connections: z
      .array(connection)
      .min(1)
      .describe(
        'One entry for each type that has a policy of its own; the first is used when nothing else fits',
      ),
    routers: z.array(router).optional().describe('Routers that filter mail by themselves'),
    helpDesk: helpDesk.prefault({}),
    doesNotHelpWith: z.array(z.string()).default([]).describe('What the help desk does not do'),
    answers: z.array(answer).optional().describe('Questions customers ask, answered by the ISP'),
    guides: z
      .array(guide)
      .max(20)
      .optional()
      .describe('Steps of your own, shown before those for a mail program'),
    appearance: z
      .strictObject({
        accent: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/, SHAPES.colour)
          .optional(),
        icon: z.string().optional(),
      })
      .prefault({}),
  })
  .describe('The outgoing-mail policy of one Internet provider, as Postern reads it');

export type IspProfile = z.infer<typeof profileSchema>;
export type IspProfileInput = z.input<typeof profileSchema>;
export type IspRelay = IspProfile['relays'][number];
export type IspConnection = IspProfile['connections'][number];
export type IspExemption = IspConnection['exemptions'][number];
export type IspBlock = IspConnection['blocks'][number];
export type IspRelease = NonNullable<IspConnection['release']>;
