import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_MESSAGE } from '../../electron/engine/desk/serve-contract.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { Handlers } from '../../shared/contract/contract.ts';
import { ContractError } from '../../shared/contract/errors.ts';
import { SURFACE, type CallName } from '../../shared/contract/surface.ts';
import type { CancelSignal, FromHost } from '../../shared/contract/wire.ts';
import { EVENTS, GOOD, JUDGEMENT, SAMPLE_HANDLERS } from './sample.ts';
import { TRANSPORTS, type Opened } from './transports.ts';

const CALLS = Object.keys(SURFACE) as CallName[];

/** For each call, arguments that are nearly right. */
const BAD: Record<CallName, [what: string, args: unknown, path: string][]> = {
  hello: [['an argument where there is none', { id: 1 }, '']],
  listIsps: [['an argument where there is none', 'all', '']],
  readIsp: [
    ['a number for an id', { id: 7 }, 'id'],
    ['an endless id', { id: 'x'.repeat(101) }, 'id'],
    ['a file in place of an id', { id: 'wessex', file: '/etc/passwd' }, ''],
  ],
  chooseIsp: [
    ['a number for an id', { id: 7 }, 'id'],
    ['a key too many', { id: 'wessex', path: '/etc/passwd' }, ''],
    ['nothing', null, ''],
  ],
  saveSettings: [
    ['a size there is none of', { ...GOOD.saveSettings, textSize: 'huge' }, 'textSize'],
    ['a language that is markup', { ...GOOD.saveSettings, language: '<b>' }, 'language'],
    ['a key missing', { language: null, textSize: 'normal', contrast: 'system' }, 'theme'],
  ],
  openLink: [
    ['a list of addresses', { url: ['https://www.example.net/'] }, 'url'],
    ['an endless address', { url: `https://www.example.net/${'a'.repeat(3000)}` }, 'url'],
  ],
  check: [
    ['port 0', withServer({ host: 'smtp.example.org', port: 0 }), 'servers.0.port'],
    ['a command for a name', withServer({ host: 'a;reboot', port: 25 }), 'servers.0.host'],
    [
      'a line end in an address',
      withServer({ host: 'a', port: 25, email: 'a@b\r\nRCPT' }),
      'servers.0.email',
    ],
    ['a scene there is none of', { ...GOOD.check, practice: 'no-such-scene' }, 'practice'],
    [
      'more servers than anyone has',
      { ...GOOD.check, servers: Array(21).fill({ host: 'a', port: 25 }) },
      'servers',
    ],
  ],
  stopCheck: [['an argument where there is none', { id: 1 }, '']],
  policyInForce: [['an argument where there is none', { isp: 'wessex' }, '']],
  fetchPolicy: [['an address of its own', { url: 'https://x.example/' }, '']],
  takePolicy: [
    ['an endless text', { text: 'x'.repeat(262_145) }, 'text'],
    ['a path of its own', { text: '{}', path: '/etc/passwd' }, ''],
  ],
  hostWishes: [['an argument where there is none', { page: 'practice' }, '']],
  listAccounts: [
    ['nothing', null, ''],
    ['a home of its own', { practice: null, home: '/root' }, ''],
  ],
  findSettings: [
    ['an address with a line end', { email: 'me@example.org\r\nX: y', practice: null }, 'email'],
    ['a name without a domain', { email: 'me', practice: null }, 'email'],
  ],
  listFixes: [['an account without a name', { account: '', practice: null }, 'account']],
  previewChange: [
    ['a command for a server', changeTo({ host: '$(reboot)' }), 'to.host'],
    ['an option for a server', changeTo({ host: '-oProxyCommand=x' }), 'to.host'],
    ['a line end in a user name', changeTo({ login: { user: 'me\nevil' } }), 'to.login.user'],
    ['port 0', changeTo({ port: 0 }), 'to.port'],
    ['encryption there is none of', changeTo({ security: 'maybe' }), 'to.security'],
    ['a file of its own', { ...GOOD.previewChange, file: '/etc/passwd' }, ''],
  ],
  applyChange: [
    ['no word of what was seen', { ...GOOD.applyChange, digest: '' }, 'digest'],
    ['a consent that is no yes or no', { ...GOOD.applyChange, consent: 'true' }, 'consent'],
    ['an endless account', { ...GOOD.applyChange, account: 'x'.repeat(1001) }, 'account'],
  ],
  undoChange: [
    ['no change', { practice: null }, 'change'],
    ['a path for a change', { change: '../../etc\0', practice: null }, 'change'],
  ],
  listChanges: [['a scene there is none of', { practice: 'real' }, 'practice']],
  watchAccount: [['a number for an account', { account: 7, practice: null }, 'account']],
  sendTest: [
    ['an empty password', { ...GOOD.sendTest, password: '' }, 'password'],
    ['an endless password', { ...GOOD.sendTest, password: 'x'.repeat(1001) }, 'password'],
    ['a recipient', { ...GOOD.sendTest, recipient: 'you@example.org' }, ''],
  ],
  lookAtMachine: [
    ['nothing', null, ''],
    ['a computer of its own', { practice: null, host: 'server.example' }, ''],
  ],
  lookAtDoors: [['a door of its own', { practice: null, host: 'server.example', port: 22 }, '']],
  lookDaily: [
    ['neither yes nor no', { practice: null, on: 'daily' }, 'on'],
    ['a command of its own', { practice: null, on: true, command: ['sh'] }, ''],
  ],
  howToAsk: [['nothing', null, '']],
  draftRequest: [
    ['an id that is a path', { ...GOOD.draftRequest, request: 'r-../../x' }, 'request'],
    [
      'an endless reason',
      { ...GOOD.draftRequest, wanted: wantedWith({ reason: 'x'.repeat(4001) }) },
      'wanted.reason',
    ],
    [
      'an address of its own',
      { ...GOOD.draftRequest, wanted: wantedWith({ url: 'https://x.example' }) },
      'wanted',
    ],
  ],
  sendRequest: [
    [
      'a sender with a line end',
      { ...GOOD.sendRequest, mail: { ...GOOD.sendRequest.mail, from: 'a@b\nX:' } },
      'mail.from',
    ],
    [
      'a security of its own',
      { ...GOOD.sendRequest, mail: { ...GOOD.sendRequest.mail, security: 'none' } },
      'mail',
    ],
  ],
  cancelRequest: [['an id that is a path', { ...GOOD.cancelRequest, request: '/etc' }, 'request']],
  noteRequest: [
    [
      'a state no hand may set',
      { ...GOOD.noteRequest, note: { ...GOOD.noteRequest.note, state: 'queued' } },
      'note.state',
    ],
  ],
  saveRequest: [['a file of its own', { ...GOOD.saveRequest, form: '/etc/passwd' }, 'form']],
  removeRequests: [['a list of ids', { ...GOOD.removeRequests, request: ['r-1'] }, 'request']],
  listRequests: [['a language that is markup', { practice: null, language: '<b>' }, 'language']],
  saveReport: [
    ['a file of its own', { ...GOOD.saveReport, path: '/etc/passwd' }, ''],
    ['something to show that there is none of', { ...GOOD.saveReport, shown: ['password'] }, 'shown.0'],
    ['a form that is a program', { ...GOOD.saveReport, form: 'exe' }, 'form'],
  ],
};

