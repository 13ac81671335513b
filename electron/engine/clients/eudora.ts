import type { ClientAdapter, Found, FoundAccount } from './client.ts';
import { regText } from './formats/reg-values.ts';
import { iniValues } from './ini-values.ts';
import { programRuns } from './program-runs.ts';
import { registryKeys } from './registry.ts';
import type { ClientSystem } from './system.ts';

const COMMAND_LINE = 'HKEY_CURRENT_USER\\Software\\Qualcomm\\Eudora\\CommandLine';
const RUNS = { processes: ['eudora'] };

/**
 * Eudora 7 for Windows: `eudora.ini` has the dominant account in `[Settings]`, others in sections that `[Personalities]` lists.
 * Read, so that the steps show what is there; what it calls TLS, few providers still take.
 */
export const eudora: ClientAdapter = {
  id: 'eudora',
  async find(system, signal): Promise<Found> {
    const path = await iniPath(system, signal);
    if (path === null) return { accounts: [], remarks: [] };
    const file = await system.files.read(path);
    if (!file.ok) {
      const { problem, detail } = file;
      return {
        accounts: [],
        remarks: problem === 'absent' ? [] : [{ client: 'eudora', path, problem, detail }],
      };
    }
    const ini = iniValues(file.bytes);
    const running = await programRuns(system, RUNS);
    const accounts: FoundAccount[] = [];
    for (const section of ['Settings', ...personas(ini)]) {
      const host = ini(section, 'SMTPServer') ?? '';
      const email = ini(section, 'ReturnAddress') ?? ini(section, 'POPAccount') ?? '';
      if (host === '' && email === '') continue;
      const user = ini(section, 'LoginName') ?? '';
      const login = { method: 'other' as const, ...(user === '' ? {} : { user }) };
      accounts.push({
        id: `eudora:${section}`,
        client: 'eudora',
        profile: section,
        email,
        // Port and encryption stand in keys that are documented nowhere.
        outgoing: host === '' ? null : { host, port: 25, security: 'none', login },
        mode: 'guided',
        running,
        files: [path],
        place: {},
      });
    }
    return { accounts, remarks: [] };
  },
  plan: () => Promise.resolve({ kind: 'by-hand' }),
  isRunning: (_, system) => programRuns(system, RUNS),
};

function personas(ini: (section: string, name: string) => string | null): string[] {
  const found: string[] = [];
  for (let at = 0; ; at += 1) {
    const section = ini('Personalities', `Persona${at}`);
    if (section === null) return found;
    found.push(section);
  }
}

/** `Current` is a command line: the program, the folder, the settings file, quoted where they have blanks. */
async function iniPath(system: ClientSystem, signal: AbortSignal): Promise<string | null> {
  if (system.platform !== 'win32') return null;
  const text = await system.exportRegistry(COMMAND_LINE, signal);
  const keys = text === null ? [] : registryKeys(text);
  const line = Array.isArray(keys) ? regText(keys[0]?.value('Current') ?? '') : null;
  const words = [...(line ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const last = words.at(-1) ?? '';
  return last.toLowerCase().endsWith('.ini') ? last : null;
}
