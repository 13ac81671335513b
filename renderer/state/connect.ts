import { createClient } from '../../shared/contract/client.ts';
import type { Api } from '../../shared/contract/contract.ts';
import { createSocketWire, socketAddress } from '../../shared/contract/socket-wire.ts';
import type { Wire } from '../../shared/contract/wire.ts';

declare global {
  interface Window {
    /** The wire that the preload script lays, in the desktop window. */
    readonly postern?: Wire;
  }
}

/** The host, whichever it is: the desktop program through its preload script, or the browser host. */
export function connect(page: Window): Api {
  const { origin } = page.location;
  return createClient(page.postern ?? createSocketWire(() => new WebSocket(socketAddress(origin))));
}
