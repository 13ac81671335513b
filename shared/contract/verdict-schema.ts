import { z } from 'zod';
import type { ChangeStep } from '../change/change-step.ts';
import { VERDICT_CODES, type NextStep, type Verdict, type VerdictParams } from '../model/verdict.ts';
import { security, type Whole } from './model-schemas.ts';

const text = z.string();
const url = text.exactOptional();
const host = text;
const port = z.number();

const useProviderPort = z.object({ kind: z.literal('use-provider-port'), host, port, security });
const useRelay = z.object({
  kind: z.literal('use-relay'),
  host,
  port,
  security,
  login: z.enum(['none', 'optional', 'required']),
  senderRisk: z
    .object({ domain: text, dmarc: z.enum(['none', 'quarantine', 'reject', 'absent']) })
    .exactOptional(),
});
export const changeStep: z.ZodType<ChangeStep> = z.discriminatedUnion('kind', [useProviderPort, useRelay]);

export const nextStep: z.ZodType<NextStep> = z.discriminatedUnion('kind', [
  useProviderPort,
  useRelay,
  z.object({ kind: z.literal('request-exemption'), channel: text, url }),
  z.object({ kind: z.literal('call-help-desk'), phones: z.array(text), url }),
  z.object({ kind: z.literal('sign-in-to-network'), url }),
  z.object({
    kind: z.literal('settle-by'),
    by: z.enum(['phone-hotspot', 'other-computer', 'look-at-router', 'look-at-firewall', 'cable']),
  }),
  z.object({ kind: z.literal('check-mail-shield'), product: text.exactOptional() }),
  z.object({ kind: z.literal('turn-off-vpn'), interface: text.exactOptional() }),
  z.object({ kind: z.literal('fix-clock'), skewSeconds: z.number().exactOptional() }),
  z.object({ kind: z.literal('fix-server-name'), host, suggestion: text.exactOptional() }),
  z.object({ kind: z.literal('contact-provider'), host: text.exactOptional() }),
  z.object({ kind: z.literal('make-app-password'), url }),
  z.object({
    kind: z.enum([
      'check-firewall',
      'check-router',
      'fix-dns',
      'wait-and-retry',
      'use-webmail',
      'scan-for-malware',
      'use-oauth-program',
      'nothing',
    ]),
  }),
]);

export const verdict: z.ZodType<Verdict> = z.object({
  code: z.enum(VERDICT_CODES),
  where: z.enum(['computer', 'router', 'network', 'isp', 'provider', 'account', 'unknown']),
  confidence: z.enum(['certain', 'likely', 'unsure']),
  ports: z.array(z.number()),
  hosts: z.array(text),
  evidence: z.array(text),
  dependsOn: z.array(z.enum(VERDICT_CODES)),
  params: z.object({
    isp: text.exactOptional(),
    host: text.exactOptional(),
    port: z.number().exactOptional(),
    workingHost: text.exactOptional(),
    workingPort: z.number().exactOptional(),
    product: text.exactOptional(),
    issuer: text.exactOptional(),
    names: text.exactOptional(),
    serverWords: text.exactOptional(),
    minutes: z.number().exactOptional(),
    seconds: z.number().exactOptional(),
    family: z.number().exactOptional(),
    count: z.number().exactOptional(),
  } satisfies Whole<VerdictParams>),
  next: z.array(nextStep),
} satisfies Whole<Verdict>);
