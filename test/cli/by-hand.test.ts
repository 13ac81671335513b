import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWords } from '../../shared/messages/create-words.ts';
import { loadCatalogue } from '../../shared/messages/load-words.ts';
import { CLIENT_IDS } from '../../shared/model/mail-account.ts';
import { postern, type Ended } from './postern.ts';

const TO = ['--to', 'smtp.example.org:587:starttls'];
const CODE = '5JMN-95T8-0V5T-XVQW';
/** Mutt fetches mail over a line that the same settings encrypt: to take that off is left to the customer. */
const PLAIN = ['--to', 'smtp.isp.example:25:none', '--no-probe'];

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'postern-by-hand-'));
});
afterEach(() => rm(home, { recursive: true }));

const run = (...args: string[]): Promise<Ended> => postern(args, { env: { HOME: home } });

interface Step {
  code: string;
  params: Record<string, unknown>;
  text: string;
}
const json = (ended: Ended) =>
  JSON.parse(ended.stdout) as { steps: Step[]; to: { host: string | null } | null } & Record<string, unknown>;

async function mutt(more: readonly string[] = []): Promise<string> {
  const file = join(home, '.muttrc');
  const lines = [
    'set from="ann@example.org"',
    'set smtp_url="smtp://ann@mail.example.org:587/"',
    'set ssl_starttls=yes',
    'set folder=imap://mail.example.org/',
    ...more,
  ];
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

describe('postern fix, where a person has to do it', () => {
  it('shows the steps with the values of this account, changes nothing, and ends with 1', async () => {
    const file = await mutt();
    const before = await readFile(file);
    const ended = await run('fix', 'ann@example.org', ...PLAIN);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).toBe(
      [
        'Mutt – ann@example.org',
        'From mail.example.org, port 587 (STARTTLS) to smtp.isp.example, port 25 (None)',
        'This program is changed by hand, step by step.',
        '',
        `  1. Open this file in a text editor: ${file}`,
        '  2. Look for the outgoing server. It may be called SMTP.',
        '  3. Type this as the outgoing server: smtp.isp.example',
        '  4. Type this as the port of the outgoing server: 25',
        '  5. Look for its security, and choose “None” or what comes closest.',
        '  6. Leave its login as it is.',
        '  7. Save it, and close the settings.',
        '  8. The program may ask for your password once. Type it in.',
        '  9. Write a message to yourself, and send it.',
        '',
        'When you have done that, check again: postern check',
        '',
      ].join('\n'),
    );
    expect(await readFile(file)).toEqual(before);
  });

  it('gives programs the same beside the change, in the language asked for', async () => {
    await mutt();
    const ended = await run('fix', 'mutt', ...PLAIN, '--json', '--lang', 'de');
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    const report = json(ended);
    expect(report).toMatchObject({
      schema: 'postern-change/1',
      status: 'failed',
      problem: { code: 'by-hand' },
      change: null,
    });
    expect(report.steps[3]).toEqual({
      code: 'port',
      params: { port: 25 },
      text: 'Tragen Sie als Port des Postausgangsservers ein: 25',
    });
  });

  it('asks for no password for a test message that cannot be sent yet', async () => {
    await mutt();
    const ended = await postern(['fix', 'mutt', ...PLAIN, '--test-send', '--password-stdin', '--json'], {
      env: { HOME: home },
      stdin: 'secret\n',
    });
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).not.toContain('"test"');
    expect(ended.stdout).not.toContain('secret');
  });

  it('begins with the steps of the provider whose pack is named, also in "postern steps"', async () => {
    await mutt();
    const pack = join(home, 'pack');
    await cp(fileURLToPath(new URL('../../build/packs/hamilton', import.meta.url)), pack, {
      recursive: true,
    });
    const file = join(pack, 'pack.json');
    const described = JSON.parse(await readFile(file, 'utf8')) as object;
    const guides = [{ title: 'The white box', steps: ['Open its page.', 'Press OK.'] }];
    await writeFile(file, JSON.stringify({ ...described, guides }));
    const { stdout } = await run('fix', 'mutt', ...PLAIN, '--isp', pack);
    expect(stdout).toContain('\n   1. The white box: Open its page.\n   2. Press OK.\n   3. Open this file');
    const report = json(await run('steps', 'iphone', ...TO, '--isp', pack, '--json'));
    expect(report.steps.slice(0, 3).map(({ code }) => code)).toEqual(['own', 'own', 'open.device']);
    await writeFile(file, JSON.stringify({ ...described, guides: 'none' }));
    const faulty = await run('fix', 'mutt', ...PLAIN, '--isp', pack);
    expect(faulty).toMatchObject({ code: 2, stdout: '' });
    expect(faulty.stderr).toMatch(/pack\.json[^]*guides/);
  });

  it('comes with --all, after what could be moved, and counts as not done', async () => {
    await mutt();
    await writeFile(join(home, '.msmtprc'), 'account default\nhost mail.example.org\nport 25\n');
    const { code, stdout } = await run('fix', '--all', ...PLAIN, '--dry-run', '--json');
    const { changes } = JSON.parse(stdout) as {
      changes: { client: string; status: string; steps?: Step[] }[];
    };
    expect(code).toBe(1);
    expect(changes.map(({ client, status, steps = [] }) => [client, status, steps.length])).toEqual([
      ['mutt', 'failed', 9],
      ['msmtp', 'would-change', 0],
    ]);
  });

  it('says where its steps are, when the program named is not here', async () => {
    const ended = await run('fix', 'iphone', ...TO);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('postern steps ios-mail');
    expect((await run('fix', 'nobody', ...TO)).stderr).toBe('');
  });

  it('explains what stays as it is', async () => {
    await writeFile(join(home, '.muttrc'), 'set from="ann@example.org"\nset sendmail="/usr/bin/msmtp -t"\n');
    const ended = await run('fix', 'mutt', ...TO, '--no-probe');
    expect(ended).toMatchObject({
      code: 1,
      stdout: 'Mutt – ann@example.org\nIt hands its mail to another program: /usr/bin/msmtp\n',
    });
  });
});

