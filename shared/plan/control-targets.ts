import type { IspProfile } from '../isp/profile.ts';
import { PRIORITY, WORTH, type Draft } from './draft.ts';
import { draw } from './draw.ts';
import { literalFamily, plainHost } from '../model/host-name.ts';
import { MAIL_PORTS } from './subject-targets.ts';

/** Two prove that the line is up even when one of them is not. */
const NON_MAIL_CONTROLS = 2;

/**
 * Independent hosts to compare with, drawn at random. Two independent hosts must be silent before a port counts as
 * blocked; the customer's own server is one of them, but on 25, where blocks are, two strangers are asked all the same.
 */
export function controlTargets(
  controls: IspProfile['controls'],
  planned: readonly Draft[],
  random: () => number,
): Draft[] {
  const taken = new Set(planned.map((draft) => draft.host));
  const strangers = controls.mail
    .map((control) => ({ ...control, host: plainHost(control.host) }))
    .filter((control) => !taken.has(control.host));
  const ports = new Set<number>([
    ...MAIL_PORTS,
    ...planned.filter(isProviderMail).map((draft) => draft.port),
  ]);
  const mail = [...ports].flatMap((port) => {
    const ownServer = planned.some((draft) => isProviderMail(draft) && draft.port === port);
    const wanted = port === 25 || !ownServer ? controls.perPort : Math.min(1, controls.perPort);
    return draw(
      strangers.filter((control) => control.port === port),
      wanted,
      random,
    ).map((control) => mailControl(control.host, port, control.security));
  });
  const others = controls.nonMail
    .map((control) => ({ ...control, host: plainHost(control.host) }))
    .filter((control) => !taken.has(control.host));
  return [
    ...mail,
    ...drawNonMail(others, random).map(({ host, port }) => ({
      role: 'control' as const,
      purpose: 'non-mail' as const,
      host,
      port,
      security: 'none' as const,
      depth: 'connect' as const,
      tlsOptional: false,
      priority: PRIORITY.nonMail,
      worth: WORTH.nonMail,
    })),
  ];
}

/** One by address where the profile has any, for it needs no name server; the rest by name. */
function drawNonMail<T extends { host: string }>(entries: readonly T[], random: () => number): T[] {
  const isLiteral = (entry: T): boolean => literalFamily(entry.host) !== null;
  const byAddress = draw(entries.filter(isLiteral), 1, random);
  const names = entries.filter((entry) => !isLiteral(entry));
  return [...byAddress, ...draw(names, NON_MAIL_CONTROLS - byAddress.length, random)];
}

function isProviderMail(draft: Draft): boolean {
  return draft.role === 'provider' && draft.purpose === 'mail';
}

/**
 * A stranger is asked for its greeting and its capabilities, no more; on 465 nothing is said before TLS stands, and
 * its certificate tells an inspecting firewall from one server's own fault.
 */
function mailControl(host: string, port: number, stated: Draft['security']): Draft {
  const security = port === 465 ? 'tls' : stated;
  return {
    role: 'control',
    purpose: 'mail',
    host,
    port,
    security,
    depth: security === 'tls' ? 'session' : 'ehlo',
    tlsOptional: security !== 'tls',
    priority: PRIORITY.control,
    worth: WORTH.control,
  };
}
