import { describe, expect, test } from 'vitest';
import { createBatch, type Frames } from '../../../renderer/state/batch.ts';
import { createStore, type Store } from '../../../renderer/state/create-store.ts';
import { firstState } from '../../../renderer/state/start.ts';
import type { Args, Handlers } from '../../../shared/contract/contract.ts';
import type { Hello } from '../../../shared/contract/window-schemas.ts';
import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { ContractError } from '../../../shared/contract/errors.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { createFake } from '../../contract/fake.ts';
import { ACCOUNTS, JUDGEMENT, OBSERVATION, SAMPLE_HANDLERS } from '../../contract/sample.ts';

/** Frames that come when the test says so. */
function framesByHand() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  const put = (run: () => void): number => {
    waiting.set(++last, run);
    return last;
  };
  const frames: Frames = {
    requestFrame: put,
    cancelFrame: (id) => void waiting.delete(id),
    later: put,
    cancelLater: (id) => void waiting.delete(id),
  };
  return { frames, next: () => [...waiting.values()][0]?.(), waiting };
}

async function storeWith(handlers: Partial<Handlers>): Promise<Store> {
  const hello: Hello = await SAMPLE_HANDLERS.hello(null, () => undefined, new AbortController().signal);
  const words = { ...englishWords(), awaited: () => null };
  return createStore(firstState({ ...hello, kept: null }, words), {
    api: createFake(handlers),
    frames: framesByHand().frames,
    now: () => 0,
    loadWords: () => Promise.resolve(words),
    openHere: () => undefined,
  });
}

