import type { NetworkFacts } from '../../../../shared/model/network.ts';
import type { FactQuestions, HttpAnswer } from './ports.ts';

type Expected = NonNullable<FactQuestions['portalCheck']>;
export type PortalFacts = Pick<NetworkFacts, 'captivePortal' | 'captivePortalUrl'>;

/** RFC 6585 §6: made for captive portals. */
const NETWORK_AUTHENTICATION_REQUIRED = 511;

/** Judges the answer to the portal check. A server's own fault (other 4xx and 5xx) proves nothing either way. */
export function readPortalAnswer(expected: Expected, answer: HttpAnswer): PortalFacts {
  const { status } = answer;
  if (status === NETWORK_AUTHENTICATION_REQUIRED) return { captivePortal: 'yes' };
  if (status >= 300 && status < 400) return readRedirect(expected, answer);
  if (status < 200 || status >= 400) return { captivePortal: 'not-tried' };
  if (status !== expected.status) return { captivePortal: 'yes' };
  const wanted = (expected.body ?? '').trim();
  // Without a known body only an answer that must be empty can be compared (RFC 9110 §15.3.5).
  if (expected.body === undefined && status !== 204) return { captivePortal: 'no' };
  const body = answer.body.trim();
  if (answer.truncated && wanted.startsWith(body)) return { captivePortal: 'not-tried' };
  return { captivePortal: body === wanted ? 'no' : 'yes' };
}

function readRedirect(expected: Expected, answer: HttpAnswer): PortalFacts {
  const from = new URL(expected.url);
  const { location } = answer.headers;
  if (location === undefined || !URL.canParse(location, from.href)) return { captivePortal: 'yes' };
  const to = new URL(location, from.href);
  if (!/^https?:$/.test(to.protocol)) return { captivePortal: 'yes' };
  // A server that sends its visitors from http to https is no portal.
  if (to.protocol === 'https:' && to.hostname === from.hostname && to.pathname === from.pathname) {
    return { captivePortal: 'not-tried' };
  }
  return { captivePortal: 'yes', captivePortalUrl: to.origin };
}
