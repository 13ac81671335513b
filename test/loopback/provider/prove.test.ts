import { afterEach, describe, expect, test } from 'vitest';
import type { Offer } from '../../../electron/engine/provider/offer.ts';
import { prove } from '../../../electron/engine/provider/prove.ts';
import type { ProviderDeps } from '../../../electron/engine/provider/deps.ts';
import { createAuthority } from '../certificates.ts';
import { benchDeps } from '../probe-bench.ts';
import { hear, say, serve, type ScriptedServer, startTls } from '../scripted-server.ts';

const HOST = 'smtp.example.org';
const authority = createAuthority();
const paper = authority.issue({ name: HOST, dnsNames: [HOST], addresses: [] });
const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function offerOf(features: string, more: Partial<Offer> = {}): Promise<Offer> {
  const server = await serve([
    startTls(paper),
    say(`220 ${HOST} ESMTP\r\n`),
    hear(/^EHLO /),
    say(`250-${HOST}\r\n${features}250 8BITMIME\r\n`),
  ]);
  servers.push(server);
  return {
    host: HOST,
    port: server.port,
    security: 'tls',
    methods: [],
    user: null,
    sourceDetail: 'test',
    login: true,
    ...more,
  };
}
async function proofOf(offers: Offer[], trust = authority.cert) {
  const probe = benchDeps({ names: { [HOST]: ['127.0.0.1'] }, trust, deadlineMs: 15_000 });
  const deps: ProviderDeps = {
    dns: { srv: () => Promise.reject(new Error()), mx: () => Promise.reject(new Error()) },
    get: () => Promise.reject(new Error()),
    probe,
    families: () => Promise.resolve([4]),
  };
  const proofs = await prove(offers, deps, () => undefined, new AbortController().signal);
  return [...proofs.values()];
}

describe('a server is proven', () => {
  test('by greeting, TLS with a right certificate, and a login', async () => {
    const [proof] = await proofOf([await offerOf('250-AUTH PLAIN LOGIN XOAUTH2 CRAM-MD5\r\n')]);
    expect(proof).toMatchObject({ proven: true, methods: ['oauth2', 'encrypted-password', 'password'] });
  });

  test('not without a login, unless its source wants none', async () => {
    const [without, relay] = await Promise.all([
      proofOf([await offerOf('')]),
      proofOf([await offerOf('', { login: false })]),
    ]);
    expect(without[0]).toMatchObject({ proven: false, observation: { outcome: 'ready' } });
    expect(relay[0]?.proven).toBe(true);
  });

  test('not with papers of nobody', async () => {
    const [proof] = await proofOf([await offerOf('250-AUTH PLAIN\r\n')], createAuthority('Other').cert);
    expect(proof).toMatchObject({ proven: false, observation: { failure: 'certificate-untrusted' } });
  });

  test('and those that have not answered a moment later were not tried', async () => {
    const silent = await serve([]);
    servers.push(silent);
    const good = await offerOf('250-AUTH PLAIN\r\n');
    const [proven, other] = await proofOf([good, { ...good, port: silent.port, security: 'starttls' }]);
    expect([proven?.proven, other?.observation]).toEqual([true, null]);
  });
});
