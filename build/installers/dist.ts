// `npm run dist -- --pack DIR …`: makes installers that bear an ISP's name. See docs/for-isps.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { findingLine } from '../../electron/engine/isp/pack/placed-finding.ts';
import { isPackFolder, readPack } from '../../electron/engine/isp/pack/read-pack.ts';
import { billOfMaterials } from './bill.ts';
import { root } from './root.ts';
import { layOutDisc, refuseForeign } from './cd.ts';
import { configurationFor, NO_ADDRESS } from './configuration.ts';
import { filesBelow, notices, sizeOf, strangersIn, sums } from './contents.ts';
import { moveInto } from './move-into.ts';
import { answers, electronDist, lacksFor, type Lacks, type Place, type System } from './needs.ts';
import { readOptions, targetsOf, USAGE, type DistOptions } from './options.ts';
import { signingFor } from './signing.ts';
import { stage } from './stage.ts';
import { openTools, type Tools } from './tools.ts';

/** As the command line's: 0 built, 1 the pack has faults, 2 wrong usage, 3 could not run, 130 Ctrl-C. */
const [OK, PROBLEM, USAGE_ERROR, COULD_NOT_RUN, CANCELLED] = [0, 1, 2, 3, 130];

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function dist(options: DistOptions): Promise<number> {
  const folder = fromHere(options.pack);
  if (!(await isPackFolder(folder))) {
    say(`npm run dist: there is no folder ${folder}; those that come with Postern are in ${PACKS}`);
    return USAGE_ERROR;
  }
  const { pack: branded, findings } = await readPack(folder);
  if (branded === null) {
    say(`${folder} has faults:`);
    for (const finding of findings.filter(({ fault }) => fault)) say(`  ${findingLine(finding)}`);
    return PROBLEM;
  }
  const { pack } = branded;
  const electronVersion = versionIn('node_modules/electron/package.json');
  const place: Place = {
    env: process.env,
    platform: process.platform,
    electronVersion,
    reachable: askedOnce(),
  };
  const lacks: Lacks = { missing: [], fetched: [] };
  for (const system of options.systems) {
    const { missing, fetched } = await lacksFor(system, targetsOf(system, options, process.platform), place);
    lacks.missing.push(...missing);
    lacks.fetched.push(...fetched);
  }
  if (lacks.missing.length > 0) {
    say(`${pack.product} cannot be built: this is missing here.`);
    for (const one of new Set(lacks.missing)) say(`  ${one}.`);
    return COULD_NOT_RUN;
  }
  const out = fromHere(options.out ?? join('release', pack.fileName));
  const disc = options.cd === null ? null : fromHere(options.cd);
  if (disc !== null) refuseForeign(disc);

  const tools = openTools(say);
  // Everything is made here, and moved when it is whole: whatever ends a build, nothing half-written is left.
  const work = join(root, '.cache', 'dist', `${pack.fileName}-${process.pid}`);
  const cleanUp = (): void => rmSync(work, { recursive: true, force: true });
  const interrupted = (): void => {
    cleanUp();
    say('npm run dist: cancelled; nothing was written');
    process.exit(CANCELLED);
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    const version = versionIn('package.json');
    say(`${pack.product} ${version} with Electron ${electronVersion}`);
    for (const one of new Set(lacks.fetched)) say(`fetching what is not kept from before: ${one}`);
    const staged = await stage(branded, folder, work, version);
    const made = join(work, 'out');
    mkdirSync(made);
    for (const system of options.systems) {
      const signing = signingFor(system, process.env, process.platform);
      for (const told of signing.told) say(told);
      if (system === 'linux' && pack.publisher.email === undefined) {
        say(`Linux: the pack names no e-mail address (publisher.email); packages say ${NO_ADDRESS}`);
      }
      const configuration = configurationFor({
        ...staged,
        ...branded,
        version,
        electronVersion,
        out: made,
        electronDist: electronDist(system, place),
        notarize: signing.notarized,
      });
      await tools.validateConfiguration(configuration);
      await buildFor(system, targetsOf(system, options, process.platform), staged.app, configuration, tools);
    }
    if (!checkArchives(made, tools)) return PROBLEM;

    const named = `${pack.fileName}-${version}`;
    writeFileSync(join(made, `${named}-files.txt`), sums(staged.app));
    writeFileSync(join(made, `${named}-licences.txt`), notices(staged.app));
    const bill = billOfMaterials({ product: pack.product, version, electronVersion, app: staged.app });
    writeFileSync(join(made, `${named}-sbom.cdx.json`), bill);
    moveInto(out, made);
    const files = readdirSync(out, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.startsWith(pack.fileName))
      .map(({ name }) => name)
      .sort();
    writeFileSync(join(out, 'SHA256SUMS'), sums(out, files));
    for (const name of files) process.stdout.write(`${join(out, name)}\n`);
    if (disc !== null) {
      const written = await layOutDisc({ ...branded, folder, out, work, version }, disc, say);
      process.stdout.write(`${written.join('\n')}\n`);
    }
    return OK;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    cleanUp();
  }
}

