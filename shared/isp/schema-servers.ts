import { z } from 'zod';
import { CONNECTION_TYPES } from '../model/report.ts';
import { host, port, security, text, webAddress, words } from './fields.ts';

const relayPort = z.strictObject({
  port: port.describe('TCP port'),
  security: security.describe('none, starttls (RFC 3207) or tls (implicit TLS, RFC 8314)'),
});
const login = z.enum(['none', 'optional', 'required']);
const senders = z.enum(['any', 'own-domains']);

/** An outgoing server of the ISP. */
export const relay = z.strictObject({
  host: host.describe('Name of the server'),
  ports: z.array(relayPort).min(1).describe('Where it listens, best first'),
  login: login.describe('Does it want a user name and password?'),
  senders: senders.describe('Which senders it accepts: any, or only addresses of mailDomains'),
  onNetOnly: z.boolean().default(true).describe("It answers only inside the ISP's own network"),
  monitored: z.boolean().default(false).describe('The ISP watches what is sent through it'),
  limits: z.string().optional().describe('Limits as the ISP words them'),
  senderRule: words
    .optional()
    .describe('Anything else a sender must fulfil, as: its domain needs an MX record'),
  region: text.optional().describe('Where this relay is to be used, when there are several'),
  connections: z
    .array(z.enum(CONNECTION_TYPES))
    .min(1)
    .optional()
    .describe('Connection types that may use it; absent: all'),
});

/** The ISP has a relay, but its name is not public. */
export const unnamedRelay = z.strictObject({
  told: words.describe('How a customer learns its name'),
  ports: z.array(relayPort).min(1).optional(),
  login: login.optional(),
  senders: senders.optional(),
  monitored: z.boolean().optional(),
  limits: text.optional(),
});

export const controls = z.strictObject({
  mail: z
    .array(
      z.strictObject({
        host,
        port,
        security: security.default('none'),
        own: z
          .boolean()
          .optional()
          .describe("The ISP's own probe host, outside the network that is filtered"),
      }),
    )
    .default([])
    .describe(
      'Independent servers that speak SMTP; drawn at random so that no host sees every check. Two on port 25 prove a block',
    ),
  nonMail: z
    .array(z.strictObject({ host, port }))
    .default([])
    .describe('Hosts and ports that have nothing to do with mail'),
  portalCheck: z
    .strictObject({
      url: webAddress,
      status: z.int().min(200).max(299).default(204),
      body: z.string().optional(),
    })
    .optional()
    .describe('An http: address that answers with a known status and an empty or known body'),
  addressEcho: webAddress.optional().describe("Answers with the caller's own address as plain text"),
  perPort: z
    .int()
    .min(0)
    .max(4)
    .default(2)
    .describe('How many mail controls one check may use on each port; 0 uses none'),
});
