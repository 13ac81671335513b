import type { IpcMain, IpcMainEvent, WebContents } from 'electron';
import type { Handlers } from '../../shared/contract/contract.ts';
import { openSession, type Session } from '../engine/desk/serve-contract.ts';
import { isPage } from './page.ts';

/** As in the preload. */
const CHANNEL = 'postern';

/**
 * Carries the contract over IPC, one session for as long as the window's page lives. Heard is only the main frame of our
 * own window while it shows our own page; whoever else speaks gets no answer.
 */
export function wireContract(ipc: IpcMain, contents: WebContents, handlers: Handlers): void {
  let session: Session | null = null;
  const end = (): void => {
    session?.end();
    session = null;
  };

  const hear = (event: IpcMainEvent, message: unknown): void => {
    if (!isOurs(event, contents)) return;
    session ??= openSession(handlers, (answer) => {
      if (!contents.isDestroyed()) contents.send(CHANNEL, answer);
    });
    session.receive(message);
  };
  ipc.on(CHANNEL, hear);

  // What the old page asked for is of no use to the new one.
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) end();
  });
  contents.on('render-process-gone', end);
  contents.once('destroyed', () => {
    ipc.off(CHANNEL, hear);
    end();
  });
}

function isOurs({ sender, senderFrame }: IpcMainEvent, contents: WebContents): boolean {
  return (
    sender === contents &&
    senderFrame !== null &&
    senderFrame === contents.mainFrame &&
    isPage(senderFrame.url)
  );
}
