import { regText } from './formats/reg-values.ts';
import { joinPath, localAppData } from './homes.ts';
import { registryKeys } from './registry.ts';
import type { ClientSystem } from './system.ts';

export interface LiveMailProgram {
  /** Of its registry key, and of its folder where the registry names none. */
  name: string;
  /** Its process, in lower case, without `.exe`. */
  process: string;
}

const ACCOUNT_FILE = /^account\{[^}]*\}\.oeaccount$/i;
/** Messages and the files of their database: thousands, and never folders. */
const NO_FOLDER = /\.(?:eml|nws|log|jrs|edb|chk|pat|dat|jfm|oeaccount|MSMessageStore)$/i;
const DEEPEST = 4;
const MOST_FOLDERS = 2000;

/** `Store Root`, which is written with variables in it. */
export async function storeRoot(
  { name }: LiveMailProgram,
  system: ClientSystem,
  signal: AbortSignal,
): Promise<string> {
  const key = `HKEY_CURRENT_USER\\Software\\Microsoft\\${name}`;
  const text = await system.exportRegistry(key, signal);
  const keys = text === null ? [] : registryKeys(text);
  const raw = Array.isArray(keys) ? (keys[0]?.value('Store Root') ?? null) : null;
  const root = raw === null ? null : regText(raw);
  return root === null || root === ''
    ? joinPath(system, localAppData(system), 'Microsoft', name)
    : expand(root, system.env).replace(/[\\/]+$/, '');
}

/** `%NAME%`, in any case. */
export function expand(text: string, env: ClientSystem['env']): string {
  return text.replace(/%([^%]+)%/g, (whole, name: string) => {
    const known = Object.keys(env).find((one) => one.toLowerCase() === name.toLowerCase());
    return (known === undefined ? undefined : env[known]) ?? whole;
  });
}

/** The account files in a folder and all below it, as the program itself looks for them. */
export async function accountFiles(root: string, system: ClientSystem): Promise<string[]> {
  const found: string[] = [];
  let folders = [root];
  let seen = 0;
  for (let depth = 0; depth <= DEEPEST && folders.length > 0; depth += 1) {
    const below: string[] = [];
    for (const folder of folders) {
      if ((seen += 1) > MOST_FOLDERS) return found;
      for (const name of await system.files.list(folder)) {
        const path = joinPath(system, folder, name);
        if (ACCOUNT_FILE.test(name)) found.push(path);
        else if (!NO_FOLDER.test(name) && (await system.files.stat(path))?.kind === 'folder')
          below.push(path);
      }
    }
    folders = below;
  }
  return found;
}
