import { describe, expect, it } from 'vitest';
import { createMailAccounts, type MailAccountsDeps } from '../../../electron/engine/desk/mail-accounts.ts';
import type { DeskPrograms } from '../../../electron/engine/desk/desk-programs.ts';
import { createPracticePrograms } from '../../../electron/engine/practice/practice-programs.ts';
import { findScene } from '../../../electron/engine/practice/practice-scenes.ts';
import type { Target } from '../../../shared/model/change.ts';
import type { ChangeMode } from '../../../shared/model/mail-account.ts';
import type { ProviderSettings } from '../../../shared/model/provider-settings.ts';
import { ACCOUNTS, JUDGEMENT, OBSERVATION, profileOf } from '../../contract/sample.ts';
import { createFakePrograms } from './fake-programs.ts';

const { signal } = new AbortController();
const quiet = () => undefined;
const ACCOUNT = 'thunderbird:xyz.default-release:smtp1:id1';
const SCENE = 'isp-drops-25';

function accounts(own: Partial<DeskPrograms> = {}, more: Partial<MailAccountsDeps> = {}) {
  return createMailAccounts({
    programs: createFakePrograms(own),
    practicePrograms: (scene) => createPracticePrograms(scene, () => new Date(0)),
    sleep: () => Promise.resolve(),
    judged: () => null,
    profile: () => profileOf('wessex'),
    ...more,
  });
}

describe('a program that is to be closed', () => {
  it('is asked after until it is, and told of when that changes', async () => {
    const runs = [true, true, true, false];
    const waits: number[] = [];
    const { handlers } = accounts(
      { isRunning: () => Promise.resolve(runs.shift() ?? false) },
      {
        sleep: (ms) => {
          waits.push(ms);
          return Promise.resolve();
        },
      },
    );
    const heard: unknown[] = [];
    const end = await handlers.watchAccount(
      { account: ACCOUNT, practice: null },
      (event) => heard.push(event),
      signal,
    );
    expect(end).toEqual({ running: false });
    expect(heard).toEqual([{ running: true }, { running: false }]);
    expect(waits).toEqual([1000, 1000, 1000]);
  });

  it('is left when the window has gone', async () => {
    const stop = new AbortController();
    let asked = 0;
    const { handlers } = accounts(
      {
        isRunning: () => {
          asked++;
          return Promise.resolve(true);
        },
      },
      {
        sleep: (_ms, given) => {
          stop.abort();
          return Promise.reject(given.reason as Error);
        },
      },
    );
    await expect(
      handlers.watchAccount({ account: ACCOUNT, practice: null }, quiet, stop.signal),
    ).rejects.toThrow();
    expect(asked).toBe(1);
  });
});

