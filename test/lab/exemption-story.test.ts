import { chownSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test, type ExpectStatic } from 'vitest';
import type { IspProfileInput } from '../../shared/isp/profile.ts';
import type { ConnectionType, JudgedReport } from '../../shared/model/report.ts';
import type { ExemptionRequest } from '../../shared/model/request.ts';
import { missing } from '../needs.ts';
import { LAB_NEEDS } from './needs.ts';
import { customerRuns, type Ended } from './play.ts';
import { edge } from './scenes/rules.ts';
import { ON_25, type Scene } from './scenes/scene.ts';
import { startIspPages, type IspPages } from './servers/isp-pages.ts';
import { ISP, type Line } from './world/addresses.ts';
import { createPool, type Pool } from './world/pool.ts';
import { folderOf } from './world/state.ts';
import { FAIR, type Weather, type World } from './world/world.ts';

const lacks = missing('lab', LAB_NEEDS);
const NOBODY = { uid: 65_534, gid: 65_534 };
const FORM = `https://${ISP.web.name}/port25`;
/** As the lab's own profile has them: the packs leave them to what the whole world has. */
const LAB = JSON.parse(
  readFileSync(new URL('lab-isp.json', import.meta.url), 'utf8'),
) as Required<IspProfileInput>;

type PackId = 'hamilton' | 'wessex';

/** The ISP's own policy, word for word, on the lab's network: its relay, its strangers, and where its form is. */
function profileOf(pack: PackId): IspProfileInput {
  const file = new URL(`../../build/packs/${pack}/profile.json`, import.meta.url);
  const policy = JSON.parse(readFileSync(file, 'utf8')) as IspProfileInput;
  delete policy.$schema;
  delete policy.unnamedRelay;
  return {
    ...policy,
    relays: LAB.relays,
    controls: LAB.controls,
    connections: policy.connections.map((connection) => ({
      ...connection,
      exemptions: (connection.exemptions ?? []).map((way) =>
        way.channel === 'web-form'
          ? {
              ...way,
              url: FORM,
              form: {
                page: FORM,
                success: { textContains: 'Thank you' },
                referenceAfter: 'Your reference is',
              },
            }
          : way,
      ),
    })),
  };
}

const TICKS = ['read-policy', 'virus-scanner', 'dial-up-request'].flatMap((id) => ['--attest', id]);
const FILLED_IN = ['--field', 'username=jsmith', ...TICKS];
const HOTLINE = /\(402\) 694-6655[^]*1-877-426-5638/;
/** What works without asking anybody, told first: the provider's own other port. */
const WORKS = /Most people need not ask\.[^]*?smtp\.provider\.test[^]*?(465|587)/;

interface Story {
  pack: PackId;
  connection: ConnectionType;
  line: Line;
  /** What a customer does who says `--yes` to the ISP's first way. */
  ends: 'filed' | 'calls' | 'nobody may' | 'nothing is shut';
  /** In what they read. */
  says: RegExp;
}

const STORIES: readonly Story[] = [
  { pack: 'hamilton', connection: 'dial-up', line: 'dial-up', ends: 'filed', says: /HX-1/ },
  { pack: 'hamilton', connection: 'dsl', line: 'dsl', ends: 'calls', says: HOTLINE },
  { pack: 'hamilton', connection: 'wireless', line: 'dsl', ends: 'calls', says: HOTLINE },
  { pack: 'hamilton', connection: 'unknown', line: 'dsl', ends: 'calls', says: HOTLINE },
  {
    pack: 'wessex',
    connection: 'unknown',
    line: 'dsl',
    ends: 'nobody may',
    says: /opens door 25 for nobody/,
  },
  {
    pack: 'wessex',
    connection: 'business',
    line: 'dsl',
    ends: 'nobody may',
    says: /opens door 25 for nobody/,
  },
  {
    pack: 'wessex',
    connection: 'leased-line',
    line: 'leased-line',
    ends: 'nothing is shut',
    says: /shuts no door/,
  },
];

/** The customer's home in a world, with the ISP's profile in it, and what they do at the command line. */
function customer(world: World, story: Story) {
  const home = mkdtempSync(join(folderOf(world.id), 'home-'));
  const profile = join(home, `${story.pack}.json`);
  writeFileSync(profile, JSON.stringify(profileOf(story.pack)));
  for (const path of [home, profile]) chownSync(path, NOBODY.uid, NOBODY.gid);
  const { connection } = story;
  const isp = ['--isp', profile, '--connection', connection];
  const [server] = ON_25.servers;
  const scene: Scene = {
    id: `${story.pack}-${connection}`,
    story: '',
    weather: {},
    ask: ON_25,
    truth: { codes: ['all-clear'], exit: [0], mayBlameIsp: true },
  };
  const postern = (...args: string[]): Promise<Ended> => customerRuns(world, scene, home, args);
  return {
    home,
    profile,
    postern,
    /** As at any start: a door that is open by now is seen by it, and said on standard error. */
    check: async (): Promise<{ ended: Ended; report: JudgedReport }> => {
      const account = ['--no-client-accounts', '--server', server, '--email', ON_25.email];
      const ended = await postern('check', ...isp, ...account, '--json');
      return { ended, report: JSON.parse(ended.stdout) as JudgedReport };
    },
    request: (...args: string[]) => postern('request', ...isp, '--server', 'smtp.provider.test', ...args),
    outbox: async (): Promise<ExemptionRequest[]> => {
      const { stdout } = await postern('outbox', '--json');
      return (JSON.parse(stdout) as { requests: ExemptionRequest[] }).requests;
    },
  };
}

