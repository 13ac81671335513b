import { rm } from 'node:fs/promises';
import { dirname, posix, win32 } from 'node:path';
import type { RunProgram } from '../clients/system/run-program.ts';
import { stateFolder } from '../journal/state-folder.ts';
import { makeFolders, writeFileWhole } from '../write-file.ts';

/** What starts the look by itself on one system. Made only when the customer agrees, gone with one command. */
export interface DailyEntry {
  /** Our own files; no other program's is touched. */
  files: { path: string; text: string | Uint8Array }[];
  /** To be run after the files are written. */
  start: string[][];
  /** To be run before the files are taken away. */
  stop: string[][];
}

const NAME = 'postern-look';
/** Reverse of a domain, as macOS names such entries. */
const LABEL = 'net.postern.look';

/**
 * The entry of a system; null where we know none. Linux: a timer of the user's systemd where one runs, else an entry that
 * looks at each login (XDG Autostart). Windows: the task scheduler. macOS: a launch agent.
 * @param command - program and arguments
 */
export function dailyEntry(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  command: readonly string[],
  systemdRuns: boolean,
): DailyEntry | null {
  if (platform === 'win32') return windowsEntry(env, command);
  const home = env['HOME'];
  if (home?.startsWith('/') !== true) return null;
  if (platform === 'darwin') return macEntry(home, command);
  if (platform !== 'linux') return null;
  const set = env['XDG_CONFIG_HOME'];
  const config = set?.startsWith('/') === true ? set : posix.join(home, '.config');
  return systemdRuns ? systemdEntry(config, command) : autostartEntry(config, command);
}

function systemdEntry(config: string, command: readonly string[]): DailyEntry {
  const folder = posix.join(config, 'systemd', 'user');
  const about = 'Description=Postern: look whether a mail port is open';
  return {
    files: [
      {
        path: posix.join(folder, `${NAME}.service`),
        text: `[Unit]\n${about}\n\n[Service]\nType=oneshot\nExecStart=${command.map(systemdWord).join(' ')}\nSuccessExitStatus=1\n`,
      },
      {
        path: posix.join(folder, `${NAME}.timer`),
        // Not on the hour: a thousand computers should not knock at once. Persistent: a day switched off is made up for.
        text: `[Unit]\n${about}\n\n[Timer]\nOnCalendar=daily\nRandomizedDelaySec=6h\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n`,
      },
    ],
    start: [
      ['systemctl', '--user', 'daemon-reload'],
      ['systemctl', '--user', 'enable', '--now', `${NAME}.timer`],
    ],
    stop: [['systemctl', '--user', 'disable', '--now', `${NAME}.timer`]],
  };
}

/** Quoted as systemd.service(5) and systemd.unit(5) want it: `%` and `$` are its own. */
function systemdWord(word: string): string {
  const escaped = word.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/%/g, '%%').replace(/\$/g, '$$$$');
  return `"${escaped}"`;
}

function autostartEntry(config: string, command: readonly string[]): DailyEntry {
  // Desktop Entry Specification, "The Exec key": quoted, with `"`, backtick, `$` and the backslash escaped, twice over.
  const exec = command
    .map((word) => `"${word.replace(/(["`$\\])/g, '\\$1')}"`)
    .join(' ')
    .replace(/\\/g, '\\\\')
    .replace(/%/g, '%%');
  return {
    files: [
      {
        path: posix.join(config, 'autostart', `${NAME}.desktop`),
        text: `[Desktop Entry]\nType=Application\nName=Postern\nComment=Look whether a mail port is open\nExec=${exec}\nTerminal=false\nNoDisplay=true\n`,
      },
    ],
    start: [],
    stop: [],
  };
}

function macEntry(home: string, command: readonly string[]): DailyEntry {
  const path = posix.join(home, 'Library', 'LaunchAgents', `${LABEL}.plist`);
  const words = command.map((word) => `    <string>${xml(word)}</string>\n`).join('');
  return {
    files: [
      {
        path,
        text:
          '<?xml version="1.0" encoding="UTF-8"?>\n' +
          '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n' +
          `<plist version="1.0">\n<dict>\n  <key>Label</key>\n  <string>${LABEL}</string>\n` +
          `  <key>ProgramArguments</key>\n  <array>\n${words}  </array>\n` +
          '  <key>StartInterval</key>\n  <integer>86400</integer>\n  <key>RunAtLoad</key>\n  <true/>\n</dict>\n</plist>\n',
      },
    ],
    start: [['/bin/launchctl', 'load', '-w', path]],
    stop: [['/bin/launchctl', 'unload', '-w', path]],
  };
}

