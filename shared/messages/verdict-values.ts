import type { NextStep, Verdict } from '../model/verdict.ts';
import type { VerdictValues } from './catalogue.ts';
import type { Formatter } from './formatter.ts';

/** ICU `select` takes no hyphens. */
export function selectable(code: string): string {
  return code.replaceAll('-', '_');
}

export function flag(value: unknown): 'yes' | 'no' {
  return value === undefined || value === '' ? 'no' : 'yes';
}

/** A certificate may be good for a hundred names; two show whose it is. */
const MOST_NAMES = 2;
/** A server's own words are quoted no longer than this, in characters. */
const MOST_WORDS = 120;

function clip(text: string): string {
  return text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS - 1).trimEnd()}…`;
}

/** Minutes as minutes, hours or days, whichever gives a number below 100 or so. */
function asPeopleSay(minutes: number | undefined): { amount: number; unit: string } {
  if (minutes === undefined || minutes < 1) return { amount: 0, unit: 'unknown' };
  if (minutes < 100) return { amount: Math.round(minutes), unit: 'minutes' };
  const hours = Math.round(minutes / 60);
  return hours < 48 ? { amount: hours, unit: 'hours' } : { amount: Math.round(hours / 24), unit: 'days' };
}

/** Everything a verdict's words may use, with a stand-in for each name that is not known. */
export function verdictValues(verdict: Verdict, formatter: Formatter): VerdictValues {
  const { params } = verdict;
  const ports = verdict.ports.length > 0 ? verdict.ports : params.port === undefined ? [] : [params.port];
  const host = params.host ?? verdict.hosts[0];
  const length = asPeopleSay(params.minutes);
  return {
    isp: params.isp ?? formatter.message('name.isp', {}),
    ispFirst: params.isp ?? formatter.message('name.isp-first', {}),
    host: host ?? formatter.message('name.host', {}),
    hostFirst: host ?? formatter.message('name.host-first', {}),
    hostCount: verdict.hosts.length > 0 ? verdict.hosts.length : host === undefined ? 0 : 1,
    productFirst: params.product ?? formatter.message('name.product-first', {}),
    port: params.port ?? ports[0] ?? 25,
    portCount: ports.length,
    doors: formatter.message('name.doors', { ports: formatter.list(ports), portCount: ports.length }),
    where: verdict.where,
    confidence: verdict.confidence,
    issuer: params.issuer ?? '',
    issuerKnown: flag(params.issuer),
    names: formatter.list((params.names ?? '').split(', ').slice(0, MOST_NAMES)),
    namesKnown: flag(params.names),
    serverWords: clip(params.serverWords ?? ''),
    said: flag(params.serverWords),
    ...length,
    seconds: params.seconds ?? 0,
    family: params.family ?? 6,
    familyKnown: flag(params.family),
    count: params.count ?? 0,
    by: 'other_computer',
    suggestion: '',
    suggested: 'no',
    about: selectable(verdict.code),
  };
}

/** The values of the step a text ends with: the step's own host and port, in place of the verdict's. */
export function stepValues(next: NextStep, values: VerdictValues): VerdictValues {
  switch (next.kind) {
    case 'use-provider-port':
    case 'use-relay':
      return { ...values, host: next.host, port: next.port };
    case 'settle-by':
      return { ...values, by: selectable(next.by) };
    case 'fix-server-name':
      return {
        ...values,
        host: next.host,
        suggestion: next.suggestion ?? '',
        suggested: flag(next.suggestion),
      };
    case 'request-exemption':
    case 'call-help-desk':
    case 'sign-in-to-network':
    case 'check-mail-shield':
    case 'turn-off-vpn':
    case 'fix-clock':
    case 'contact-provider':
    case 'check-firewall':
    case 'check-router':
    case 'fix-dns':
    case 'wait-and-retry':
    case 'use-webmail':
    case 'scan-for-malware':
    case 'make-app-password':
    case 'use-oauth-program':
    case 'nothing':
      return values;
  }
}