describe('the ways out of an account', () => {
  const fixes = (mine: ReturnType<typeof accounts>) =>
    mine.handlers.listFixes({ account: ACCOUNT, practice: null }, quiet, signal);
  const judged = () => ({ ...JUDGEMENT, profile: profileOf('wessex') });
  const told: ProviderSettings = {
    schema: 'postern-settings/1',
    email: 'me@example.org',
    domain: 'example.org',
    provider: null,
    candidates: ([465, 587, 25] as const).map((port) => ({
      host: 'smtp.example.org',
      port,
      security: port === 465 ? 'tls' : port === 587 ? 'starttls' : 'none',
      methods: ['password'],
      user: 'me',
      source: 'srv',
      sourceDetail: '',
      proof: OBSERVATION,
      proven: true,
      ...(port === 465 && { caution: 'other-domain' as const }),
    })),
    quirks: [],
    sources: [],
  };

  it('are none before anything was checked, nor for an account that is gone', async () => {
    expect(await fixes(accounts())).toEqual([]);
    const gone = await accounts({}, { judged }).handlers.listFixes(
      { account: 'thunderbird:other', practice: null },
      quiet,
      signal,
    );
    expect(gone).toEqual([]);
  });

  it('are the steps of the last check, with the login that is there', async () => {
    expect(await fixes(accounts({}, { judged }))).toEqual([
      {
        step: JUDGEMENT.verdicts[0]?.next[0],
        from: 'check',
        to: { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' },
      },
    ]);
  });

  it('are its steps as shown, where it is changed by hand and nobody can see what it sends through', async () => {
    const [first] = ACCOUNTS.accounts;
    if (!first) throw new Error('no sample');
    const unseen = (mode: ChangeMode) => {
      const one = { ...first, client: 'em-client' as const, email: '', outgoing: null, mode };
      return accounts({ accounts: () => Promise.resolve({ ...ACCOUNTS, accounts: [one] }) }, { judged });
    };
    expect(await fixes(unseen('guided'))).toEqual([
      {
        step: JUDGEMENT.verdicts[0]?.next[0],
        from: 'check',
        to: { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' },
      },
    ]);
    expect(await fixes(unseen('live'))).toEqual([]);
  });

  it('are also those the mail company was proven to take, each once, never in the clear', async () => {
    const mine = accounts({ settings: () => Promise.resolve(told) }, { judged });
    await mine.handlers.findSettings({ email: 'ME@example.org', practice: null }, quiet, signal);
    const found = await fixes(mine);
    expect(found.map(({ from, to, caution }) => [from, to.port, caution])).toEqual([
      ['check', 587, undefined],
      ['srv', 465, 'other-domain'],
    ]);
  });
});

describe('practice', () => {
  const HOST = 'smtp.bluepost.example';
  const TO: Target = { host: HOST, port: 465, security: 'tls', login: 'keep' };
  const of = { practice: SCENE, account: 'practice:1' } as const;

  it('moves and restores an invented account, and never asks a real program', async () => {
    const real = new Proxy({} as DeskPrograms, {
      get: () => () => {
        throw new Error('a real program was asked');
      },
    });
    const { handlers, beginScene } = accounts({}, { programs: real });
    const listed = async () => (await handlers.listAccounts({ practice: SCENE }, quiet, signal)).accounts;
    expect((await listed()).map(({ email, outgoing }) => [email, outgoing?.port])).toEqual([
      ['sam@bluepost.example', 25],
    ]);
    const seen = await handlers.previewChange({ ...of, to: TO }, quiet, signal);
    expect(seen).toMatchObject({ status: 'would-change', asksPassword: false });
    const apply = (digest: string) =>
      handlers.applyChange({ ...of, to: TO, digest, consent: false }, quiet, signal);
    expect((await apply('something else')).status).toBe('changed-since-preview');
    expect((await apply(seen.digest ?? '')).status).toBe('client-running');
    await handlers.watchAccount(of, quiet, signal);
    expect((await apply(seen.digest ?? '')).status).toBe('changed');
    expect((await listed())[0]?.outgoing).toMatchObject({ port: 465, security: 'tls' });
    const history = () => handlers.listChanges({ practice: SCENE }, quiet, signal);
    expect((await history()).map(({ state }) => state)).toEqual(['changed']);
    const undone = await handlers.undoChange({ change: null, practice: SCENE }, quiet, signal);
    expect(undone.status).toBe('undone');
    expect((await listed())[0]?.outgoing?.port).toBe(25);
    expect((await history()).map(({ state }) => state)).toEqual(['undone']);
    expect((await handlers.undoChange({ change: null, practice: SCENE }, quiet, signal)).status).toBe(
      'absent',
    );
    beginScene(SCENE);
    expect(await history()).toEqual([]);
  });

  it('keeps each scene’s changes to itself', async () => {
    const { handlers } = accounts();
    await handlers.watchAccount(of, quiet, signal);
    const { digest = '' } = await handlers.previewChange({ ...of, to: TO }, quiet, signal);
    await handlers.applyChange({ ...of, to: TO, digest, consent: false }, quiet, signal);
    expect(await handlers.listChanges({ practice: 'isp-rejects-25' }, quiet, signal)).toEqual([]);
    expect(await handlers.listChanges({ practice: null }, quiet, signal)).toEqual([]);
    expect(findScene(SCENE).subjects[0]?.port).toBe(25);
  });
});
