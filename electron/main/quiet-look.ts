import { app, Notification } from 'electron';
import type { Words } from '../../shared/messages/create-words.ts';
import { lookQuietly } from '../engine/requests/look-quietly.ts';
import { systemDailyLook } from '../engine/requests/system-daily-look.ts';
import { systemDoorLook } from '../engine/requests/system-door-look.ts';
import { systemOutbox } from '../engine/requests/system-outbox.ts';
import { LOOK } from './arguments.ts';

/** How the system starts this program for a look. What an AppImage or a portable program runs from is gone with it: it names itself. */
export function quietLook(env: Readonly<Record<string, string | undefined>>): string[] {
  const self = env['APPIMAGE'] ?? env['PORTABLE_EXECUTABLE_FILE'] ?? process.execPath;
  return app.isPackaged ? [self, LOOK] : [self, app.getAppPath(), LOOK];
}

/** Looks at the doors that were asked for, says what is new as the system says such things, and opens no window. */
export async function lookAndTell({ message }: Words): Promise<void> {
  const outbox = systemOutbox();
  await outbox.recover();
  const deps = {
    look: systemDoorLook(),
    now: () => Date.now(),
    daily: systemDailyLook(quietLook(process.env)),
  };
  const news = await lookQuietly(outbox, deps, new AbortController().signal);
  if (!Notification.isSupported()) return;
  for (const { profile, host, port, door } of news) {
    const title = message(`request.door.${door}`, { host, port });
    const body =
      door === 'open' ? message('request.closed', {}) : message('request.late', { ispFirst: profile.name });
    await shown(new Notification({ title, body }));
  }
}

/** A notification of a program that ends is lost where it is not on the screen yet. */
function shown(notification: Notification): Promise<void> {
  return new Promise((resolve) => {
    notification.once('show', () => resolve());
    notification.once('failed', () => resolve());
    setTimeout(resolve, SHOW_MS).unref();
    notification.show();
  });
}

/** Some systems never say that it is shown. */
const SHOW_MS = 5000;
