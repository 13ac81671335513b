import { app, BrowserWindow, dialog } from 'electron';
import { join } from 'node:path';
import type { HostWish } from '../../shared/contract/window-schemas.ts';
import { nearestLanguage } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { loadProfile } from '../engine/isp/load-profile.ts';
import { builtInPolicies, takeNamed } from '../engine/isp/update/built-in-policy.ts';
import { profileFault } from '../engine/isp/profile-fault.ts';
import { pageFolder } from '../engine/desk/page-files.ts';
import { readArguments } from './arguments.ts';
import { lockContents } from './locks.ts';
import { setMenu, type OwnEntry } from './menu.ts';
import { openWindow } from './open-window.ts';
import { declareScheme } from './page.ts';
import { lookAndTell } from './quiet-look.ts';
import { createWishes } from './wishes.ts';

/** As the command line's. */
const BAD_USAGE = 2;
const COULD_NOT_RUN = 3;

/** The desktop program: one instance, one window. `main.ts` calls it; all it decides is in what order things happen. */
export async function start(argv: readonly string[]): Promise<void> {
  app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  declareScheme();
  // Before there are any contents, so that none escape it.
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('window-all-closed', () => app.quit());
  // The look of each day has nothing to show while a window is open: that looks too.
  app.on('second-instance', (_event, words: string[]) => {
    if (!readArguments(words).look) showWindow();
  });
  await app.whenReady();

  const systemLanguage = app.getPreferredSystemLanguages()[0] ?? app.getLocale();
  const words = await loadWords(nearestLanguage(systemLanguage));
  const fail = (text: string, code: number): void => {
    dialog.showErrorBox('Postern', text);
    app.exit(code);
  };
  const pages = pageFolder();
  if (pages === null) {
    fail(words.message('cli.serve.not-built', {}), COULD_NOT_RUN);
    return;
  }
  const { isp, autoCheck, agent, look, update } = readArguments(argv);
  if (look) {
    // What fails stays as it is, and is seen when the window is opened.
    await lookAndTell(words).catch(() => undefined);
    app.exit(0);
    return;
  }
  const loaded = isp === null ? null : await loadProfile(isp);
  // Another provider's window in place of the one that was asked for would mislead.
  if (loaded?.ok === false) {
    fail(profileFault(loaded, words), BAD_USAGE);
    return;
  }
  // The provider this program was built for, unless another was named.
  const policies = await builtInPolicies(join(app.getAppPath(), 'pack'));
  const taken = policies === null || update === null ? null : await takeNamed(policies, update);
  const builtIn = await policies?.current();
  if (builtIn !== undefined && taken?.ok === false) {
    dialog.showErrorBox(
      builtIn.pack.product,
      words.message('policy.refused', { detail: words.message(`policy.fault.${taken.code}`, {}) }),
    );
  }
  const wishes = createWishes();
  const entry = (label: string, page: HostWish['page']): OwnEntry => ({
    label,
    onChosen: () => {
      showWindow();
      wishes.tell({ kind: 'show', page });
    },
  });
  setMenu(process.platform, [
    entry(words.message('window.nav.practice', {}), 'practice'),
    ...(builtIn === undefined
      ? []
      : [entry(words.message('policy.title', { isp: builtIn.profile.name }), 'policy')]),
  ]);
  await openWindow({
    version: app.getVersion(),
    systemLanguage,
    profile: loaded?.profile ?? builtIn?.profile ?? null,
    autoCheck: autoCheck && !agent,
    agent,
    folder: app.getPath('userData'),
    pages,
    preload: join(pages, '..', 'preload', 'preload.cjs'),
    wishes: wishes.listen,
    ...(policies !== null && {
      policies: { store: policies, fetch: (url, signal) => takeNamed(policies, url, signal) },
    }),
    giveUp: () => fail(words.message('cli.window-fails', {}), COULD_NOT_RUN),
  });
}

/** A second start shows the window of the first. */
function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
