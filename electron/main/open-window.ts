import { app, BrowserWindow, ipcMain, screen, session, shell } from 'electron';
import { join } from 'node:path';
import type { HostWish } from '../../shared/contract/window-schemas.ts';
import { paperOf } from '../../shared/report/paper.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';
import { jsonFile } from '../engine/desk/json-file.ts';
import type { DeskPolicies } from '../engine/desk/policies.ts';
import { openSystemDesk } from '../engine/desk/open-system-desk.ts';
import { readPage } from '../engine/desk/page-files.ts';
import { lockSession } from './locks.ts';
import { PAGE_ADDRESS, servePage } from './page.ts';
import { createPagePrinter } from './print-page.ts';
import { quietLook } from './quiet-look.ts';
import { recoverFromCrashes } from './recover.ts';
import { keepFile, saveDialog } from './save-dialog.ts';
import { windowOptions } from './window-options.ts';
import { onScreen, rememberState, windowState } from './window-state.ts';
import { wireContract } from './wire-contract.ts';

export interface WindowNeeds {
  version: string;
  systemLanguage: string;
  profile: IspProfile | null;
  autoCheck: boolean;
  /** The window of a help desk. */
  agent: boolean;
  /** Where settings and the window's place are kept. */
  folder: string;
  /** The built window. */
  pages: string;
  /** The built preload. */
  preload: string;
  /** Of the pack this program was built with. */
  policies?: DeskPolicies;
  /** What the menu asks the window to show: gives the function that ends it. */
  wishes: (tell: (wish: HostWish) => void) => () => void;
  /** The window fails again and again. */
  giveUp: () => void;
}

/** Opens the one window. */
export async function openWindow(needs: WindowNeeds): Promise<BrowserWindow> {
  const { version, systemLanguage, profile, autoCheck, folder } = needs;
  const own = session.defaultSession;
  lockSession(own);
  servePage(own, await readPage(needs.pages));
  const file = jsonFile(join(folder, 'window.json'), windowState);
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const state = onScreen(await file.read(), areas);
  const window = new BrowserWindow(windowOptions(state, needs.preload));
  if (state.maximized) window.maximize();
  rememberState(window, file);
  const printPage = createPagePrinter();
  const handlers = await openSystemDesk({
    version,
    host: 'electron',
    systemLanguage,
    profile,
    autoCheck,
    ...(needs.agent && { mode: 'agent' as const }),
    folder,
    quietLook: quietLook(process.env),
    wishes: needs.wishes,
    ...(needs.policies && { policies: needs.policies }),
    saveFile: saveDialog(window),
    savePdf: (name, html) =>
      keepFile(window, name, () => printPage(html, paperOf(app.getLocaleCountryCode()))),
    openLink: (url) => shell.openExternal(url).then(() => true),
  });
  wireContract(ipcMain, window.webContents, handlers);
  recoverFromCrashes(window.webContents, () => performance.now(), needs.giveUp);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(PAGE_ADDRESS);
  return window;
}
