import { brand } from '../../../shared/isp/pack/brand.ts';
import { PACK } from '../../../shared/isp/problem-words.ts';
import { isPackFolder, readPack } from '../../engine/isp/pack/read-pack.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { packFaults } from './isp-validate.ts';
import { serveCommand } from './serve.ts';

export interface IspPreviewOptions {
  port: number;
  open?: boolean;
  idle: number;
  lang?: string;
  json: boolean;
}

/** `postern isp preview`: the window as customers of this pack will see it, in practice; 1 the pack has faults, 2 there is none. */
export async function ispPreviewCommand(
  folder: string,
  options: IspPreviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!(await isPackFolder(folder))) {
    terminal.err(`postern: ${PACK.onlyPack('postern isp preview')}\n`);
    return EXIT.usage;
  }
  const { pack, findings } = await readPack(folder);
  if (pack === null) {
    terminal.err(
      `postern: ${packFaults(
        folder,
        findings.filter(({ fault }) => fault),
      )}\n`,
    );
    return EXIT.problem;
  }
  const preview = brand(pack.profile, pack.pack);
  return serveCommand({ ...options, check: false, autoCheck: true, preview }, terminal);
}
