import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startBrowserHost } from '../../electron/browser-host/start-browser-host.ts';
import type { DeskPrograms } from '../../electron/engine/desk/desk-programs.ts';
import { openDesk, type DeskDeps } from '../../electron/engine/desk/desk.ts';
import { readPage } from '../../electron/engine/desk/page-files.ts';
import { createPracticePrograms } from '../../electron/engine/practice/practice-programs.ts';
import { startPractice, type Practice } from '../../electron/engine/practice/start-practice.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/contract/window-schemas.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';
import type { AccountsReport } from '../../shared/model/mail-account.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import { createFakePrograms } from '../unit/desk/fake-programs.ts';

/** Where the pictures go; nothing is compared with them, they are there to be looked at. */
export const PICTURES = fileURLToPath(new URL('../../.cache/e2e/', import.meta.url));
const RENDERER = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

const NO_ACCOUNTS: AccountsReport = { schema: 'postern-accounts/1', accounts: [], remarks: [] };

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
}

export interface World {
  /** Plays in place of the real network, unmarked: what a check of the first screen meets. */
  network?: SceneId;
  profile?: IspProfile;
  /** The window of a help desk. */
  mode?: 'agent';
  settings?: Partial<Settings>;
  handlers?: Partial<Handlers>;
  /** The mail programs of the computer; none unless given. */
  programs?: DeskPrograms;
  /** The outbox; practice unless given. */
  requests?: DeskDeps['requests'];
  /** Of the pack the program was built with; it was built for no provider unless given. */
  policies?: DeskDeps['policies'];
  browser?: BrowserContextOptions;
}

export interface OpenWindow {
  page: Page;
  /** What the browser complained about: a breach of the content policy is here too. */
  complaints: string[];
  /** Addresses the page asked for outside its host. */
  strays: string[];
  /** Milliseconds from the navigation to a first screen that can be used. */
  usableMs: number;
  /** From now on this scene is played in place of the network: the world has changed. */
  network: (scene: SceneId) => Promise<void>;
  close: () => Promise<void>;
}

/** The browser host over the real engine, with settings in memory, and one page of it. */
export async function openWindow(browser: Browser, world: World = {}): Promise<OpenWindow> {
  const stop = new AbortController();
  let stage: Practice | null = world.network === undefined ? null : await startPractice(world.network);
  const desk = await openDesk({
    version: '0.1.0',
    host: 'browser',
    ...(world.mode !== undefined && { mode: world.mode }),
    systemLanguage: 'en',
    profile: world.profile ?? stage?.request.profile ?? null,
    ...(world.requests !== undefined && { requests: world.requests }),
    ...(world.policies !== undefined && { policies: world.policies }),
    file: settingsInMemory({ ...DEFAULT_SETTINGS, ...world.settings }),
    autoCheck: false,
    openLink: () => Promise.resolve(true),
    checks: { system: () => systemOf(stage), practice: startPractice },
    programs: world.programs ?? createFakePrograms({ accounts: () => Promise.resolve(NO_ACCOUNTS) }),
    practicePrograms: (scene) => createPracticePrograms(scene, () => new Date()),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
  });
  const handlers = { ...desk, ...world.handlers };
  const files = await readPage(RENDERER);
  const host = await startBrowserHost({ handlers, files, port: 0, idleMs: 600_000 }, stop.signal);

  const context = await browser.newContext({
    viewport: { width: 800, height: 600 },
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...world.browser,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strays: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') strays.push(request.url());
  });
  const before = performance.now();
  await page.goto(host.url);
  await page.locator('h1').waitFor();
  return {
    page,
    complaints,
    strays,
    usableMs: performance.now() - before,
    network: async (scene) => {
      await stage?.stop();
      stage = await startPractice(scene);
    },
    close: async () => {
      await context.close();
      stop.abort();
      await host.ended;
      await stage?.stop();
    },
  };
}

/**
 * The whole page as a picture. Chromium makes the page tall for it, loses the place it was scrolled to, and jumps back
 * there at the next press, from under the pointer. A window that a person sizes, zooms or prints does not do that.
 */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await anchoring(page, 'none');
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage });
  await anchoring(page, '');
}

/** Whether the page keeps its place by what it shows: on its body, as on the root Chromium does not always heed it. */
const anchoring = (page: Page, way: 'none' | '') =>
  page.evaluate((is) => void (document.body.style.overflowAnchor = is), way);

function systemOf(stage: Practice | null): Practice['deps'] {
  if (!stage) throw new Error('no test may touch a real network');
  return stage.deps;
}

function settingsInMemory(settings: Settings) {
  let saved: { settings: Settings; isp: string | null } = { settings, isp: null };
  return {
    read: () => Promise.resolve(saved),
    write: (value: typeof saved) => {
      saved = value;
      return Promise.resolve();
    },
  };
}
