import { expect, it } from 'vitest';
import { openPreviewDesk } from '../../../electron/engine/desk/open-preview-desk.ts';
import type { StreamEvent } from '../../../shared/contract/event-schema.ts';
import { readPack } from '../../../electron/engine/isp/pack/read-pack.ts';
import { brand } from '../../../shared/isp/pack/brand.ts';
import { fileURLToPath } from 'node:url';

it('shows a pack in practice: its name, colour and way to ask, on invented hosts, marked as practice', async () => {
  const { pack } = await readPack(fileURLToPath(new URL('../../../build/packs/hamilton', import.meta.url)));
  if (pack === null) throw new Error('hamilton has faults');
  const desk = await openPreviewDesk({
    version: '0',
    host: 'browser',
    systemLanguage: 'en',
    autoCheck: true,
    openLink: () => Promise.resolve(false),
    profile: brand(pack.profile, pack.pack),
  });
  const hello = await desk.hello(null, () => undefined, new AbortController().signal);
  expect(hello).toMatchObject({
    isp: { id: 'hamilton', accent: '#7a1f2b' },
    autoCheck: true,
    preview: 'isp-drops-25',
  });

  const events: StreamEvent[] = [];
  const judgement = await desk.check(
    { connection: null, servers: [], practice: null },
    (event) => events.push(event),
    new AbortController().signal,
  );
  expect(judgement.verdicts[0]).toMatchObject({ code: 'isp-blocks-port', where: 'isp' });
  expect(judgement.isp.name).toBe('Hamilton.net');
  expect(judgement.report.practice).toBe('isp-drops-25');
  for (const { host } of judgement.report.observations) expect(host).toMatch(/\.example$|^192\.0\.2\./);
  const accounts = await desk.listAccounts({ practice: null }, () => undefined, new AbortController().signal);
  expect(JSON.stringify(accounts)).toContain('bluepost.example');
}, 20_000);