const DROPPED = { ...FAIR, network: edge('tcp dport 25 drop') };
/** What the profile says is shut, the ISP's edge shuts; nothing else. */
const weatherOf = ({ line, ends }: Story): Weather =>
  ends === 'nothing is shut' ? { ...FAIR, line } : { ...DROPPED, line };

describe.skipIf(lacks !== null)('asking for port 25, from the block to the open door', () => {
  let pool: Pool | undefined;
  beforeAll(async () => {
    pool = await createPool(2);
  });
  afterAll(() => pool?.close());

  test.concurrent.for(STORIES.map((one) => [`${one.pack} by ${one.connection}`, one] as const))(
    '%s',
    // All begin at once, and wait for one of two worlds.
    { timeout: 300_000 },
    async ([, story], { expect }) => {
      await pool?.use(async (world) => {
        const at = customer(world, story);
        const desk = await startIspPages(world, at.profile);
        await played(world, story, at, desk, expect).finally(() => desk.close());
      });
    },
  );
});

async function played(
  world: World,
  story: Story,
  { check, request, outbox, postern, home, profile }: ReturnType<typeof customer>,
  desk: IspPages,
  expect: ExpectStatic,
): Promise<void> {
  const { pack, says, ends } = story;
  await world.set(weatherOf(story));

  const { report } = await check();
  const isShut = ends !== 'nothing is shut';
  expect(report.verdicts[0]).toMatchObject(
    isShut ? { code: 'isp-blocks-port', where: 'isp', ports: [25] } : { code: 'all-clear' },
  );

  // A script that files by form whatever the policy says.
  const form = await request('--channel', 'web-form', ...FILLED_IN, '--attach-report', '--yes');
  if (ends !== 'filed') {
    expect(form.exit).toBe(pack === 'hamilton' ? 2 : 1);
    expect(form.stderr + form.stdout).toMatch(pack === 'hamilton' ? /web-form[^]*phone/ : says);
    if (pack === 'wessex' && isShut) expect(form.stdout).toMatch(WORKS);
    expect(await outbox()).toEqual([]);
    expect(desk.taken()).toEqual([]);
  }
  if (ends !== 'filed' && ends !== 'calls') return;

  const asked = ends === 'filed' ? form : await request('--yes');
  expect(asked.exit).toBe(0);
  expect(asked.stderr).toMatch(WORKS);
  expect(asked.stdout).toMatch(says);
  const [before] = await outbox();
  const id = before?.request ?? '';
  const is = ends === 'filed' ? { state: 'filed', reference: 'HX-1' } : { state: 'needs-you' };
  expect(before).toMatchObject({ ...is, isp: pack, ports: [25], possibleDuplicate: false, closed: null });

  if (ends === 'filed') {
    const [taken, ...more] = desk.taken();
    expect(more).toEqual([]);
    expect(taken).toMatchObject({
      username: 'jsmith',
      'declare-virus-scanner': 'yes',
      'postern-request': id,
    });
    // At the help desk: whole, and all there that the policy asks for.
    const file = join(home, 'at-the-desk.json');
    const { 'postern-report': attached = '' } = taken ?? {};
    writeFileSync(file, attached);
    const imported = await postern('request', 'import', file, '--isp', profile);
    expect(imported.exit).toBe(0);
    expect(imported.stdout).toContain('jsmith');
    expect(imported.stdout + attached).not.toContain('anna@');
  } else expect((await postern('outbox', 'note', id, '--state', 'filed')).exit).toBe(0);

  const look = await postern('outbox', 'look', '--json');
  expect(JSON.parse(look.stdout)).toMatchObject({ looks: [{ request: id, door: 'shut', closed: null }] });

  await world.set({ ...FAIR, line: story.line });
  const open = await check();
  expect(open.report.verdicts[0]?.code).toBe('all-clear');
  expect(open.ended.stderr).toContain(id);
  const [after] = await outbox();
  expect(after).toMatchObject({ request: id, state: 'filed', closed: { by: 'port-open' } });
  // The proof: what the server itself said.
  expect(after?.closed?.note).toMatch(/smtp\.provider\.test[^]*220 /);
}
