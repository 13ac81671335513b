import type { Session, WebContents } from 'electron';
import { isPage } from './page.ts';

/** Nothing the window shows may ask the network, or the user, for anything. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isPage(url) }));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayUse(permission)));
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // A word of the user's is nobody else's business: spelling dictionaries come from a server.
  session.setSpellCheckerEnabled(false);
}

/** "Copy" is the one thing the window does that Chromium asks about. */
function mayUse(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

/** Whatever the contents show, they stay where they are and open nothing. For every contents, whoever made them. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
