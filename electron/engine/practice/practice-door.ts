import type { LookAtDoor } from '../requests/door-look.ts';

/** How often a door is found shut before the invented ISP has opened it: waiting can be practised too. */
const SHUT_LOOKS = 1;

/** The doors an invented ISP opens, each after a while. Nothing is connected to. */
export function createPracticeDoor(): LookAtDoor {
  const looks = new Map<string, number>();
  return ({ request }) => {
    const before = looks.get(request) ?? 0;
    looks.set(request, before + 1);
    return Promise.resolve({ door: before < SHUT_LOOKS ? 'shut' : 'open', proof: '' });
  };
}