/**
 * As XML (Task Scheduler Schema, task 1.2): on the command line of `schtasks` a task holds 261 characters, never starts on a battery,
 * and a noon at which the computer was off is lost.
 */
function windowsEntry(
  env: Readonly<Record<string, string | undefined>>,
  [program = '', ...args]: readonly string[],
): DailyEntry {
  const system = env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows';
  const schtasks = win32.join(system, 'System32', 'schtasks.exe');
  const path = win32.join(stateFolder('win32', env), `${NAME}.xml`);
  const text =
    '<?xml version="1.0" encoding="UTF-16"?>\r\n' +
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">\r\n' +
    '  <Triggers>\r\n    <CalendarTrigger>\r\n      <StartBoundary>2026-01-01T12:00:00</StartBoundary>\r\n' +
    // A thousand computers should not knock at once.
    '      <RandomDelay>PT6H</RandomDelay>\r\n' +
    '      <ScheduleByDay>\r\n        <DaysInterval>1</DaysInterval>\r\n      </ScheduleByDay>\r\n' +
    '    </CalendarTrigger>\r\n  </Triggers>\r\n' +
    '  <Principals>\r\n    <Principal id="Author">\r\n      <LogonType>InteractiveToken</LogonType>\r\n' +
    '      <RunLevel>LeastPrivilege</RunLevel>\r\n    </Principal>\r\n  </Principals>\r\n' +
    '  <Settings>\r\n    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\r\n' +
    '    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\r\n' +
    '    <StartWhenAvailable>true</StartWhenAvailable>\r\n' +
    '    <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>\r\n  </Settings>\r\n' +
    `  <Actions Context="Author">\r\n    <Exec>\r\n      <Command>${xml(program)}</Command>\r\n` +
    `      <Arguments>${xml(args.map(windowsWord).join(' '))}</Arguments>\r\n    </Exec>\r\n  </Actions>\r\n</Task>\r\n`;
  return {
    // `schtasks` reads no other encoding for certain.
    files: [{ path, text: Buffer.from(`\ufeff${text}`, 'utf16le') }],
    start: [[schtasks, '/Create', '/F', '/TN', NAME, '/XML', path]],
    stop: [[schtasks, '/Delete', '/F', '/TN', NAME]],
  };
}

/** Quoted as `CommandLineToArgvW` takes apart: a backslash counts only before a quote. */
function windowsWord(word: string): string {
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export type DailyAnswer = { ok: true } | { ok: false; detail: string };

/** The quiet look at the doors once a day, of whoever runs the program. Off until they agree, and off again in one step. */
export interface DailyLook {
  isOn: () => boolean;
  set: (on: boolean, signal: AbortSignal) => Promise<DailyAnswer>;
  /** Our own files that make it start. */
  files: readonly string[];
}

/** Puts the entry in place. What was begun is taken back when it cannot be finished. */
export async function startDailyLook(
  entry: DailyEntry,
  run: RunProgram,
  signal: AbortSignal,
): Promise<DailyAnswer> {
  try {
    for (const { path, text } of entry.files) {
      await makeFolders(dirname(path));
      await writeFileWhole(path, text, 0o600);
    }
  } catch (error) {
    await removeFiles(entry);
    return { ok: false, detail: (error as NodeJS.ErrnoException).code ?? 'unknown' };
  }
  for (const [program = '', ...args] of entry.start) {
    const { code, stderr } = await run(program, args, signal);
    if (code === 0) continue;
    await stopDailyLook(entry, run, signal);
    const [said = ''] = stderr.toString('utf8').trim().split('\n');
    return { ok: false, detail: said === '' ? program : said.slice(0, 200) };
  }
  return { ok: true };
}

/** Takes the entry away; nothing there is as good. */
export async function stopDailyLook(
  entry: DailyEntry,
  run: RunProgram,
  signal: AbortSignal,
): Promise<DailyAnswer> {
  for (const [program = '', ...args] of entry.stop) await run(program, args, signal);
  return removeFiles(entry);
}

async function removeFiles({ files }: DailyEntry): Promise<DailyAnswer> {
  for (const { path } of files) {
    try {
      await rm(path, { force: true });
    } catch (error) {
      return { ok: false, detail: (error as NodeJS.ErrnoException).code ?? 'unknown' };
    }
  }
  return { ok: true };
}
