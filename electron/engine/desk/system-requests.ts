import { stateFolder } from '../journal/state-folder.ts';
import type { Outbox } from '../requests/outbox.ts';
import { systemDailyLook } from '../requests/system-daily-look.ts';
import { systemDoorLook } from '../requests/system-door-look.ts';
import { lastCode, letterFor, systemOutbox } from '../requests/system-outbox.ts';
import type { OwnRequests } from './request-looks.ts';
import type { DeskRequestsDeps } from './requests.ts';

/** How often it is looked for a request whose time has come, milliseconds. */
const LOOK_MS = 60_000;

/**
 * The outbox of whoever runs the program. What the customer said is to be sent, and could not be, is sent when its time has
 * come and the program is open; letters wait for the customer, whose password is kept nowhere.
 * @param quietLook - program and arguments that look at the doors once, and end
 */
export function systemRequests(
  quietLook: readonly string[],
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): OwnRequests & Pick<DeskRequestsDeps, 'letter'> {
  const outbox = systemOutbox(platform, env);
  const folder = stateFolder(platform, env);
  sendWhenDue(outbox);
  return {
    outbox,
    // As the outbox itself writes it, so that what is shown is what is sent.
    letter: async (request, profile) => letterFor(request, profile, await lastCode(folder)),
    machine: async (signal) => {
      const [{ lookAtMachine }, { systemMachine }] = await Promise.all([
        import('../machine/look-at-machine.ts'),
        import('../machine/system-machine.ts'),
      ]);
      return lookAtMachine(systemMachine(), signal);
    },
    door: systemDoorLook(),
    daily: systemDailyLook(quietLook, platform, env),
  };
}

function sendWhenDue(outbox: Outbox): void {
  const never = new AbortController().signal;
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      if ((await outbox.nextDue()) === 0) await outbox.send('due', { mail: null }, never);
    } finally {
      busy = false;
    }
  };
  // Keeps no program alive; what is wrong is said where the requests are shown.
  const quietly = (): void => void look().catch(() => undefined);
  quietly();
  setInterval(quietly, LOOK_MS).unref();
}