function wantedWith(part: object): unknown {
  return { ...GOOD.draftRequest.wanted, ...part };
}

function changeTo(part: object): unknown {
  return { ...GOOD.previewChange, to: { ...GOOD.previewChange.to, ...part } };
}

function withServer(server: object): unknown {
  return { ...GOOD.check, servers: [server] };
}

describe.each(TRANSPORTS)('the contract over $name', ({ name, open }) => {
  let opened: Opened;
  let handlers: Record<string, Handlers[CallName]>;
  let asked: CallName[];

  beforeEach(async () => {
    handlers = {};
    asked = [];
    // Every call looks its handler up when it comes, so that a test can put its own there.
    const current = Object.fromEntries(
      CALLS.map((name) => [
        name,
        (...given: [never, never, never]) => {
          asked.push(name);
          return (handlers[name] ?? SAMPLE_HANDLERS[name])(...given);
        },
      ]),
    ) as unknown as Handlers;
    opened = await open(current);
  });
  afterEach(() => opened.close());

  /** Past the compiler, as a broken or hostile window would. */
  const ask = (name: CallName, args: unknown, listen?: (event: unknown) => void): Promise<unknown> => {
    const api = createClient(opened.wire) as unknown as Record<
      string,
      (args: unknown, listen?: (event: unknown) => void) => Promise<unknown>
    >;
    return api[name]?.(args, listen) ?? Promise.reject(new Error(`no ${name}`));
  };

  describe.each(CALLS)('%s', (call) => {
    it('answers a good argument with what the host said', async () => {
      const given =
        call === 'check'
          ? JUDGEMENT
          : await SAMPLE_HANDLERS[call](GOOD[call] as never, () => undefined, new AbortController().signal);
      // What JSON drops, nobody is to miss.
      expect(await ask(call, GOOD[call])).toEqual(given);
      expect(asked).toEqual([call]);
    });

    it.each(BAD[call])('refuses %s before the host sees it', async (_what, args, path) => {
      await expect(ask(call, args)).rejects.toMatchObject({
        code: 'bad-argument',
        params: { call, path },
      });
      expect(asked).toEqual([]);
    });

    it('brings an error that was foreseen whole', async () => {
      handlers[call] = () => Promise.reject(new ContractError('not-saved', { detail: 'EROFS' }));
      const error: unknown = await ask(call, GOOD[call]).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ code: 'not-saved', params: { detail: 'EROFS' } });
    });

    it('brings of any other error the name alone', async () => {
      handlers[call] = () => {
        throw Object.assign(new Error('EACCES: /home/ann/secret'), { code: 'EACCES' });
      };
      const error: unknown = await ask(call, GOOD[call]).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'could-not-run', params: { detail: 'EACCES' } });
      expect(JSON.stringify(error)).not.toContain('secret');
    });

    it('lets no result through that is not of its shape', async () => {
      handlers[call] = () => Promise.resolve({ nonsense: true } as never);
      await expect(ask(call, GOOD[call])).rejects.toMatchObject({
        code: 'bad-result',
        params: { call },
      });
    });

    it('stops when it is cancelled, and says nothing more', async () => {
      let signal: CancelSignal | undefined;
      const begun = new Promise<void>((resolve) => {
        handlers[call] = (async (_args: never, listen: (event: never) => void, given: CancelSignal) => {
          signal = given;
          resolve();
          await new Promise<void>((stopped) => given.addEventListener('abort', () => stopped()));
          listen(EVENTS[0] as never);
          return null;
        }) as never;
      });
      const heard: FromHost[] = [];
      opened.wire.listen(
        (message) => heard.push(message),
        () => undefined,
      );
      opened.wire.send({ id: 1, call, args: GOOD[call] });
      await begun;
      expect(signal?.aborted).toBe(false);
      opened.wire.send({ id: 1, cancel: true });
      // The control: the wire still carries.
      delete handlers['listIsps'];
      opened.wire.send({ id: 2, call: 'listIsps', args: null });
      await expect.poll(() => heard.length).toBe(1);
      expect(heard[0]).toMatchObject({ id: 2 });
      expect(signal?.aborted).toBe(true);
    });
  });

  it('streams every kind of event in order, then the result', async () => {
    const heard: unknown[] = [];
    expect(await ask('check', GOOD.check, (event) => heard.push(event))).toEqual(JUDGEMENT);
    expect(heard).toEqual(EVENTS);
  });

  it('says nothing of a password, whatever goes wrong', async () => {
    const secret = 'pass-phrase-of-mine';
    const args = { ...GOOD.sendTest, password: secret };
    const heard: FromHost[] = [];
    opened.wire.listen(
      (message) => heard.push(message),
      () => undefined,
    );
    const broken: (() => Promise<never>)[] = [
      () => Promise.reject(new Error(`535 refused ${secret}`)),
      () => Promise.reject(Object.assign(new Error(secret), { code: 'EAUTH' })),
      () => Promise.resolve({ outcome: secret } as never),
    ];
    for (const [index, handler] of broken.entries()) {
      handlers['sendTest'] = handler;
      opened.wire.send({ id: index + 1, call: 'sendTest', args });
    }
    opened.wire.send({ id: 9, call: 'sendTest', args: { ...args, password: [secret] } });
    opened.wire.send({ id: 10, call: 'sendTest', args: { ...args, [secret]: 1 } });
    await expect.poll(() => heard.length).toBe(5);
    expect(heard.every((message) => 'error' in message)).toBe(true);
    expect(JSON.stringify(heard)).not.toContain(secret);
  });

  it('drops what a result has beyond its shape', async () => {
    handlers['listIsps'] = () => Promise.resolve([{ id: 'a', name: 'A', file: '/home/ann/a.json' }] as never);
    expect(await ask('listIsps', null)).toEqual([{ id: 'a', name: 'A' }]);
  });

  it('ends a stream whose event is not of its shape', async () => {
    handlers['check'] = ((_args: never, listen: (event: never) => void) => {
      listen({ kind: 'gossip' } as never);
      return Promise.resolve(JUDGEMENT);
    }) as never;
    await expect(ask('check', GOOD.check)).rejects.toMatchObject({ code: 'bad-result' });
  });

  it('rejects at once when cancelled by its signal, before or while it runs', async () => {
    handlers['check'] = (() => new Promise(() => undefined)) as never;
    const api = createClient(opened.wire);
    const stop = new AbortController();
    const running = api.check(GOOD.check, () => undefined, stop.signal);
    stop.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    await expect(api.check(GOOD.check, () => undefined, stop.signal)).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it.each([
    ['a call there is none of', { id: 9, call: 'constructor', args: null }, 'unknown-call'],
    ['a message without a call', { id: 9 }, 'bad-message'],
  ])('refuses %s', async (_what, message, code) => {
    const heard: FromHost[] = [];
    opened.wire.listen(
      (one) => heard.push(one),
      () => undefined,
    );
    opened.wire.send(message as never);
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]).toMatchObject({ id: 9, error: { code: code } });
  });

  it('refuses a message that is too large, and lives', async () => {
    const code = await ask('chooseIsp', { id: 'x'.repeat(LARGEST_MESSAGE) }).catch(
      (error: unknown) => error instanceof ContractError && error.code,
    );
    // A socket ends before the message is read; the next call opens another.
    expect(code).toBe(name === 'browser host' ? 'disconnected' : 'too-large');
    expect(asked).toEqual([]);
    expect(await ask('openLink', GOOD.openLink)).toEqual({ opened: true });
  });

  it('takes on no more than 64 calls at a time, and lives', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    handlers['listIsps'] = async () => {
      await released;
      return [] as never;
    };
    const api = createClient(opened.wire);
    const all = Array.from({ length: 1000 }, () =>
      api.listIsps().then(
        () => 'done',
        (error: unknown) => (error instanceof ContractError ? error.code : 'other'),
      ),
    );
    const refused = await Promise.all(all.slice(64));
    expect(new Set(refused)).toEqual(new Set(['too-many']));
    release();
    expect(await Promise.all(all.slice(0, 64))).toEqual(Array(64).fill('done'));
    expect(await api.listIsps()).toEqual([]);
  });
});
