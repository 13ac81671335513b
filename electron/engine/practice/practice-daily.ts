import type { DailyLook } from '../requests/daily-look.ts';

/** A daily look that nothing ever starts. */
export function createPracticeDaily(): DailyLook {
  let on = false;
  return {
    files: [],
    isOn: () => on,
    set: (wanted) => {
      on = wanted;
      return Promise.resolve({ ok: true });
    },
  };
}
