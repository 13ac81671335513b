import type { Handlers } from '../../../shared/contract/contract.ts';
import { summariseIsp } from '../../../shared/contract/isp-summary.ts';
import type { MachineLook } from '../../../shared/model/machine.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import type { DoorTold } from '../../../shared/requests/told.ts';
import { infectionOf } from '../machine/infection.ts';
import { createPracticeDaily } from '../practice/practice-daily.ts';
import { createPracticeDoor } from '../practice/practice-door.ts';
import { practiceMachine } from '../practice/practice-machine.ts';
import type { DeskOutbox } from '../practice/practice-outbox.ts';
import type { ChannelDeps } from '../requests/channels/channel.ts';
import type { DailyLook } from '../requests/daily-look.ts';
import { lookAtDoors, type DoorLook, type LookAtDoor } from '../requests/door-look.ts';
import { endWhenAnswered } from '../requests/look-quietly.ts';
import { requestText } from '../requests/request-text.ts';

/** What is the user's own: their outbox, their computer, and the doors their requests asked for. */
export interface OwnRequests {
  outbox: DeskOutbox;
  machine: (signal: AbortSignal) => Promise<MachineLook>;
  door: LookAtDoor;
  /** Null: the system starts nothing by itself. */
  daily: DailyLook | null;
}

export interface RequestLooksDeps {
  /** Null: all of it is invented, as in practice. */
  own: OwnRequests | null;
  practised: DeskOutbox;
  letter: ChannelDeps['letter'];
  now: () => Date;
}

/** The looks around a request: at the computer before it, at the door after it. */
export function createRequestLooks({
  own,
  practised,
  letter,
  now,
}: RequestLooksDeps): Pick<Handlers, 'lookAtMachine' | 'lookAtDoors' | 'lookDaily'> {
  const practisedDoor = createPracticeDoor();
  const practisedDaily = createPracticeDaily();
  const whose = (practice: SceneId | null): OwnRequests =>
    practice === null && own !== null
      ? own
      : {
          outbox: practised,
          door: practisedDoor,
          daily: practisedDaily,
          machine: () => Promise.resolve(practiceMachine(practice)),
        };
  const told = async ({ request, profile, host, port, door, overdueSince }: DoorLook): Promise<DoorTold> => ({
    ...{ request: request.request, host, port, door },
    late: overdueSince === null ? null : await late(overdueSince, request, profile),
  });
  const late = async (
    since: string,
    request: DoorLook['request'],
    profile: DoorLook['profile'],
  ): Promise<DoorTold['late']> => {
    const { subject, text } = await letter(request, profile);
    const written = requestText({ subject, letter: text, script: [] }) ?? '';
    return { since, isp: summariseIsp(profile), text: written };
  };
  return {
    async lookAtMachine({ practice }, _listen, signal) {
      const look = await whose(practice).machine(signal as AbortSignal);
      return { look, verdict: infectionOf(look) };
    },

    async lookAtDoors({ practice }, _listen, signal) {
      const { outbox, door, daily } = whose(practice);
      const deps = { look: door, now: () => now().getTime() };
      const looks = await lookAtDoors(outbox, deps, signal as AbortSignal);
      await endWhenAnswered(outbox, daily, signal as AbortSignal);
      return Promise.all(looks.map(told));
    },

    async lookDaily({ practice, on }, _listen, signal) {
      const { daily } = whose(practice);
      if (daily === null) return { state: 'impossible', failed: null };
      const done = on === null ? null : await daily.set(on, signal as AbortSignal);
      return { state: daily.isOn() ? 'on' : 'off', failed: done?.ok === false ? done.detail : null };
    },
  };
}
