import type { IpcMain, WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { wireContract } from '../../electron/main/wire-contract.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import { SURFACE, type CallName } from '../../shared/contract/surface.ts';
import type { CancelSignal } from '../../shared/contract/wire.ts';
import { FakeContents } from '../unit/main/electron.ts';
import { GOOD, SAMPLE_HANDLERS } from './sample.ts';

const CALLS = Object.keys(SURFACE) as CallName[];

describe('Electron IPC hears the main frame of our own window alone', () => {
  const frame = (url: string) => ({ url });
  let ipc: EventEmitter;
  let contents: FakeContents;
  let asked: CallName[];
  let signals: CancelSignal[];

  beforeEach(() => {
    ipc = new EventEmitter();
    contents = new FakeContents();
    asked = [];
    signals = [];
    const handlers = Object.fromEntries(
      CALLS.map((call) => [
        call,
        (args: never, listen: never, signal: CancelSignal) => {
          asked.push(call);
          signals.push(signal);
          return SAMPLE_HANDLERS[call](args, listen, signal);
        },
      ]),
    ) as unknown as Handlers;
    wireContract(ipc as IpcMain, contents as unknown as WebContents, handlers);
  });

  const say = (call: CallName, sender: unknown, senderFrame: unknown): void => {
    ipc.emit('postern', { sender, senderFrame }, { id: 1, call, args: GOOD[call] });
  };

  describe.each(CALLS)('%s', (call) => {
    it('answers our own main frame', async () => {
      say(call, contents, contents.mainFrame);
      await expect.poll(() => contents.sent.length).toBeGreaterThan(0);
      expect(asked).toEqual([call]);
    });

    it.each([
      ['other contents', () => [new FakeContents(), contents.mainFrame]],
      ['a frame inside our page', () => [contents, frame('app://postern/')]],
      ['a frame that is gone', () => [contents, null]],
    ])('is deaf to %s', (_what, from) => {
      const [sender, senderFrame] = from();
      say(call, sender, senderFrame);
      expect(asked).toEqual([]);
    });

    it.each([
      'https://postern.example/',
      'file:///app/index.html',
      'app://other/',
      'about:blank',
      'app://postern.example/',
    ])('is deaf to our window while it shows %s', (url) => {
      contents.mainFrame.url = url;
      say(call, contents, contents.mainFrame);
      expect(asked).toEqual([]);
    });
  });

  it.each([
    [
      'it loads another page',
      () => contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false }),
    ],
    ['its process dies', () => contents.emit('render-process-gone', {}, { reason: 'crashed' })],
    ['it is closed', () => contents.emit('destroyed')],
  ])('stops what the window asked for when %s', (_what, happen) => {
    say('check', contents, contents.mainFrame);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    happen();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('goes on when the page only moves within itself', () => {
    say('check', contents, contents.mainFrame);
    contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    contents.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  });

  it('says nothing to a window that is gone', async () => {
    contents.destroyed = true;
    say('hello', contents, contents.mainFrame);
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual(['hello']);
    expect(contents.sent).toEqual([]);
  });
});
