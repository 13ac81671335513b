// `npm run dist -- --pack DIR …`: makes installers that bear an ISP's name. See docs/for-isps.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { findingLine } from '../../electron/engine/isp/pack/placed-finding.ts';
import { readPack } from '../../electron/engine/isp/pack/read-pack.ts';
import { root } from './root.ts';
import { layOutDisc } from './cd.ts';
import { configurationFor, NO_ADDRESS } from './configuration.ts';
import { filesBelow, notices, sizeOf, strangersIn, sums, writeBill } from './contents.ts';
import { canDownload, DOWNLOADS, electronDist, missingFor, type System } from './needs.ts';
import { readOptions, targetsOf, USAGE, type DistOptions } from './options.ts';
import { signingFor } from './signing.ts';
import { stage } from './stage.ts';
import { openTools, type Tools } from './tools.ts';

/** As the command line's: 0 built, 1 the pack has faults, 2 wrong usage, 3 could not run. */
const [OK, PROBLEM, USAGE_ERROR, COULD_NOT_RUN] = [0, 1, 2, 3];

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function dist(options: DistOptions): Promise<number> {
  const folder = resolve(options.pack);
  const { pack: branded, findings } = await readPack(folder);
  if (branded === null) {
    say(`${folder} has faults:`);
    for (const finding of findings.filter(({ fault }) => fault)) say(`  ${findingLine(finding)}`);
    return PROBLEM;
  }
  const { pack } = branded;
  const { version } = readJson(join(root, 'package.json')) as { version: string };
  const { version: electronVersion } = readJson(join(root, 'node_modules/electron/package.json')) as {
    version: string;
  };

  let answer: Promise<boolean> | undefined;
  const place = {
    env: process.env,
    platform: process.platform,
    electronVersion,
    reachable: () => (answer ??= canDownload(process.env)),
  };
  const missing: string[] = [];
  for (const system of options.systems) {
    missing.push(...(await missingFor(system, targetsOf(system, options, process.platform), place)));
  }
  if (missing.length > 0) {
    say(`${pack.product} cannot be built: this is missing here, and ${DOWNLOADS} does not answer.`);
    for (const one of new Set(missing)) say(`  ${one}.`);
    return COULD_NOT_RUN;
  }

  const tools = openTools(say);
  const out = resolve(options.out ?? join(root, 'release', pack.fileName));
  const work = join(root, '.cache', 'dist', `${pack.fileName}-${process.pid}`);
  try {
    say(`${pack.product} ${version} with Electron ${electronVersion}`);
    const staged = await stage(branded, folder, work, version);
    mkdirSync(out, { recursive: true });
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
        out,
        electronDist: electronDist(system, place),
        notarize: signing.notarized,
      });
      await tools.validateConfiguration(configuration);
      await buildFor(system, targetsOf(system, options, process.platform), staged.app, configuration, tools);
    }
    if (!checkArchives(out, tools)) return PROBLEM;

    const named = `${pack.fileName}-${version}`;
    writeFileSync(join(out, `${named}-files.txt`), sums(staged.app));
    writeFileSync(join(out, `${named}-licences.txt`), notices(staged.app));
    if (!writeBill(join(out, `${named}-sbom.cdx.json`))) {
      say('npm could not write the bill of materials (npm sbom)');
      return COULD_NOT_RUN;
    }
    const made = readdirSync(out, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.startsWith(pack.fileName))
      .map(({ name }) => name)
      .sort();
    writeFileSync(join(out, 'SHA256SUMS'), sums(out, made));
    for (const name of made) process.stdout.write(`${join(out, name)}\n`);
    if (options.cd !== null) {
      const disc = await layOutDisc({ ...branded, folder, out, version }, resolve(options.cd), say);
      process.stdout.write(`${disc.join('\n')}\n`);
    }
    return OK;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
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

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const argv = process.argv.slice(2);
if (argv.includes('--help') || argv.includes('-h')) {
  process.stdout.write(`${USAGE}\n`);
} else {
  const options = readOptions(argv, process.platform);
  if (typeof options === 'string') {
    say(`npm run dist: ${options}\n\n${USAGE}`);
    process.exitCode = USAGE_ERROR;
  } else {
    if (!existsSync(join(root, 'dist/renderer/index.html'))) {
      say('the window is not built: run npm run build first');
      process.exitCode = COULD_NOT_RUN;
    } else {
      process.exitCode = await dist(options).catch((error: unknown) => {
        say(`npm run dist: ${error instanceof Error ? error.message : String(error)}`);
        return COULD_NOT_RUN;
      });
    }
  }
}
