import { parseArgs } from 'node:util';
import { SYSTEMS, type System } from './needs.ts';

export interface DistOptions {
  /** Folder of the pack. */
  pack: string;
  systems: System[];
  /** Only these formats; null: all of each system. `dir` is the unpacked program alone. */
  targets: string[] | null;
  /** Folder of what is built; null: `release/` and the pack's file name. */
  out: string | null;
  /** Folder of a disc to lay out. */
  cd: string | null;
}

export const USAGE = `npm run dist -- --pack DIR [--win] [--mac] [--linux] [--target FORMAT]… [--out DIR] [--cd DIR]

  --pack DIR       the pack to build: a folder with profile.json and pack.json
  --win            nsis and portable        --mac   dmg and zip (dmg on a Mac alone)
  --linux          AppImage, deb and rpm    with none of the three: the system this runs on
  --target FORMAT  only this format; may be given more than once; dir is the unpacked program
  --out DIR        where to put it; release/NAME unless said
  --cd DIR         also lay out a disc there`;

const TARGETS = ['dir', 'zip', ...Object.values(SYSTEMS).flatMap(({ targets }) => targets)];

/** Reads the command line; a text says what is wrong with it. */
export function readOptions(argv: readonly string[], platform: NodeJS.Platform): DistOptions | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        pack: { type: 'string' },
        win: { type: 'boolean', default: false },
        mac: { type: 'boolean', default: false },
        linux: { type: 'boolean', default: false },
        target: { type: 'string', multiple: true },
        out: { type: 'string' },
        cd: { type: 'string' },
      },
    });
    if (values.pack === undefined) return 'which pack? --pack DIR';
    const strange = values.target?.find((one) => !TARGETS.includes(one));
    if (strange !== undefined)
      return `no format is called ${strange}: there are ${[...new Set(TARGETS)].join(', ')}`;
    const named = (['win', 'mac', 'linux'] as const).filter((system) => values[system]);
    const own = platform === 'win32' ? 'win' : platform === 'darwin' ? 'mac' : 'linux';
    return {
      pack: values.pack,
      systems: named.length > 0 ? named : [own],
      targets: values.target ?? null,
      out: values.out ?? null,
      cd: values.cd ?? null,
    };
  } catch (error) {
    return (error as Error).message;
  }
}

/** The formats to build for a system. A disc image is made on a Mac alone; elsewhere it is left out unless asked for. */
export function targetsOf(system: System, { targets }: DistOptions, platform: NodeJS.Platform): string[] {
  const usual: readonly string[] = SYSTEMS[system].targets;
  if (targets === null) return usual.filter((one) => one !== 'dmg' || platform === 'darwin');
  return targets.filter((one) => one === 'dir' || one === 'zip' || usual.includes(one));
}
