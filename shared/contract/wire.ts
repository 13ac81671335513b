import type { ContractFault } from './errors.ts';

// What travels between window and host, whatever carries it: Electron's IPC, a WebSocket, or memory in tests.

/** From the window. Ids are the window's own, and rise. */
export type ToHost = { id: number; call: string; args: unknown } | { id: number; cancel: true };

/** From the host: any number of events, then one result or one error. */
export type FromHost =
  { id: number; event: unknown } | { id: number; result: unknown } | { id: number; error: ContractFault };

/** A way to the host. */
export interface Wire {
  send(message: ToHost): void;
  /** `closed`: nothing more will come for what was asked so far. */
  listen(heard: (message: FromHost) => void, closed: () => void): void;
}

/** The part of an AbortSignal that is needed here; `shared/` has no DOM. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
