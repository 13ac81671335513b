import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../../electron/main/start.ts';
import type { FromHost } from '../../../shared/contract/wire.ts';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  protocol,
  resetElectron,
  session,
  shell,
} from './electron.ts';

const built = vi.hoisted((): { folder: string | null } => ({ folder: null }));
vi.mock('../../../electron/engine/desk/page-files.ts', async (original) => ({
  ...(await original<object>()),
  pageFolder: () => built.folder,
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-main-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Postern</title>');
  built.folder = folder;
  resetElectron(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

function onlyWindow(): BrowserWindow {
  expect(BrowserWindow.all).toHaveLength(1);
  const [window] = BrowserWindow.all;
  if (!window) throw new Error('no window');
  return window;
}

/** Asks as the page does, and waits for the answer. */
async function ask(call: string, args: unknown): Promise<FromHost> {
  const { webContents } = onlyWindow();
  const answer = new Promise<unknown>((resolve) => (webContents.onSend = resolve));
  ipcMain.emit('postern', { sender: webContents, senderFrame: webContents.mainFrame }, { id: 1, call, args });
  return (await answer) as FromHost;
}

describe('a start', () => {
  it('opens one sandboxed window on our own page, in the right order', async () => {
    await start([]);
    expect(app.calls).toEqual(['sandbox', 'lock', 'scheme', 'ready']);
    expect(protocol.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    const window = onlyWindow();
    expect(window.calls).toEqual(['load app://postern/']);
    expect(window.options['webPreferences']).toEqual({
      preload: join(folder, '..', 'preload', 'preload.cjs'),
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
    });
  });

  it('shows the window when it has something to show', async () => {
    await start([]);
    const window = onlyWindow();
    expect(window.options['show']).toBe(false);
    window.emit('ready-to-show');
    expect(window.calls).toContain('show');
  });

  it('beside a running one ends, and the running one comes to the front', async () => {
    await start([]);
    const window = onlyWindow();
    window.minimized = true;
    app.emit('second-instance', {}, ['/opt/postern']);
    expect(window.calls.slice(-2)).toEqual(['restore', 'focus']);
    const calls = window.calls.length;
    app.emit('second-instance', {}, ['/opt/postern', '--look-at-doors']);
    expect(window.calls).toHaveLength(calls);

    resetElectron(folder);
    app.hasLock = false;
    await start([]);
    expect(app.calls).toEqual(['sandbox', 'lock', 'quit']);
    expect(BrowserWindow.all).toEqual([]);
  });

  it('ends with its window', async () => {
    await start([]);
    app.emit('window-all-closed');
    expect(app.calls.at(-1)).toBe('quit');
  });

  it('says so when the window was not built', async () => {
    built.folder = null;
    await start([]);
    expect(dialog.errors).toEqual(['The window has not been built yet. Type “npm start” once.']);
    expect(app.calls.at(-1)).toBe('exit 3');
  });

  it('has a menu of roles, with zoom and without the developer’s tools', async () => {
    await start([]);
    const text = JSON.stringify(Menu.template);
    for (const role of ['editMenu', 'zoomIn', 'zoomOut', 'resetZoom']) expect(text).toContain(`"${role}"`);
    expect(text).not.toMatch(/devtools|reload/i);
  });
});

describe('the menu', () => {
  interface Entry {
    label?: string;
    click?: () => void;
    submenu?: Entry[];
  }
  const entry = (label: string): Entry | undefined =>
    (Menu.template as Entry[]).flatMap(({ submenu }) => submenu ?? []).find((one) => one.label === label);
  const practice = () => entry('Practice');

  it('of a program built for a provider leads to its rules, which say what was wrong with newer ones', async () => {
    app.appPath = folder;
    cpSync(join(import.meta.dirname, '../../../build/packs/wessex'), join(folder, 'pack'), {
      recursive: true,
    });
    await start([`--update-policy=${join(folder, 'nowhere.json')}`]);
    expect(dialog.errors).toEqual([
      'These rules were not taken. The file cannot be read. The old ones stay in force.',
    ]);
    expect(await ask('policyInForce', null)).toMatchObject({
      result: { isp: 'wessex', sequence: null, renewable: false },
    });
    const heard = ask('hostWishes', null);
    await Promise.resolve();
    entry('The rules of Wessex Internet')?.click?.();
    expect(await heard).toMatchObject({ event: { kind: 'show', page: 'policy' } });
  });

  it('shows the practice page in the window that listens, and in no page that is gone', async () => {
    await start([]);
    const { webContents } = onlyWindow();
    const listen = (id: number): boolean =>
      ipcMain.emit(
        'postern',
        { sender: webContents, senderFrame: webContents.mainFrame },
        { id, call: 'hostWishes', args: null },
      );
    practice()?.click?.();
    expect(webContents.sent).toEqual([]);
    listen(1);
    practice()?.click?.();
    const wish = { id: 1, event: { kind: 'show', page: 'practice' } };
    expect(webContents.sent).toEqual([wish]);
    expect(onlyWindow().calls.at(-1)).toBe('focus');

    webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    practice()?.click?.();
    expect(webContents.sent).toEqual([wish]);
    listen(1);
    practice()?.click?.();
    expect(webContents.sent).toEqual([wish, wish]);
  });
});

describe('a profile that was asked for', () => {
  it.each([
    ['there is none of', 'no-such-isp', /no-such-isp.*generic, hamilton, wessex/s],
    ['whose file is not there', '/nowhere/isp.json', /\/nowhere\/isp\.json.*ENOENT/s],
  ])('but %s is named, and no other takes its place', async (_what, value, words) => {
    await start([`--isp=${value}`]);
    expect(dialog.errors).toEqual([expect.stringMatching(words)]);
    expect(app.calls.at(-1)).toBe('exit 2');
    expect(BrowserWindow.all).toEqual([]);
  });
});

describe('every contents', () => {
  it('is locked before it loads anything', async () => {
    await start([]);
    const { webContents } = onlyWindow();
    expect(webContents.openHandler?.({ url: 'https://www.example.net/' })).toEqual({ action: 'deny' });
    expect(webContents.openHandler?.({ url: 'app://postern/' })).toEqual({ action: 'deny' });
    const prevented = (event: string, details: object): boolean => {
      let stopped = false;
      webContents.emit(event, { ...details, preventDefault: () => (stopped = true) });
      return stopped;
    };
    for (const url of [
      'https://www.example.net/',
      'file:///etc/passwd',
      'javascript:1',
      'app://postern.example/',
    ]) {
      expect(prevented('will-navigate', { url }), url).toBe(true);
      expect(prevented('will-frame-navigate', { url, isMainFrame: true }), url).toBe(true);
    }
    // The control: the page may load itself.
    expect(prevented('will-navigate', { url: 'app://postern/' })).toBe(false);
    expect(prevented('will-frame-navigate', { url: 'app://postern/', isMainFrame: true })).toBe(false);
    expect(prevented('will-frame-navigate', { url: 'app://postern/', isMainFrame: false })).toBe(true);
    expect(prevented('will-redirect', {})).toBe(true);
    expect(prevented('will-attach-webview', {})).toBe(true);
  });
});

describe('the session', () => {
  const cancelled = (url: string): boolean | undefined => {
    let cancel: boolean | undefined;
    session.defaultSession.beforeRequest?.({ url }, (to) => (cancel = to.cancel));
    return cancel;
  };

  it('lets the page load its own files and nothing from any network', async () => {
    await start([]);
    expect(cancelled('app://postern/assets/main.js')).toBe(false);
    for (const url of [
      'https://www.example.net/',
      'http://127.0.0.1:25/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'data:text/html,x',
      'app://other/',
    ]) {
      expect(cancelled(url), url).toBe(true);
    }
  });

  it('grants nothing but writing to the clipboard', async () => {
    await start([]);
    const { permissionRequest, permissionCheck, devicePermission, spellChecker } = session.defaultSession;
    const asked = (permission: string): unknown => {
      let granted: unknown;
      permissionRequest?.(...([{}, permission, (answer: unknown) => (granted = answer)] as never[]));
      return granted;
    };
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'usb',
    ]) {
      expect(asked(permission), permission).toBe(false);
      expect(permissionCheck?.(...([null, permission] as never[])), permission).toBe(false);
    }
    expect(asked('clipboard-sanitized-write')).toBe(true);
    expect(devicePermission?.()).toBe(false);
    expect(spellChecker).toBe(false);
  });

  it('downloads nothing', async () => {
    await start([]);
    let stopped = false;
    session.defaultSession.emit('will-download', { preventDefault: () => (stopped = true) });
    expect(stopped).toBe(true);
  });

  it('serves the built files under the content policy, and no path outside them', async () => {
    await start([]);
    const serve = session.defaultSession.schemes.get('app');
    const page = serve?.(new Request('app://postern/'));
    expect(page?.status).toBe(200);
    expect(await page?.text()).toContain('<title>Postern</title>');
    expect(page?.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(page?.headers.get('Content-Security-Policy')).toContain("connect-src 'none'");
    for (const url of ['app://postern/settings.json', 'app://postern/../../etc/passwd', 'app://other/']) {
      expect(serve?.(new Request(url)).status, url).toBe(404);
    }
    expect(serve?.(new Request('app://postern/', { method: 'POST' })).status).toBe(404);
  });
});

describe('the contract in the window', () => {
  it('greets as Electron, with the ISP and the wish to check that were given', async () => {
    await start(['--auto-check', '--isp=wessex']);
    expect(await ask('hello', null)).toMatchObject({
      result: {
        host: 'electron',
        version: '0.1.0',
        systemLanguage: 'en-GB',
        autoCheck: true,
        isp: { id: 'wessex' },
      },
    });
  });

  it('opens an address of the profile in the browser, and no other', async () => {
    const profile = join(folder, 'isp.json');
    const text = readFileSync(join(import.meta.dirname, '../../../build/packs/wessex/profile.json'), 'utf8');
    writeFileSync(profile, JSON.stringify({ ...JSON.parse(text), website: 'https://www.example.net/' }));
    await start([`--isp=${profile}`]);
    expect(await ask('openLink', { url: 'https://www.example.net/' })).toMatchObject({
      result: { opened: true },
    });
    for (const url of [
      'https://www.example.net/other',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://evil/',
    ]) {
      expect(await ask('openLink', { url })).toMatchObject({ error: { code: 'not-allowed' } });
    }
    expect(shell.opened).toEqual(['https://www.example.net/']);
  });
});

describe('a renderer that dies', () => {
  it('is loaded anew three times a minute, and then the program gives up', async () => {
    await start([]);
    const { webContents } = onlyWindow();
    const die = (reason: string): boolean => webContents.emit('render-process-gone', {}, { reason });
    die('clean-exit');
    expect(webContents.reloads).toBe(0);
    for (const reason of ['crashed', 'oom', 'killed']) die(reason);
    expect(webContents.reloads).toBe(3);
    expect(dialog.errors).toEqual([]);
    die('crashed');
    expect(webContents.reloads).toBe(3);
    expect(dialog.errors).toHaveLength(1);
    expect(app.calls.at(-1)).toBe('exit 3');
  });
});

describe('the window’s place', () => {
  it('is remembered from one run to the next', async () => {
    await start([]);
    const window = onlyWindow();
    expect(window.options).toMatchObject({ width: 960, height: 720 });
    expect(window.options).not.toHaveProperty('x');
    window.bounds = { x: 300, y: 200, width: 1100, height: 800 };
    window.maximized = true;
    window.emit('close');
    await expect
      .poll(() => JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8')) as unknown)
      .toEqual({
        x: 300,
        y: 200,
        width: 1100,
        height: 800,
        maximized: true,
      });

    resetElectron(folder);
    await start([]);
    expect(onlyWindow().options).toMatchObject({ x: 300, y: 200, width: 1100, height: 800 });
    expect(onlyWindow().calls).toContain('maximize');
  });

  it.each([
    ['on a screen that is gone', { x: 5000, y: 200 }],
    ['above every screen', { x: 100, y: -900 }],
  ])('%s is left to the system, the size kept', async (_what, place) => {
    writeFileSync(join(folder, 'window.json'), JSON.stringify({ ...place, width: 1100, height: 800 }));
    await start([]);
    const { options } = onlyWindow();
    expect(options).toMatchObject({ width: 1100, height: 800 });
    expect(options).not.toHaveProperty('x');
  });

  it.each(['', '{"width":', '{"width":"wide","height":-5}', '[]', 'null'])(
    'that cannot be understood (%s) is forgotten',
    async (text) => {
      writeFileSync(join(folder, 'window.json'), text);
      await start([]);
      expect(onlyWindow().options).toMatchObject({ width: 960, height: 720 });
    },
  );
});