const PACKS = join(root, 'build/packs');

/** npm runs scripts in the project's folder; what was typed counts from where it was typed. */
const fromHere = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

function askedOnce(): Place['reachable'] {
  const asked = new Map<string, Promise<boolean>>();
  return (server) => {
    const answer = asked.get(server) ?? answers(server);
    asked.set(server, answer);
    return answer;
  };
}

async function buildFor(
  system: System,
  targets: string[],
  projectDir: string,
  config: Record<string, unknown>,
  { builder }: Tools,
): Promise<void> {
  if (targets.length === 0) return;
  const { Platform, Arch } = builder;
  const platform = { win: Platform.WINDOWS, mac: Platform.MAC, linux: Platform.LINUX }[system];
  // Two halves are joined by Apple's tools alone.
  const arch = system === 'mac' && process.platform === 'darwin' ? Arch.universal : Arch.x64;
  say(`building for ${system}: ${targets.join(', ')} …`);
  await builder.build({
    targets: platform.createTarget(targets, arch),
    config,
    projectDir,
    publish: 'never',
  });
  // electron-builder's own notes, and maps for a self-update that there is none of.
  const { output } = config['directories'] as { output: string };
  for (const name of readdirSync(output).filter((one) => /^builder-|\.blockmap$/.test(one))) {
    rmSync(join(output, name), { force: true });
  }
}

/** Looks into every program that was made: nothing but what it needs, and how large that is. */
function checkArchives(out: string, { listAsar }: Tools): boolean {
  const archives = filesBelow(out).filter((file) => basename(file) === 'app.asar');
  for (const archive of archives) {
    const files = listAsar(join(out, archive));
    say(`${archive}: ${files.length} entries, ${Math.ceil(sizeOf(join(out, archive)) / 1024)} kB`);
    const strangers = strangersIn(files);
    if (strangers.length > 0) {
      say(`${archive} holds what no program needs: ${strangers.join(', ')}`);
      return false;
    }
  }
  return true;
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(join(root, file), 'utf8')) as { version: string }).version;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(`${USAGE}\n`);
    return OK;
  }
  const options = readOptions(argv, process.platform);
  if (typeof options === 'string') {
    say(`npm run dist: ${options}\n\n${USAGE}`);
    return USAGE_ERROR;
  }
  if (!existsSync(join(root, 'dist/renderer/index.html'))) {
    say('the window is not built: run npm run build first');
    return COULD_NOT_RUN;
  }
  return dist(options).catch((error: unknown) => {
    say(`npm run dist: ${error instanceof Error ? error.message : String(error)}`);
    return COULD_NOT_RUN;
  });
}

const code = await main(process.argv.slice(2));
// electron-builder ends a program that merely runs out of work with 0. All that was written must be out before.
process.stdout.write('', () => process.exit(code));
