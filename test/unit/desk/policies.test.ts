import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeskPolicies } from '../../../electron/engine/desk/policies.ts';
import { installedPack } from '../../../electron/engine/isp/pack/installed-pack.ts';
import { newKey, signPolicy, type Policy } from '../../../electron/engine/isp/update/envelope.ts';
import { createPolicyStore } from '../../../electron/engine/isp/update/policy-store.ts';
import { takePolicy } from '../../../electron/engine/isp/update/take-policy.ts';
import type { Pack } from '../../../shared/isp/pack/pack.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const never = new AbortController().signal;
const key = newKey();
const packs = join(import.meta.dirname, '../../../build/packs');

let folder: string;
let replaced: IspProfile[];
let published: string | null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-desk-policy-'));
  replaced = [];
  published = null;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const builtIn = async () => {
  const found = await installedPack(join(packs, 'wessex'));
  if (found === null) throw new Error('no pack');
  return found;
};

async function desk(updates: Pack['updates'], state = folder) {
  const installed = await builtIn();
  const store = createPolicyStore({ ...installed, pack: { ...installed.pack, updates } }, state, () => NOW);
  const get = () =>
    Promise.resolve(
      published === null
        ? ({ ok: false, error: 'ENOTFOUND' } as const)
        : ({ ok: true, status: 200, location: null, body: Buffer.from(published) } as const),
    );
  const calls = createDeskPolicies({
    policies: { store, fetch: (url, signal) => takePolicy(store, url, get, signal) },
    now: () => NOW,
    replaced: (profile) => replaced.push(profile),
  });
  return {
    inForce: () => calls.policyInForce(null, () => undefined, never),
    fetch: () => calls.fetchPolicy(null, () => undefined, never),
    take: (text: string) => calls.takePolicy({ text }, () => undefined, never),
  };
}

async function signed(part: Partial<Policy> = {}, pem = key.privatePem): Promise<string> {
  const { profile } = await builtIn();
  return signPolicy(
    {
      isp: 'wessex',
      sequence: 3,
      issued: '2026-11-02T10:00:00.000Z',
      expires: '2027-11-02T10:00:00.000Z',
      profile: { ...profile, name: 'Wessex Fibre' },
      ...part,
    },
    pem,
  );
}

const UPDATES = { keys: [key.publicKey], url: 'https://policy.wessex.example/policy.json' };

describe('newer rules in the window', () => {
  it('says that those in force came with the program, and where newer ones are', async () => {
    expect(await (await desk(UPDATES)).inForce()).toMatchObject({
      isp: 'wessex',
      name: 'Wessex Internet',
      sequence: null,
      renewable: true,
      from: 'policy.wessex.example',
    });
    expect(await (await desk(undefined)).inForce()).toMatchObject({ renewable: false, from: null });
  });

  it('from the web: taken, told with their age, and judged by from now on', async () => {
    published = await signed();
    const window = await desk(UPDATES);
    const told = { sequence: 3, name: 'Wessex Fibre', since: '2026-11-02', ageDays: 20, overdue: false };
    expect(await window.fetch()).toMatchObject({ told, refused: null });
    expect(await window.inForce()).toMatchObject(told);
    expect(replaced.map(({ name }) => name)).toEqual(['Wessex Fibre']);
    expect(await window.fetch()).toMatchObject({ told, refused: 'not-newer' });
  });

  it.each([
    ['cut short', async () => (await signed()).slice(0, 300), 'not-a-policy'],
    ['of another provider', () => signed({ isp: 'hamilton' }), 'other-isp'],
    ['past its date', () => signed({ expires: '2026-11-22T11:00:00.000Z' }), 'expired'],
    ['older', () => signed({ sequence: 2 }), 'not-newer'],
    ['by another hand', () => signed({ sequence: 9 }, newKey().privatePem), 'wrong-key'],
    [
      'changed',
      async () => (await signed({ sequence: 9 })).replace(/"payload": "..../, '"payload": "AAAA'),
      'bad-signature',
    ],
    ['with a mistake', () => signed({ sequence: 9, profile: { id: 'wessex' } }), 'not-valid'],
  ])('from a file %s: refused, and those in force stay', async (_what, text, refused) => {
    const window = await desk(UPDATES);
    await window.take(await signed());
    expect(await window.take(await text())).toMatchObject({ told: { sequence: 3 }, refused });
    expect(replaced).toHaveLength(1);
  });

  it('says that there is no network, no place to keep them, and no key', async () => {
    expect(await (await desk(UPDATES)).fetch()).toMatchObject({ refused: 'not-fetched' });
    const inTheWay = join(folder, 'file');
    writeFileSync(inTheWay, '');
    expect(await (await desk(UPDATES, inTheWay)).take(await signed())).toMatchObject({
      told: { sequence: null },
      refused: 'not-written',
    });
    expect(await (await desk(undefined)).fetch()).toMatchObject({ refused: 'no-keys' });
  });

  it('is silent where the program was built for no provider', async () => {
    const calls = createDeskPolicies({ policies: null, now: () => NOW, replaced: () => undefined });
    expect(await calls.policyInForce(null, () => undefined, never)).toBeNull();
    await expect(calls.takePolicy({ text: '{}' }, () => undefined, never)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
