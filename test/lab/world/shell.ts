import { execFile, spawnSync } from 'node:child_process';

/** Runs a program to its end; rejects with its own words when it fails. `input` goes to standard input. */
export function run(program: string, args: readonly string[], input?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}: ${stderr || error.message}`));
      else resolve(stdout);
    });
    // A program that ended before it read everything says why by itself.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** Runs a shell script in a namespace; the script stops at its first error. */
export function script(namespace: string, lines: readonly string[]): Promise<string> {
  return run('ip', ['netns', 'exec', namespace, 'sh', '-e'], `${lines.join('\n')}\n`);
}

/** For teardown, where nothing may be awaited: runs a program, ignores its failure. */
export function runSync(program: string, args: readonly string[]): string {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout;
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
