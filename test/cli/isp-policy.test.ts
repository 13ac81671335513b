import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postern } from './postern.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-policy-'));
  cpSync(fileURLToPath(new URL('../../build/packs/hamilton', import.meta.url)), join(folder, 'pack'), {
    recursive: true,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const run = (...args: string[]) => postern(['isp', ...args], { env: { HOME: folder } });

it('a key is made, a policy signed, taken, shown, and refused the second time', async () => {
  const made = await run('sign', '--new-key', at('private.pem'));
  expect(made.code).toBe(0);
  const pack = JSON.parse(readFileSync(at('pack/pack.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(at('pack/pack.json'), JSON.stringify({ ...pack, updates: { keys: [made.stdout.trim()] } }));
  expect(await run('validate', at('pack'))).toMatchObject({ code: 0, stderr: '' });
  // A key is never written over.
  expect(await run('sign', '--new-key', at('private.pem'))).toMatchObject({ code: 3, stdout: '' });

  expect(await run('show', '--pack', at('pack'))).toMatchObject({
    code: 0,
    stdout: 'Hamilton.net: the policy that came with the pack is in force.\n',
  });
  const sign = ['sign', at('pack/profile.json'), '--key', at('private.pem'), '--sequence', '2'];
  expect(await run(...sign, '--out', at('policy.json'))).toMatchObject({ code: 0, stdout: '' });
  expect(await run('update', at('policy.json'), '--pack', at('pack'))).toMatchObject({
    code: 0,
    stdout: 'Taken: policy 2 of Hamilton.net is in force.\n',
  });
  expect((await run('show', '--pack', at('pack'))).stdout).toMatch(
    /^Hamilton.net: policy 2 is in force, 0 days old \(issued \d{4}-\d\d-\d\d, to be taken until /,
  );
  const again = await run('update', at('policy.json'), '--pack', at('pack'));
  expect(again).toMatchObject({ code: 1, stdout: '' });
  expect(again.stderr).toContain(
    'it is not newer than the policy in force. The policy of Hamilton.net in force stays',
  );
  const json = await run('update', at('policy.json'), '--pack', at('pack'), '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({
    isp: 'hamilton',
    refused: 'not-newer',
    inForce: { sequence: 2, ageDays: 0 },
  });
});

it('tells in JSON what was made', async () => {
  const made = await run('sign', '--new-key', at('other.pem'), '--json');
  expect(JSON.parse(made.stdout)).toEqual({
    schema: 'postern-isp-sign/1',
    file: at('other.pem'),
    publicKey: expect.stringMatching(/^\S{40,}$/) as string,
  });
  const sign = ['sign', 'hamilton', '--key', at('other.pem'), '--sequence', '3', '--json'];
  expect(JSON.parse((await run(...sign)).stdout)).toMatchObject({ schema: 'postern-policy/1' });
  expect(JSON.parse((await run(...sign, '--out', at('third.json'))).stdout)).toEqual({
    schema: 'postern-isp-sign/1',
    file: at('third.json'),
    isp: 'hamilton',
    sequence: 3,
  });
});

it.each([
  ['no key', ['sign', './x.json'], 2, '--new-key'],
  ['no sequence', ['sign', './x.json', '--key', './k'], 2, '--sequence'],
  ['no pack', ['show', '--pack', '/nowhere'], 2, '/nowhere'],
  ['a plain address', ['update', 'http://isp.example/p.json', '--pack', ''], 1, 'https://'],
])('%s: told', async (_what, args, code, words) => {
  const ended = await run(...args.map((one) => (one === '' ? at('pack') : one)));
  expect(ended).toMatchObject({ code, stdout: '' });
  expect(ended.stderr).toContain(words);
});