describe('postern steps', () => {
  it('lists every program, by the name to call it by', async () => {
    const { code, stdout, stderr } = await run('steps');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const id of CLIENT_IDS) expect(stdout).toContain(`\n  ${id} `);
    const list = JSON.parse((await run('steps', '--json')).stdout) as { programs: { client: string }[] };
    expect(list).toMatchObject({ schema: 'postern-programs/1' });
    expect(list.programs.map(({ client }) => client)).toEqual([...CLIENT_IDS]);
  });

  it('says for a program that is elsewhere what the window says', async () => {
    const ended = await run('steps', 'iPhone', 'me@example.org', ...TO, '--json', '--lang', 'fr');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const report = json(ended);
    const to = { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' } as const;
    expect(report).toMatchObject({
      schema: 'postern-steps/1',
      client: 'ios-mail',
      email: 'me@example.org',
      to,
    });
    const french = createWords('fr', await loadCatalogue('fr'));
    expect(report.steps.map(({ text }) => text)).toEqual(
      french.guided('ios-mail', to, { email: 'me@example.org', outgoing: null }),
    );
    const text = (await run('steps', 'iPhone', 'me@example.org', ...TO)).stdout;
    expect(text).toMatch(/^Mail \(iPhone, iPad\) – me@example\.org\n/);
    expect(text).toContain('\n   7. Type this as the port of the outgoing server: 587\n');
    expect(text).toContain('\npostern check --server smtp.example.org:587\n');
  });

  it('knows the server that is used now, and a login that is asked for', async () => {
    const args = ['steps', 'outlook', 'smtp.example.org', ...TO, '--json'];
    const codes = (report: { steps: Step[] }) => report.steps.map(({ code }) => code);
    expect(codes(json(await run(...args)))).toEqual(expect.arrayContaining(['host.same', 'login.keep']));
    expect(json(await run(...args, '--user', 'ann')).steps).toContainEqual({
      code: 'login.user',
      params: { user: 'ann' },
      text: 'Turn its login on, and type this as the user name: ann',
    });
    expect(codes(json(await run(...args, '--login', 'none')))).toContain('login.none');
  });

  it('takes a step of the last check', async () => {
    const kept = join(home, '.local/state/postern');
    await mkdir(kept, { recursive: true });
    const played = JSON.parse((await run('practice', 'isp-rejects-25', '--json')).stdout) as object;
    await writeFile(join(kept, 'last-report.json'), JSON.stringify({ ...played, profile: 'generic' }));
    const report = json(await run('steps', 'em-client', 'me@bluepost.example', '--next', '1', '--json'));
    expect(report.to).toEqual({
      host: 'smtp.bluepost.example',
      port: 465,
      security: 'tls',
      login: 'keep',
    });
    const call = await run('steps', 'em-client', '--next', '3');
    expect(call).toMatchObject({ code: 2, stdout: '' });
    expect(call.stderr).toContain('Step 3 of the last check changes no mail program.');
    expect((await run('steps', 'em-client', '--next', '9')).stderr).toContain('has no step 9');
  });

  it('takes a support code, as the window of a help desk does', async () => {
    const known = json(await run('steps', 'pegasus', 'me@gmail.com', '--code', CODE, '--json'));
    expect(known.to).toMatchObject({ host: 'smtp.gmail.com', port: 465, security: 'tls' });
    // Nobody said the name of the server: people read what stands for it, programs read that it is not known.
    const unknown = json(await run('steps', 'pegasus', '--code', CODE, '--json'));
    expect(unknown.to).toMatchObject({ host: null, port: 465 });
    expect(unknown.steps.find(({ code }) => code === 'host.same')).toEqual({
      code: 'host.same',
      params: { host: null },
      text: 'Leave the outgoing server as it is: Your mail server',
    });
    expect((await run('steps', 'pegasus', '--code', CODE)).stdout).toContain('check again: postern check\n');
  });

  it('says so where a support code asks for no change', async () => {
    const played = join(home, 'played.json');
    await writeFile(played, (await run('practice', 'all-clear', '--json')).stdout);
    const told = await run('report', played);
    const [code = ''] = /\b\w{4}-\w{4}-\w{4}-\w{4}\b/.exec(told.stdout) ?? [];
    const ended = await run('steps', 'pegasus', '--code', code);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('nothing is to be changed');
  });

  it('needs no place for a program that can no longer send', async () => {
    const { code, stdout } = await run('steps', 'windows-mail');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Windows Mail\nMicrosoft has ended this program/);
    expect(json(await run('steps', 'outlook-express', '--json'))).toMatchObject({
      to: null,
      steps: [{ code: 'explain.outlook-express' }],
    });
  });

  it.each([
    ['a place without a program', TO, /postern steps/],
    ['a program nobody knows', ['lotus notes', ...TO], /lotus notes[^]*postern steps/],
    ['a mistyped program', ['outlook-nwe', ...TO], /outlook-new/],
    ['a name of several', ['outlook for', ...TO], /outlook-mac, outlook-mac-new/],
    ['no place', ['iphone'], /--to[^]*--next[^]*--code/],
    ['two places', ['iphone', ...TO, '--code', CODE], /--to[^]*--next[^]*--code/],
    ['a place without security', ['iphone', '--to', 'a.example:587'], /a\.example:587[^]*starttls/],
    ['half an address', ['iphone', 'me@', ...TO], /me@[^]*me@example\.org/],
    ['a server with its port', ['iphone', 'a.example:25', ...TO], /a\.example:25/],
    ['a misheard code', ['iphone', '--code', '5JMN-95T8-0V5T-XVQX'], /misheard/],
    ['a step without a check before it', ['iphone', '--next', '1'], /postern check/],
    ['an unknown provider', ['iphone', ...TO, '--isp', 'wesex'], /wesex/],
    ['a login of some other kind', ['iphone', ...TO, '--login', 'maybe'], /keep, none/],
    ['one word too many', ['iphone', 'a.example', 'b.example', ...TO], /too many/],
  ])('refuses %s with exit code 2', async (_name, args, says) => {
    const { code, stdout, stderr } = await run('steps', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
