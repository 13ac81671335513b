import type { Role, Security } from '../model/observation.ts';
import type { Subject } from '../model/plan.ts';
import { PRIORITY, WORTH, type Draft } from './draft.ts';
import { plainHost } from '../model/host-name.ts';

/** The ports of outgoing mail, the one to prefer first (RFC 8314 §3.3, RFC 6409, RFC 5321). */
export const MAIL_PORTS = [465, 587, 25] as const;

/**
 * IMAP over TLS: a mail company that answers here but on none of its outgoing ports is up, so something between
 * lets only some mail servers pass.
 */
export const OWN_NON_MAIL_PORT = 993;

/** How a port is spoken to when nobody says otherwise. */
export function usualSecurity(port: number): { security: Security; tlsOptional: boolean } {
  if (port === 465) return { security: 'tls', tlsOptional: false };
  return { security: 'starttls', tlsOptional: port !== 587 };
}

/** Everything to learn about the servers the customer has configured. */
export function subjectTargets(subjects: readonly Subject[], relayHosts: ReadonlySet<string>): Draft[] {
  const drafts: Draft[] = [];
  for (const host of new Set(subjects.map((subject) => plainHost(subject.host)))) {
    const role: Role = relayHosts.has(host) ? 'relay' : 'provider';
    const own = subjects.filter((subject) => plainHost(subject.host) === host);
    const configured = own.flatMap((subject) => configuredTarget(subject, host, role));
    drafts.push(...configured);
    MAIL_PORTS.forEach((port, index) => {
      if (configured.some((draft) => draft.port === port && coversTheUsual(draft))) return;
      drafts.push({
        ...mailTarget(host, port, role),
        ...usualSecurity(port),
        priority: PRIORITY.alternative + index,
        // A server named without a port asks about all three.
        worth: own.some((subject) => subject.port === null) ? WORTH.configured : WORTH.alternative,
      });
    });
    drafts.push({
      ...mailTarget(host, OWN_NON_MAIL_PORT, role),
      purpose: 'non-mail',
      depth: 'connect',
      security: 'none',
      tlsOptional: false,
      priority: PRIORITY.ownNonMail,
      worth: WORTH.ownNonMail,
    });
  }
  return drafts;
}

function configuredTarget(subject: Subject, host: string, role: Role): Draft[] {
  const { port } = subject;
  if (port === null) return [];
  const usual = usualSecurity(port);
  // Plain on 587 still learns whether encryption is offered: the runner goes on in plain when it is not.
  const way =
    subject.security === null
      ? usual
      : subject.security === 'none' && port === 587
        ? { security: 'starttls' as const, tlsOptional: true }
        : { security: subject.security, tlsOptional: false };
  return [
    { ...mailTarget(host, port, role), ...way, priority: PRIORITY.configured, worth: WORTH.configured },
  ];
}

/** A plain session shows what encryption is offered, so port 25 in plain teaches what the usual way would. */
function coversTheUsual(draft: Draft): boolean {
  return (
    draft.security === usualSecurity(draft.port).security || (draft.port === 25 && draft.security === 'none')
  );
}

function mailTarget(
  host: string,
  port: number,
  role: Role,
): Pick<Draft, 'role' | 'purpose' | 'host' | 'port' | 'depth'> {
  return { role, purpose: 'mail', host, port, depth: 'session' };
}
