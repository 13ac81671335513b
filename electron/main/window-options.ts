import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowState } from './window-state.ts';

/** The smallest the screens are made for, pixels. */
const LEAST = { minWidth: 480, minHeight: 400 };

/** Every protection is named, though most are Electron's defaults: a default may change, and a test reads these. */
export function windowOptions(state: WindowState, preload: string): BrowserWindowConstructorOptions {
  const { x, y, width, height } = state;
  return {
    ...LEAST,
    width,
    height,
    ...(x !== null && y !== null && { x, y }),
    // Shown when it has something to show.
    show: false,
    autoHideMenuBar: true,
    title: 'Postern',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  };
}
