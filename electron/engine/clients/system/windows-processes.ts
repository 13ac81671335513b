import type { RunningProcess } from '../system.ts';
import type { RunProgram } from './run-program.ts';

/** `"OUTLOOK.EXE","4242","Console","1","123,456 K"`: without head the columns are the same in every language. */
const LINE = /^"((?:[^"]|"")*)","(\d+)","(?:[^"]|"")*","(\d+)"/gm;
/** `4242,1,OUTLOOK` */
const SHELL_LINE = /^(\d+),(\d+),(.+)$/gm;
const SHELL = "Get-Process | ForEach-Object { '{0},{1},{2}' -f $_.Id, $_.SessionId, $_.ProcessName }";
const LIMIT_MS = 8000;

/**
 * Programs that run in the session of `ownPid`: another user's Outlook on the same computer holds another profile. All of
 * them where the session cannot be told. `tasklist` rests on a service that may be broken or switched off, and a mail
 * program that is not seen would be changed while it runs: PowerShell is asked where it says nothing.
 */
export async function windowsProcesses(
  run: RunProgram,
  env: Readonly<Record<string, string | undefined>> = process.env,
  ownPid = process.pid,
): Promise<RunningProcess[]> {
  const system = `${env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows'}\\System32`;
  const ask = async (program: string, args: readonly string[]): Promise<string> =>
    (await run(`${system}\\${program}`, args, AbortSignal.timeout(LIMIT_MS))).stdout.toString('latin1');
  let all = [...(await ask('tasklist.exe', ['/FO', 'CSV', '/NH'])).matchAll(LINE)].map(
    ([, name = '', pid, session]) => ({ pid: Number(pid), name, session }),
  );
  if (all.length === 0) {
    const shell = 'WindowsPowerShell\\v1.0\\powershell.exe';
    const text = await ask(shell, ['-NoProfile', '-NonInteractive', '-Command', SHELL]);
    all = [...text.matchAll(SHELL_LINE)].map(([, pid, session, name = '']) => ({
      pid: Number(pid),
      name: name.trimEnd(),
      session,
    }));
  }
  const session = all.find(({ pid }) => pid === ownPid)?.session;
  return all
    .filter((one) => session === undefined || one.session === session)
    .map(({ pid, name }) => ({ pid, name: name.toLowerCase().replace(/\.exe$/, '') }));
}
