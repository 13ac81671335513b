import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { msmtp } from '../../../electron/engine/clients/msmtp.ts';
import { mutt } from '../../../electron/engine/clients/mutt.ts';
import { sNail } from '../../../electron/engine/clients/s-nail.ts';
import { missing } from '../../needs.ts';
import { RC_SAMPLES } from './formats/rc-samples.ts';
import { move, target } from './rc-moves.ts';

/** The real programs say what they read in the files before and after a change. */
const folder = mkdtempSync(join(tmpdir(), 'postern-rc-'));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8', MAILRC: '/dev/null', XDG_CONFIG_HOME: folder };
function ask(program: string, args: string[], text: string, more: Record<string, string> = {}): string {
  const file = join(folder, 'rc');
  writeFileSync(file, Buffer.from(text, 'latin1'));
  chmodSync(file, 0o600);
  try {
    return execFileSync(
      program,
      args.map((arg) => (arg === 'RC' ? file : arg)),
      { env: { ...env, ...more }, encoding: 'latin1', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } catch (error) {
    // Some end badly after a line they do not like, and still say what they read.
    return (error as { stdout?: string }).stdout ?? '';
  }
}

const to = [
  ['587', target('relay.isp.example:587', 'starttls')],
  ['465', target('relay.isp.example:465', 'tls')],
  ['another user', target('relay.isp.example:587', 'starttls', { user: 'a b@isp.example' })],
  ['no login', target('relay.isp.example:587', 'starttls', 'none')],
] as const;

describe.each(['mutt', 'neomutt'])('%s', (program) => {
  const lacking = missing(`settings as ${program} reads them`, { programs: [program] });
  const value = (text: string, key: string) =>
    /=\s*"?([^"\n]*?)"?\s*$/.exec(ask(program, ['-n', '-F', 'RC', '-Q', key], text).trim())?.[1];
  const url = 'smtp://me@mail.example.org:25/';

  it.skipIf(lacking)('reads what we read', () => {
    const plain =
      RC_SAMPLES['mutt-rc']?.filter(({ key, raw }) => key === 'smtp_url' && raw?.includes(url)) ?? [];
    expect(plain.length).toBeGreaterThan(15);
    for (const { name, text } of plain) expect([name, value(text, 'smtp_url')]).toEqual([name, url]);
  });

  it.skipIf(lacking).each(to)('sees a move: %s', async (_name, target) => {
    for (const quote of ['', '"', "'"]) {
      const text = `set from=me@example.org \\\n smtp_url=${quote}smtp://me:hush@mail.example.org/${quote} ssl_starttls=no`;
      const { files } = await move(mutt, { files: { '/home/me/.muttrc': text } }, target);
      const after = files['/home/me/.muttrc'] ?? '';
      const user =
        target.login === 'keep' ? 'me:hush@' : target.login === 'none' ? '' : 'a%20b%40isp.example:hush@';
      const scheme = target.security === 'tls' ? 'smtps' : 'smtp';
      expect(value(after, 'smtp_url')).toBe(`${scheme}://${user}relay.isp.example:${target.port}/`);
      if (target.security === 'starttls') expect(value(after, 'ssl_starttls')).toBe('yes');
    }
  });
});

describe('msmtp', () => {
  const lacking = missing('settings as msmtp reads them', { programs: ['msmtp'] });
  const print = (text: string, account: string) => {
    const lines = ask('msmtp', ['-P', '-C', 'RC', '-a', account], text).split('\n');
    return Object.fromEntries(lines.map((line) => line.split(' = '))) as Record<string, string>;
  };

  it.skipIf(lacking)('reads what we read', () => {
    const hosts =
      RC_SAMPLES['msmtp-rc']?.filter(({ key, raw }) => key.endsWith('|host') && raw !== null) ?? [];
    for (const { name, text, key, raw } of hosts) {
      const host = print(text, key.split('|')[0] ?? '')['host'];
      expect([name, host]).toEqual([name, raw?.replaceAll('"', '')]);
    }
  });

  it.skipIf(lacking).each(to)('sees a move, of one account alone: %s', async (_name, target) => {
    const text =
      'defaults\nauth on\nport 26\naccount a\nhost mail.example.org\nuser me\naccount b : a\nhost b.example\naccount c\nhost c.example\nuser c';
    const { files } = await move(msmtp, { files: { '/home/me/.msmtprc': text } }, target, 'msmtp:c');
    const after = files['/home/me/.msmtprc'] ?? '';
    const user = typeof target.login === 'object' ? target.login.user : 'c';
    expect(print(after, 'c')).toMatchObject({
      host: 'relay.isp.example',
      port: String(target.port),
      tls: 'on',
      tls_starttls: target.security === 'tls' ? 'off' : 'on',
      auth: target.login === 'none' ? 'none' : 'choose',
      user,
    });
    for (const other of ['a', 'b']) expect(print(after, other)).toEqual(print(text, other));
  });
});

describe('s-nail', () => {
  const lacking = missing('settings as s-nail reads them', { programs: ['s-nail'] });
  const show = (text: string, ...args: string[]) =>
    ask('s-nail', ['-n', '-#', '-X', 'varshow mta smtp-use-starttls smtp-auth', ...args, '-Xx'], text, {
      MAILRC: join(folder, 'rc'),
    });
  const mta = (text: string) => /set mta='?(.*?)'?$/m.exec(show(text))?.[1];

  it.skipIf(lacking)('reads what we read', () => {
    const plain = RC_SAMPLES['mail-rc']?.filter(
      ({ key, raw, text }) => key === 'mta' && raw && !text.includes('\r'),
    );
    expect(plain?.length).toBeGreaterThan(10);
    for (const { name, text } of plain ?? [])
      expect([name, mta(text)]).toEqual([name, 'smtp://me@mail.example.org:25/']);
  });

  it.skipIf(lacking).each(to)('sees a move: %s', async (_name, target) => {
    const text = 'set v15-compat\nset hold mta="smtp://me:hush@mail.example.org" \\\n  keep\n';
    const { files } = await move(sNail, { files: { '/home/me/.mailrc': text } }, target);
    const after = files['/home/me/.mailrc'] ?? '';
    const user = typeof target.login === 'object' ? 'a%20b%40isp.example' : 'me';
    const scheme = target.security === 'tls' ? 'smtps' : 'smtp';
    expect(mta(after)).toBe(`${scheme}://${user}:hush@relay.isp.example:${target.port}`);
    expect(show(after).includes('\nset smtp-use-starttls')).toBe(target.security === 'starttls');
    expect(show(after).includes('\nset smtp-auth=none')).toBe(target.login === 'none');
  });

  it.skipIf(lacking)('sees a move in an account', async () => {
    const text =
      'set v15-compat\naccount w {\n  set mta=smtp://w@w.example\n}\nset mta=smtp://me@mail.example.org\n';
    const { files } = await move(
      sNail,
      { files: { '/home/me/.mailrc': text } },
      to[0][1],
      's-nail:.mailrc:w',
    );
    const after = files['/home/me/.mailrc'] ?? '';
    expect(show(after, '-A', 'w')).toContain('smtp://w@relay.isp.example:587\nset smtp-use-starttls\n');
    expect(show(after)).toBe(show(text));
  });
});
