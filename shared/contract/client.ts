import type { Api } from './contract.ts';
import { ContractError } from './errors.ts';
import { SURFACE, type CallName } from './surface.ts';
import type { CancelSignal, FromHost, Wire } from './wire.ts';

interface Pending {
  listen: (event: unknown) => void;
  resolve: (result: unknown) => void;
  reject: (error: ContractError) => void;
}

/**
 * The window's side of the contract over any wire. Rejects with a `ContractError` and nothing else. What arrives for a
 * call that was cancelled is dropped.
 */
export function createClient(wire: Wire): Api {
  const pending = new Map<number, Pending>();
  let lastId = 0;

  wire.listen(
    (message) => deliver(pending, message),
    () => {
      const orphans = [...pending.values()];
      pending.clear();
      for (const { reject } of orphans) reject(new ContractError('disconnected'));
    },
  );

  const ask = (
    call: CallName,
    args: unknown,
    listen: (event: unknown) => void,
    signal: CancelSignal | undefined,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new ContractError('cancelled'));
        return;
      }
      const id = ++lastId;
      const cancel = (): void => {
        pending.delete(id);
        wire.send({ id, cancel: true });
        reject(new ContractError('cancelled'));
      };
      const done = (): void => signal?.removeEventListener('abort', cancel);
      pending.set(id, {
        listen,
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      signal?.addEventListener('abort', cancel, { once: true });
      wire.send({ id, call, args });
    });

  const names = Object.keys(SURFACE) as CallName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (args: unknown = null, listen: (event: unknown) => void = () => undefined, signal?: CancelSignal) =>
        ask(name, args, listen, signal),
    ]),
  ) as unknown as Api;
}

function deliver(pending: Map<number, Pending>, message: FromHost): void {
  const waiting = pending.get(message.id);
  if (!waiting) return;
  if ('event' in message) {
    waiting.listen(message.event);
    return;
  }
  pending.delete(message.id);
  if ('error' in message) waiting.reject(new ContractError(message.error.code, message.error.params));
  else waiting.resolve(message.result);
}