const until = async (store: Store, phase: string): Promise<void> => {
  while (store.get().check.phase !== phase) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('batches', () => {
  test('what comes between two frames is delivered once', () => {
    const { frames, next, waiting } = framesByHand();
    const delivered: (readonly number[])[] = [];
    const batch = createBatch<number>((items) => delivered.push(items), frames);
    for (const one of [1, 2, 3]) batch.add(one);
    expect(delivered).toEqual([]);
    next();
    expect(delivered).toEqual([[1, 2, 3]]);
    expect(waiting.size).toBe(0);
    batch.add(4);
    batch.flush();
    expect(delivered).toEqual([[1, 2, 3], [4]]);
  });
});

describe('a check', () => {
  test('goes from running to done, with what was heard on the way', async () => {
    const store = await storeWith({
      check: (_, listen) => {
        listen({ kind: 'observation', observation: OBSERVATION });
        return Promise.resolve(JUDGEMENT);
      },
    });
    store.check();
    expect(store.get().check.phase).toBe('running');
    await until(store, 'done');
  });

  test('a judgement that a slow server changed is marked as changed', async () => {
    const later = {
      ...JUDGEMENT,
      verdicts: JUDGEMENT.verdicts.map((one) => ({ ...one, confidence: 'certain' as const })),
    };
    const store = await storeWith({
      check: (_, listen) => {
        listen({ kind: 'judged', judgement: { ...JUDGEMENT, listening: true } });
        listen({ kind: 'observation', observation: OBSERVATION });
        return new Promise((resolve) => setTimeout(() => resolve(later), 5));
      },
    });
    store.check();
    await until(store, 'done');
    const { check } = store.get();
    expect(check.phase === 'done' && [check.changed, check.judgement.verdicts[0]?.confidence]).toEqual([
      true,
      'certain',
    ]);
  });

  const ended = (observations: (typeof OBSERVATION)[]): Judgement => ({
    ...JUDGEMENT,
    report: { ...JUDGEMENT.report, observations, ended: 'cancelled' },
  });
  /** A host whose check lasts until it is stopped, and then tells what it knows. */
  const stoppable = (known: Judgement): Partial<Handlers> => {
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    return {
      check: async (_, listen) => {
        await stopped;
        listen({ kind: 'judged', judgement: known });
        return known;
      },
      stopCheck: () => {
        stop();
        return Promise.resolve({ stopped: true });
      },
    };
  };

  test('stopped, it shows what is known so far', async () => {
    const store = await storeWith(stoppable(ended([OBSERVATION])));
    store.check();
    store.stop();
    await until(store, 'done');
    const { check } = store.get();
    expect(check.phase === 'done' && check.judgement.report.ended).toBe('cancelled');
  });

  test.each([
    ['nothing was tried', []],
    ['no try came to an end', [{ ...OBSERVATION, outcome: 'cancelled' as const }]],
    ['only a web server has answered', [{ ...OBSERVATION, purpose: 'non-mail' as const }]],
  ])('stopped while %s, the first screen comes back and says so', async (_what, observations) => {
    const store = await storeWith(stoppable(ended(observations)));
    store.check();
    store.stop();
    await until(store, 'idle');
    expect(store.get().notice).toEqual({ kind: 'stopped', useful: null });
  });

  test('stopped where the host knows of no check, the first screen comes back and says so', async () => {
    const store = await storeWith({
      check: () => new Promise(() => undefined),
      stopCheck: () => Promise.resolve({ stopped: false }),
    });
    store.check();
    store.stop();
    await until(store, 'idle');
    expect(store.get().notice).toEqual({ kind: 'stopped', useful: null });
  });

  test('a fault is whole when it arrives', async () => {
    const fault = new ContractError('could-not-run', { detail: 'EMFILE' });
    const store = await storeWith({ check: () => Promise.reject(fault) });
    store.check();
    await until(store, 'failed');
    const { check } = store.get();
    expect(check.phase === 'failed' && check.fault).toEqual({
      code: 'could-not-run',
      params: { detail: 'EMFILE' },
    });
  });

  test('a second check ends the first, whose answer no longer counts', async () => {
    let calls = 0;
    const store = await storeWith({
      check: () => (++calls === 1 ? new Promise(() => undefined) : Promise.resolve(JUDGEMENT)),
    });
    store.checkTyped();
    await expect.poll(() => calls).toBe(1);
    store.checkTyped();
    await until(store, 'done');
    expect(store.get().check).toMatchObject({ run: 2 });
  });

  test('the typed server and address go to the host, a scene goes without them', async () => {
    const asked: unknown[] = [];
    const store = await storeWith({
      check: (request) => {
        asked.push(request);
        return Promise.resolve(JUDGEMENT);
      },
    });
    store.fill({ server: ' SMTP.Example.org:587 ', email: 'me@example.org', connection: 'dsl' });
    store.checkTyped();
    await until(store, 'done');
    store.check();
    await until(store, 'running');
    await until(store, 'done');
    store.practise('offline');
    await until(store, 'done');
    expect(asked).toEqual([
      // "Check again" is of the same.
      ...[1, 2].map(() => ({
        servers: [{ host: 'smtp.example.org', port: 587, email: 'me@example.org' }],
        connection: 'dsl',
        practice: null,
      })),
      { servers: [], connection: 'dsl', practice: 'offline' },
    ]);
    expect(store.get().practice).toBe('offline');
    store.endPractice();
    expect(store.get()).toMatchObject({ practice: null, check: { phase: 'idle' } });
  });

  const asking = async (handlers: Partial<Handlers> = {}) => {
    const asked: Args<'check'>['servers'][] = [];
    const store = await storeWith({
      check: ({ servers }) => {
        asked.push(servers);
        return Promise.resolve(JUDGEMENT);
      },
      ...handlers,
    });
    return { store, asked };
  };

  test('asks after the servers of the accounts found, which are looked for when they are not known', async () => {
    const { store, asked } = await asking();
    store.check();
    await until(store, 'done');
    expect(asked).toEqual([
      [{ host: 'smtp.example.org', port: 25, security: 'none', login: 'password', email: 'me@example.org' }],
    ]);
  });

  test('again asks after the servers as they are now: a setting may have been changed by hand', async () => {
    const asked: Args<'check'>['servers'][] = [];
    let port = 25;
    const store = await storeWith({
      listAccounts: () =>
        Promise.resolve({
          ...ACCOUNTS,
          accounts: ACCOUNTS.accounts.map((one) =>
            one.outgoing === null ? one : { ...one, outgoing: { ...one.outgoing, port } },
          ),
        }),
      check: ({ servers }) => {
        asked.push(servers);
        return Promise.resolve(JUDGEMENT);
      },
    });
    store.check();
    await until(store, 'done');
    port = 465;
    store.check();
    while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(asked.map(([server]) => server?.port)).toEqual([25, 465]);
  });

  test('is made of the line alone where the accounts cannot be listed', async () => {
    const { store, asked } = await asking({
      listAccounts: () => Promise.reject(new ContractError('could-not-run', { detail: 'EIO' })),
    });
    store.check();
    await until(store, 'done');
    expect(asked).toEqual([[]]);
    expect(store.get().accounts?.accounts).toEqual([]);
  });

  test('of an address alone asks its mail company first, and then at every door of its server', async () => {
    const { store, asked } = await asking();
    store.fill({ server: '', email: ' me@example.org ', connection: null });
    store.checkTyped();
    await until(store, 'done');
    expect(asked).toEqual([[{ host: 'smtp.example.org', port: null, email: 'me@example.org' }]]);
  });

  test('stopped while the mail company is asked, says so', async () => {
    const { store, asked } = await asking({
      findSettings: () => new Promise(() => undefined),
      stopCheck: () => Promise.resolve({ stopped: false }),
    });
    store.fill({ server: '', email: 'me@example.org', connection: null });
    store.checkTyped();
    expect(store.get().check).toMatchObject({ asking: 'example.org' });
    store.stop();
    await until(store, 'idle');
    expect(asked).toEqual([]);
    expect(store.get().notice).toEqual({ kind: 'stopped', useful: null });
  });

  test('of a scene shows the accounts of its customer, and afterwards one’s own again', async () => {
    const listed: unknown[] = [];
    const { store } = await asking({
      listAccounts: ({ practice }) => {
        listed.push(practice);
        return Promise.resolve({ ...ACCOUNTS, remarks: [] });
      },
    });
    store.findAccounts();
    store.practise('offline');
    expect(store.get().accounts).toBeNull();
    await until(store, 'done');
    store.endPractice();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(listed).toEqual([null, 'offline', null]);
    expect(store.get().accounts?.accounts).toHaveLength(2);
  });
});
