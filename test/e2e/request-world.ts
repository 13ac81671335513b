import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { plainLetter } from '../../electron/engine/desk/requests.ts';
import type { OwnRequests } from '../../electron/engine/desk/request-looks.ts';
import { HARBOUR } from '../../electron/engine/practice/profiles.ts';
import type { DeskOutbox } from '../../electron/engine/practice/practice-outbox.ts';
import type { WebDeps } from '../../electron/engine/requests/channels/channel.ts';
import { createOutbox } from '../../electron/engine/requests/create-outbox.ts';
import type { Outbox } from '../../electron/engine/requests/outbox.ts';
import type { IspExemption, IspProfile } from '../../shared/isp/profile.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { openWindow, type OpenWindow, type World } from './open-window.ts';
import { visitor } from './visitor.ts';

export const en = englishWords();
const { message } = en;
export const DECLARED = 'I have up-to-date virus scanning software installed on my computer.';
export const USER_NAME = 'Your Harbour user name';
export const REQUEST_TITLE = message('window.request.title', { isp: HARBOUR.name, doors: 'door 25' });
export const FORM_FIELDS: IspExemption['fields'] = [
  { name: 'username', label: USER_NAME, kind: 'text', required: true },
  { name: 'callback', label: 'A number to call you back', kind: 'phone', required: false },
];

/** Harbour Internet with these ways to ask, in this order. */
export function harbourWith(...ways: (Partial<IspExemption> & Pick<IspExemption, 'channel'>)[]): IspProfile {
  const [line] = HARBOUR.connections;
  if (!line) throw new Error('no line');
  const exemptions = ways.map((way) => ({ eligibility: [], attestations: [], fields: [], ...way }));
  return { ...HARBOUR, connections: [{ ...line, exemptions }] };
}

const CLEAN: OwnRequests['machine'] = () =>
  Promise.resolve({ port25: [], possibleInfection: false, security: [{ name: 'ClamAV', state: 'on' }] });
const UNKNOWN: OwnRequests['door'] = () => Promise.resolve({ door: 'not-tried', proof: '' });

export interface RequestHome {
  folder: string;
  /** Moves the outbox's clock, milliseconds from now. */
  shift: (ms: number) => void;
  outbox: Outbox;
  open: (
    browser: Browser,
    profile: IspProfile,
    more?: World & { looks?: Partial<OwnRequests> },
  ) => Promise<OpenWindow>;
  end: () => Promise<void>;
}

/** An outbox on the disk, and windows over it. `reach`: an outbox that finds the servers of a scene where they are. */
export async function requestHome(
  web: WebDeps,
  reach: (outbox: Outbox) => DeskOutbox = (outbox) => outbox,
): Promise<RequestHome> {
  const folder = await mkdtemp(join(tmpdir(), 'postern-window-'));
  let shifted = 0;
  const outbox = createOutbox({
    folder,
    now: () => Date.now() + shifted,
    random: () => 0,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    letter: plainLetter,
    web,
  });
  return {
    folder,
    outbox,
    shift: (ms) => (shifted = ms),
    open: (browser, profile, { looks, ...world } = {}) =>
      openWindow(browser, {
        network: 'isp-rejects-25',
        profile,
        requests: {
          letter: plainLetter,
          outbox: reach(outbox),
          machine: CLEAN,
          door: UNKNOWN,
          daily: null,
          ...looks,
        },
        ...world,
      }),
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Somebody who asks, in English unless said otherwise. */
export function asker(page: Page, words = en) {
  const { button, result, unfold } = visitor(page, words);
  const screen = (title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor();
  const state = (name: string) => page.locator(`.state-${name}`).waitFor();
  /** A check, and from its result to who may ask. */
  const ask = async (): Promise<void> => {
    await page.getByLabel(words.message('window.start.server', {})).fill('smtp.bluepost.example');
    await button(words.message('window.start.check', {})).click();
    await result();
    await unfold();
    await button(words.message('window.request.ask', { isp: HARBOUR.name }))
      .first()
      .click();
    await page.locator('main.request').waitFor();
  };
  /** By the first way, without a look at the computer. */
  const begin = async (): Promise<void> => {
    await button(words.message('window.request.begin', {})).first().click();
    await button(words.message('window.before.skip', {})).click();
    await page.locator('form').waitFor();
  };
  const preview = async (): Promise<void> => {
    await button(words.message('window.request.preview', {})).click();
    await page.locator('.preview').waitFor();
  };
  const send = () => button(words.message('window.request.send', {})).click();
  return { button, screen, state, ask, begin, preview, send };
}
