import type { RunningProcess } from '../system.ts';
import type { RunProgram } from './run-program.ts';

/** `"OUTLOOK.EXE","4242","Console","1","123,456 K"`: without head the columns are the same in every language. */
const LINE = /^"((?:[^"]|"")*)","(\d+)","(?:[^"]|"")*","(\d+)"/gm;
const LIMIT_MS = 8000;

/**
 * Programs that run in the session of `ownPid`: another user's Outlook on the same computer holds another profile. All of
 * them where the session cannot be told; none where `tasklist` says nothing.
 */
export async function windowsProcesses(
  run: RunProgram,
  env: Readonly<Record<string, string | undefined>> = process.env,
  ownPid = process.pid,
): Promise<RunningProcess[]> {
  const tasklist = `${env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows'}\\System32\\tasklist.exe`;
  const { stdout } = await run(tasklist, ['/FO', 'CSV', '/NH'], AbortSignal.timeout(LIMIT_MS));
  const all = [...stdout.toString('latin1').matchAll(LINE)].map(([, name = '', pid, session]) => ({
    pid: Number(pid),
    name: name.toLowerCase().replace(/\.exe$/, ''),
    session,
  }));
  const session = all.find(({ pid }) => pid === ownPid)?.session;
  return all
    .filter((one) => session === undefined || one.session === session)
    .map(({ pid, name }) => ({ pid, name }));
}
