import type { IspProfile } from '../../../shared/isp/profile.ts';
import { hasDisplay, openBrowser } from '../../browser-host/open-browser.ts';
import { startBrowserHost, type BrowserHost } from '../../browser-host/start-browser-host.ts';
import { configFolder } from '../../engine/desk/config-folder.ts';
import { openPreviewDesk } from '../../engine/desk/open-preview-desk.ts';
import { openSystemDesk } from '../../engine/desk/open-system-desk.ts';
import { pageFolder, readPage } from '../../engine/desk/page-files.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import { quietLook } from '../quiet-look.ts';
import type { Terminal } from '../terminal.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { version } from '../../../package.json';

export interface ServeOptions {
  /** 0 takes any free one. */
  port: number;
  /** Id or file; absent: the provider chosen last. */
  isp?: string;
  /** Absent: where there is a display, and nobody reads JSON. */
  open?: boolean;
  /** The page begins a check by itself, and one is also run and shown here. */
  check: boolean;
  /** The page begins a check by itself. */
  autoCheck: boolean;
  /** Seconds without a window after which it ends. */
  idle: number;
  /** Of the words in the terminal; absent: as the system, or else the ISP, speaks. */
  lang?: string;
  json: boolean;
  /** The window of a help desk. */
  agent?: boolean;
  /** Shows this profile in practice, and nothing of this computer. */
  preview?: IspProfile;
}

/** `postern serve`: the window in a browser, until Ctrl-C or until nobody has it open. */
export async function serveCommand(options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const say = (text: string): void => terminal.err(`${text}\n`);

  const profile = await readProfile(options.isp);
  const spoken = profile === null || 'fault' in profile ? [] : profile.languages;
  const words = await readWords(options.lang, terminal, spoken);
  if (profile !== null && 'fault' in profile) {
    say(`postern: ${profileFault(profile.fault, words)}`);
    return EXIT.usage;
  }
  const folder = pageFolder();
  if (folder === null) {
    say(`postern: ${words.message('cli.serve.not-built', {})}`);
    return EXIT.couldNotRun;
  }
  const base = {
    version,
    host: 'browser',
    ...(options.agent === true && { mode: 'agent' as const }),
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
    autoCheck: options.autoCheck || options.check,
    // The page is in a browser already.
    openLink: () => Promise.resolve(false),
  } as const;
  const handlers = await (options.preview
    ? openPreviewDesk({ ...base, profile: options.preview })
    : openSystemDesk({
        ...base,
        profile,
        folder: configFolder(process.platform, process.env),
        quietLook: quietLook(),
      }));

  let host: BrowserHost;
  try {
    const { port, idle } = options;
    const files = await readPage(folder);
    host = await startBrowserHost({ handlers, files, port, idleMs: idle * 1000 }, terminal.signal);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    say(`postern: ${words.message('cli.serve.no-port', { port: options.port, detail })}`);
    return EXIT.couldNotRun;
  }

  const { url } = host;
  const opening = options.open ?? (!options.json && hasDisplay(process.platform, process.env));
  if (options.json) terminal.out(`${JSON.stringify({ schema: 'postern-serve/1', url })}\n`);
  else say(words.message(opening ? 'cli.serve.opening' : 'cli.serve.address', { url }));
  if (!options.json) say(words.message('cli.serve.ends', {}));
  if (opening) openBrowser(url);
  if (options.check) await checkHere(options, terminal);
  await host.ended;
  return EXIT.ok;
}

type ProfileFault = Parameters<typeof profileFault>[0];

async function readProfile(isp: string | undefined): Promise<IspProfile | { fault: ProfileFault } | null> {
  if (isp === undefined) return null;
  const loaded = await loadProfile(isp);
  return loaded.ok ? loaded.profile : { fault: loaded };
}

async function checkHere({ isp, lang }: ServeOptions, terminal: Terminal): Promise<void> {
  const { checkCommand } = await import('./check.ts');
  const options = {
    isp: isp ?? 'generic',
    email: [],
    server: [],
    events: false,
    details: false,
    json: false,
  };
  await checkCommand(lang === undefined ? options : { ...options, lang }, terminal);
}
