import type { MailChosen } from '../../../shared/contract/request-schemas.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { MailDoor } from '../../../shared/requests/told.ts';
import type { MailWays } from '../requests/channels/channel.ts';
import type { Judged } from './fixes.ts';

/**
 * The servers of the customer or the ISP that the last check found to take mail from here, best first: those that want no
 * password, then those that talk in secret. One that wants a password and talks in the clear is none.
 */
export function mailDoors(judged: Judged | null): MailDoor[] {
  if (judged === null) return [];
  const { report, profile } = judged;
  const open = report.observations
    .filter(({ purpose, outcome, role }) => purpose === 'mail' && outcome === 'ready' && role !== 'control')
    .map(({ host, port, security, role }: Observation): MailDoor => {
      const relay = profile.relays.find((one) => one.host.toLowerCase() === host.toLowerCase());
      return { host, port, security, login: role !== 'relay' || relay?.login === 'required' };
    })
    .filter(({ login, security }) => !login || security !== 'none');
  const first = open.filter(
    (door, index) => open.findIndex(({ host, port }) => host === door.host && port === door.port) === index,
  );
  return first.sort((a, b) => Number(a.login) - Number(b.login));
}

/** Who the last check was about. */
export const ownAddress = (judged: Judged | null): string | null =>
  judged?.report.subjects.find(({ email }) => email !== undefined)?.email ?? null;

/** Only a door that was told: no window can make this computer talk to another. Null: it is none of them. */
export function chosenWays(doors: readonly MailDoor[], chosen: MailChosen | null): MailWays | null {
  if (chosen === null) return null;
  const { from, host, port, login } = chosen;
  const door = doors.find((one) => one.host === host && one.port === port);
  if (door === undefined) return null;
  return { from, servers: [{ host, port, security: door.security, login: door.login ? login : null }] };
}
