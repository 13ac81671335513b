import { app, BrowserWindow, dialog } from 'electron';
import { join } from 'node:path';
import { nearestLanguage } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { loadProfile } from '../engine/isp/load-profile.ts';
import { pageFolder } from '../engine/desk/page-files.ts';
import { readArguments } from './arguments.ts';
import { lockContents } from './locks.ts';
import { setMenu } from './menu.ts';
import { openWindow } from './open-window.ts';
import { declareScheme } from './page.ts';

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
  app.on('second-instance', showWindow);
  await app.whenReady();

  const systemLanguage = app.getPreferredSystemLanguages()[0] ?? app.getLocale();
  const words = await loadWords(nearestLanguage(systemLanguage));
  const fail = (text: string): void => {
    dialog.showErrorBox('Postern', text);
    app.exit(3);
  };
  const pages = pageFolder();
  if (pages === null) {
    fail(words.message('cli.serve.not-built', {}));
    return;
  }
  setMenu(process.platform);
  const { isp, autoCheck } = readArguments(argv);
  const loaded = isp === null ? null : await loadProfile(isp);
  await openWindow({
    version: app.getVersion(),
    systemLanguage,
    profile: loaded?.ok ? loaded.profile : null,
    autoCheck,
    folder: app.getPath('userData'),
    pages,
    preload: join(pages, '..', 'preload', 'preload.cjs'),
    giveUp: () => fail(words.message('cli.window-fails', {})),
  });
}

/** A second start shows the window of the first. */
function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
