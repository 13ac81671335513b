import { z } from 'zod';
import { contract, type Handlers } from '../../../shared/contract/contract.ts';
import { ContractError, type ContractFault } from '../../../shared/contract/errors.ts';
import { LARGEST_POLICY } from '../../../shared/model/policy.ts';
import { SURFACE, type CallName } from '../../../shared/contract/surface.ts';
import type { FromHost } from '../../../shared/contract/wire.ts';

/** The most one message may have, characters of its JSON: a signed policy, and its quotation marks and line ends. */
export const LARGEST_MESSAGE = LARGEST_POLICY + 65_536;
/** Calls of one window under way at the same time; a window has two or three. */
export const MOST_CALLS = 64;

const id = z.int().min(1);
const toHost = z.union([
  z.strictObject({ id, cancel: z.literal(true) }),
  z.strictObject({ id, call: z.string().max(64), args: z.unknown() }),
]);

/** One window's conversation with its host. The carrier has checked who is speaking before anything comes here. */
export interface Session {
  /** Takes whatever arrived; answers go to `send`. Never throws. */
  receive(message: unknown): void;
  /** The window is gone: stops all that it asked for, and says nothing more. */
  end(): void;
}

/** The host's side of the contract, the same for every carrier: checks arguments, events and results, and cancels. */
export function openSession(handlers: Handlers, send: (message: FromHost) => void): Session {
  const running = new Map<number, AbortController>();
  let ended = false;

  const run = async (call: CallName, given: unknown, own: number, stop: AbortController): Promise<void> => {
    const tell = (message: FromHost): void => {
      // A call that was cancelled, or whose window is gone, says nothing more.
      if (running.get(own) === stop) send(message);
    };
    try {
      const listen = (event: unknown): void => {
        tell({ id: own, event: checkedEvent(call, event) });
      };
      const result: unknown = await handlerOf(handlers, call)(checkedArgs(call, given), listen, stop.signal);
      tell({ id: own, result: checkedResult(call, result) });
    } catch (error) {
      tell({ id: own, error: faultOf(error) });
      stop.abort();
    } finally {
      if (running.get(own) === stop) running.delete(own);
    }
  };

  return {
    receive(message) {
      if (ended) return;
      const read = readMessage(message);
      if ('fault' in read) {
        send({ id: read.id, error: read.fault });
      } else if ('cancel' in read) {
        const stop = running.get(read.id);
        running.delete(read.id);
        stop?.abort();
      } else if (running.has(read.id)) {
        send({ id: read.id, error: { code: 'bad-message', params: {} } });
      } else if (running.size >= MOST_CALLS) {
        send({ id: read.id, error: { code: 'too-many', params: { most: MOST_CALLS } } });
      } else if (!isCall(read.call)) {
        send({ id: read.id, error: { code: 'unknown-call', params: { call: read.call } } });
      } else {
        const stop = new AbortController();
        running.set(read.id, stop);
        void run(read.call, read.args, read.id, stop);
      }
    },
    end() {
      ended = true;
      const stops = [...running.values()];
      running.clear();
      for (const stop of stops) stop.abort();
    },
  };
}

type Read = z.infer<typeof toHost> | { id: number; fault: ContractFault };

function readMessage(message: unknown): Read {
  const bytes = sizeOf(message);
  const known = z.looseObject({ id }).safeParse(message);
  const own = known.success ? known.data.id : 0;
  if (bytes > LARGEST_MESSAGE) {
    return { id: own, fault: { code: 'too-large', params: { bytes, limit: LARGEST_MESSAGE } } };
  }
  const read = toHost.safeParse(message);
  return read.success ? read.data : { id: own, fault: { code: 'bad-message', params: {} } };
}

/** Characters of its JSON; none for what has no JSON, which no schema takes either. */
function sizeOf(message: unknown): number {
  try {
    return (JSON.stringify(message) as string | undefined)?.length ?? 0;
  } catch {
    return 0;
  }
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(SURFACE, name);
}

type AnyHandler = (args: unknown, listen: (event: unknown) => void, signal: AbortSignal) => Promise<unknown>;

/** The compiler knows each handler by its name; here the name is known at run time only, and the schemas stand in. */
function handlerOf(handlers: Handlers, call: CallName): AnyHandler {
  return handlers[call] as unknown as AnyHandler;
}

function checkedArgs(call: CallName, given: unknown): unknown {
  const read = contract[call].args.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  throw new ContractError('bad-argument', { call, path, problem: issue?.code ?? 'custom' });
}

function checkedEvent(call: CallName, event: unknown): unknown {
  const entry = contract[call];
  if (!('event' in entry)) throw new ContractError('bad-result', { call, path: 'event' });
  return checked(call, entry.event, event);
}

function checkedResult(call: CallName, result: unknown): unknown {
  return checked(call, contract[call].result, result);
}

function checked(call: CallName, schema: z.ZodType, value: unknown): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new ContractError('bad-result', {
    call,
    path: read.error.issues[0]?.path.map(String).join('.') ?? '',
  });
}

/** Errors that were foreseen cross whole; of others the name alone, for a message may hold paths and addresses. */
function faultOf(error: unknown): ContractFault {
  if (error instanceof ContractError) return { code: error.code, params: error.params };
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  const detail = typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
  return { code: 'could-not-run', params: { detail } };
}
