import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedPack, type InstalledPack } from '../../../electron/engine/isp/pack/installed-pack.ts';
import { newKey, signPolicy, type Policy } from '../../../electron/engine/isp/update/envelope.ts';
import { createPolicyStore } from '../../../electron/engine/isp/update/policy-store.ts';
import { readPolicy } from '../../../electron/engine/isp/update/read-policy.ts';

const wessex = fileURLToPath(new URL('../../../build/packs/wessex', import.meta.url));
const json = JSON.parse(readFileSync(join(wessex, 'profile.json'), 'utf8')) as Record<string, unknown>;
const ours = newKey();
const theirs = newKey();
const TODAY = new Date('2026-11-22T12:00:00Z');

let folder: string;
let installed: InstalledPack;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postern-policy-'));
  const found = await installedPack(wessex);
  if (found === null) throw new Error('no pack');
  installed = { ...found, pack: { ...found.pack, updates: { keys: [ours.publicKey] } } };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const store = (now = TODAY) => createPolicyStore(installed, folder, () => now);
const policy = (changes: Partial<Policy> = {}): Policy => ({
  isp: 'wessex',
  sequence: 5,
  issued: '2026-11-20T00:00:00.000Z',
  expires: '2027-11-20T00:00:00.000Z',
  profile: { ...json, name: 'Wessex Internet, newly ruled' },
  ...changes,
});
const signed = (changes: Partial<Policy> = {}, key = ours) => signPolicy(policy(changes), key.privatePem);
/** The same envelope with one of its parts changed after it was signed. */
const forged = (text: string, part: string, to: (value: string) => string): string => {
  const envelope = JSON.parse(text) as Record<string, string>;
  return JSON.stringify({ ...envelope, [part]: to(envelope[part] ?? '') });
};
const before = { sequence: 5, issued: '2026-11-20T00:00:00.000Z', expires: '2027-11-20T00:00:00.000Z' };

describe('a newer signed policy', () => {
  it('is taken, outlasts the run, and wears the clothes of the pack', async () => {
    expect((await store().current()).update).toBeNull();
    expect(await store().take(signed())).toMatchObject({ ok: true });
    const { profile, update } = await store().current();
    expect(update).toEqual(before);
    expect(profile).toMatchObject({
      name: 'Wessex Internet, newly ruled',
      appearance: { accent: '#1f6b4a' },
    });
    expect(profile.controls.mail.length).toBeGreaterThan(0);
    expect(await store().take(signed({ sequence: 6 }))).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual(['policy-wessex.json']);
  });

  it.each<[string, () => string, string]>([
    ['the same again (replay)', () => signed(), 'not-newer'],
    ['an older one (downgrade)', () => signed({ sequence: 4 }), 'not-newer'],
    ['an expired one', () => signed({ sequence: 6, expires: '2026-11-22T11:59:59.000Z' }), 'expired'],
    [
      'one from next week',
      () => signed({ sequence: 6, issued: '2026-11-29T00:00:00.000Z' }),
      'from-the-future',
    ],
    ['one signed with another key', () => signed({ sequence: 6 }, theirs), 'wrong-key'],
    [
      'another key that says it is ours',
      () => forged(signed({ sequence: 6 }, theirs), 'key', () => ours.publicKey),
      'bad-signature',
    ],
    [
      'a payload of another signature',
      () =>
        forged(signed({ sequence: 6 }), 'payload', () =>
          Buffer.from(JSON.stringify(policy({ sequence: 7 }))).toString('base64url'),
        ),
      'bad-signature',
    ],
    ['one cut short', () => signed({ sequence: 6 }).slice(0, -40), 'not-a-policy'],
    [
      'one whose payload is cut short',
      () => forged(signed({ sequence: 6 }), 'payload', (value) => value.slice(0, -8)),
      'bad-signature',
    ],
    ['one of another provider', () => signed({ sequence: 6, isp: 'hamilton' }), 'other-isp'],
    [
      'one with the profile of another',
      () => signed({ sequence: 6, profile: { ...json, id: 'hamilton' } }),
      'other-isp',
    ],
    [
      'one with a broken profile',
      () => signed({ sequence: 6, profile: { ...json, connections: [] } }),
      'not-valid',
    ],
    ['a bare profile', () => JSON.stringify(json), 'not-a-policy'],
    ['nothing', () => '', 'not-a-policy'],
  ])('%s is refused, and the one in force stays', async (_what, text, code) => {
    await store().take(signed());
    const kept = readFileSync(join(folder, 'policy-wessex.json'));
    expect(await store().take(text())).toEqual({ ok: false, code });
    expect(readFileSync(join(folder, 'policy-wessex.json'))).toEqual(kept);
    expect((await store().current()).update).toEqual(before);
  });

  it('stays in force when it has run out: the one before it is older still', async () => {
    await store().take(signed());
    expect((await store(new Date('2030-01-01')).current()).update).toEqual(before);
  });

  it('changed on the disk, no longer counts: the built-in one does', async () => {
    await store().take(signed());
    const file = join(folder, 'policy-wessex.json');
    writeFileSync(
      file,
      forged(readFileSync(file, 'utf8'), 'signature', (value) => `AAAA${value.slice(4)}`),
    );
    expect(await store().current()).toMatchObject({ update: null, profile: { name: 'Wessex Internet' } });
  });

  it('is for nobody where the pack names no key', async () => {
    installed = { ...installed, pack: { ...installed.pack, updates: undefined } };
    expect(await store().take(signed())).toEqual({ ok: false, code: 'no-keys' });
  });
});

describe('where a policy comes from', () => {
  const asked: string[] = [];
  const get = ({ url }: { url: URL }) => {
    asked.push(url.href);
    return Promise.resolve(
      url.pathname === '/policy.json'
        ? { ok: true as const, status: 200, location: null, body: Buffer.from('x') }
        : { ok: true as const, status: 302, location: 'https://elsewhere.example/', body: Buffer.alloc(0) },
    );
  };
  it.each([
    ['https://isp.example/policy.json', { ok: true, text: 'x' }],
    ['https://isp.example/moved', { ok: false, code: 'not-fetched', detail: 'http-302' }],
    ['http://isp.example/policy.json', { ok: false, code: 'insecure-address' }],
    ['https://isp.example:8443/policy.json', { ok: false, code: 'insecure-address' }],
    ['ftp://isp.example/policy.json', { ok: false, code: 'insecure-address' }],
    ['/nowhere/policy.json', { ok: false, code: 'not-readable', detail: 'ENOENT' }],
  ])('%s', async (from, result) => {
    asked.length = 0;
    expect(await readPolicy(from, get, new AbortController().signal)).toMatchObject(result);
    expect(asked.every((one) => one.startsWith('https://'))).toBe(true);
  });
});
