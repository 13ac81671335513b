import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

// A stand-in for Electron's module: it records what it is asked for. It shows our calls, not Electron's behaviour.

interface Frame {
  url: string;
}

export class FakeContents extends EventEmitter {
  mainFrame: Frame = { url: 'app://postern/' };
  sent: unknown[] = [];
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  reloads = 0;
  destroyed = false;
  /** Set by a test that plays the window's side. */
  onSend: (message: unknown) => void = () => undefined;

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  send(_channel: string, message: unknown): void {
    const copy: unknown = structuredClone(message);
    this.sent.push(copy);
    this.onSend(copy);
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  reload(): void {
    this.reloads += 1;
  }
  /** What is printed; a test may have it fail. */
  static print: (options: object) => Promise<Uint8Array> = () => Promise.resolve(Buffer.from('%PDF-'));
  printToPDF(options: object): Promise<Uint8Array> {
    return FakeContents.print(options);
  }
}

type Listener = (...given: never[]) => unknown;

class FakeSession extends EventEmitter {
  beforeRequest: ((details: { url: string }, answer: (to: { cancel: boolean }) => void) => void) | null =
    null;
  permissionRequest: Listener | null = null;
  permissionCheck: Listener | null = null;
  devicePermission: Listener | null = null;
  spellChecker = true;
  schemes = new Map<string, (request: Request) => Response>();
  webRequest = {
    onBeforeRequest: (listener: NonNullable<FakeSession['beforeRequest']>) => {
      this.beforeRequest = listener;
    },
  };
  protocol = {
    handle: (scheme: string, handler: (request: Request) => Response) => {
      this.schemes.set(scheme, handler);
    },
    unhandle: (scheme: string) => {
      this.schemes.delete(scheme);
    },
  };
  setPermissionRequestHandler(handler: Listener): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: Listener): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: Listener): void {
    this.devicePermission = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  static getAllWindows(): BrowserWindow[] {
    return BrowserWindow.all;
  }
  webContents = new FakeContents();
  options: Record<string, unknown>;
  calls: string[] = [];
  minimized = false;
  maximized = false;
  bounds = { x: 40, y: 50, width: 1000, height: 700 };

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(url: string): Promise<void> {
    this.calls.push(`load ${url}`);
    return Promise.resolve();
  }
  show(): void {
    this.calls.push('show');
  }
  focus(): void {
    this.calls.push('focus');
  }
  restore(): void {
    this.calls.push('restore');
  }
  maximize(): void {
    this.calls.push('maximize');
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  destroy(): void {
    this.calls.push('destroy');
    BrowserWindow.all = BrowserWindow.all.filter((one) => one !== this);
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return this.bounds;
  }
}

class FakeApp extends EventEmitter {
  calls: string[] = [];
  hasLock = true;
  folder = tmpdir();
  enableSandbox(): void {
    this.calls.push('sandbox');
  }
  requestSingleInstanceLock(): boolean {
    this.calls.push('lock');
    return this.hasLock;
  }
  whenReady(): Promise<void> {
    this.calls.push('ready');
    return Promise.resolve();
  }
  quit(): void {
    this.calls.push('quit');
  }
  exit(code: number): void {
    this.calls.push(`exit ${code}`);
  }
  isPackaged = false;
  /** Where the program's own code is. */
  appPath = '/nonexistent';
  getAppPath(): string {
    return this.appPath;
  }
  getVersion(): string {
    return '0.1.0';
  }
  getLocale(): string {
    return 'en-US';
  }
  getLocaleCountryCode(): string {
    return 'US';
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB', 'de'];
  }
  getPath(): string {
    return this.folder;
  }
}

export const app = new FakeApp();
export const session = {
  defaultSession: new FakeSession(),
  parts: new Map<string, FakeSession>(),
  fromPartition(name: string): FakeSession {
    const known = session.parts.get(name) ?? new FakeSession();
    session.parts.set(name, known);
    return known;
  },
};
export const ipcMain = new EventEmitter();
export const protocol = {
  schemes: [] as unknown[],
  registerSchemesAsPrivileged(schemes: unknown[]): void {
    app.calls.push('scheme');
    protocol.schemes = schemes;
  },
};
export const shell = {
  opened: [] as string[],
  openExternal(url: string): Promise<void> {
    shell.opened.push(url);
    return Promise.resolve();
  },
};
export const dialog = {
  errors: [] as string[],
  showErrorBox(_title: string, text: string): void {
    dialog.errors.push(text);
  },
  /** Where the user says a file is to go; null: nowhere. */
  place: null as string | null,
  saves: [] as { defaultPath: string }[],
  showSaveDialog(
    _window: BrowserWindow,
    options: { defaultPath: string },
  ): Promise<{ canceled: boolean; filePath: string }> {
    dialog.saves.push(options);
    return Promise.resolve({ canceled: dialog.place === null, filePath: dialog.place ?? '' });
  },
};
/** What the system was asked to tell the user. */
export class Notification extends EventEmitter {
  static told: { title: string; body: string }[] = [];
  static isSupported = (): boolean => true;
  private readonly text: { title: string; body: string };
  constructor(text: { title: string; body: string }) {
    super();
    this.text = text;
  }
  show(): void {
    Notification.told.push(this.text);
    this.emit('show');
  }
}
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
};
export const Menu = {
  template: null as unknown,
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu(menu: unknown): void {
    Menu.template = menu;
  },
};

// The preload's half.
export const ipcRenderer = Object.assign(new EventEmitter(), {
  sent: [] as unknown[],
  send(_channel: string, message: unknown): void {
    ipcRenderer.sent.push(message);
  },
});
export const contextBridge = {
  exposed: {} as Record<string, unknown>,
  exposeInMainWorld(name: string, value: unknown): void {
    contextBridge.exposed[name] = value;
  },
};

/** As new, for the next test. */
export function resetElectron(folder: string): void {
  app.removeAllListeners();
  Object.assign(app, { calls: [], hasLock: true, folder });
  session.defaultSession = new FakeSession();
  session.parts.clear();
  ipcMain.removeAllListeners();
  BrowserWindow.all = [];
  shell.opened = [];
  Notification.told = [];
  Object.assign(dialog, { errors: [], saves: [], place: null });
  Menu.template = null;
}
