import { openSession } from '../../electron/engine/desk/serve-contract.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { Api, Handlers } from '../../shared/contract/contract.ts';
import type { FromHost, Wire } from '../../shared/contract/wire.ts';
import { SAMPLE_HANDLERS } from './sample.ts';

/**
 * A host in memory, for tests of the window: the real client and the real checks, so that a test cannot rely on what
 * the contract forbids. Give only the calls that matter.
 */
export function createFake(handlers: Partial<Handlers> = {}): Api {
  return createClient(memoryWire({ ...SAMPLE_HANDLERS, ...handlers }));
}

export function memoryWire(handlers: Handlers): Wire {
  let heard: (message: FromHost) => void = () => undefined;
  const session = openSession(handlers, (message) => {
    const copy = structuredClone(message);
    queueMicrotask(() => heard(copy));
  });
  return {
    send: (message) => {
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => session.receive(copy));
    },
    listen: (onMessage) => {
      heard = onMessage;
    },
  };
}
