import type { Login } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, Found } from './client.ts';
import { regText } from './formats/reg-values.ts';
import { joinPath } from './homes.ts';
import { iniValues } from './ini-values.ts';
import { programRuns } from './program-runs.ts';
import { registryKeys } from './registry.ts';
import type { ClientSystem } from './system.ts';

const SETTINGS = 'HKEY_CURRENT_USER\\Software\\RimArts\\B2\\Settings';
const RUNS = { processes: ['b2'] };

/**
 * Becky! Internet Mail 2: a folder a mailbox, with `Mailbox.ini` in it. Read, so that the steps show what is there;
 * changed by hand, as the switch for STARTTLS is known to its makers alone.
 */
export const becky: ClientAdapter = {
  id: 'becky',
  async find(system, signal): Promise<Found> {
    const found: Found = { accounts: [], remarks: [] };
    if (system.platform !== 'win32') return found;
    for (const path of await mailboxes(system, signal)) {
      const file = await system.files.read(path);
      if (!file.ok) {
        const { problem, detail } = file;
        if (problem !== 'absent') found.remarks.push({ client: 'becky', path, problem, detail });
        continue;
      }
      const ini = iniValues(file.bytes);
      const get = (name: string) => ini('Account', name) ?? '';
      const host = get('SMTPServer');
      const user = get('UserID');
      const login: Login =
        get('SMTPAUTH') === '1'
          ? { method: 'password', ...(user === '' ? {} : { user }) }
          : { method: 'none' };
      const port = Number(get('SMTPPort')) || 25;
      const folder = path.split('\\').at(-2) ?? '';
      found.accounts.push({
        id: `becky:${folder}`,
        client: 'becky',
        profile: folder,
        email: get('MailAddress'),
        outgoing:
          host === '' ? null : { host, port, security: get('SSLSMTP') === '1' ? 'tls' : 'none', login },
        mode: 'guided',
        running: await programRuns(system, RUNS),
        files: [path],
        place: {},
      });
    }
    return found;
  },
  plan: () => Promise.resolve({ kind: 'by-hand' }),
  isRunning: (_, system) => programRuns(system, RUNS),
};

/** Below the data folder, or a user's folder in it, each mailbox has a folder `….mb`. */
async function mailboxes(system: ClientSystem, signal: AbortSignal): Promise<string[]> {
  for (const root of await roots(system, signal)) {
    const found: string[] = [];
    for (const name of await system.files.list(root)) {
      const folder = joinPath(system, root, name);
      const below = name.toLowerCase().endsWith('.mb') ? [] : await system.files.list(folder);
      const boxes = below.filter((one) => one.toLowerCase().endsWith('.mb'));
      const all = below.length === 0 ? [folder] : boxes.map((one) => joinPath(system, folder, one));
      for (const box of all) {
        const path = joinPath(system, box, 'Mailbox.ini');
        if (box.toLowerCase().endsWith('.mb') && (await system.files.stat(path)) !== null) found.push(path);
      }
    }
    if (found.length > 0) return found;
  }
  return [];
}

async function roots(system: ClientSystem, signal: AbortSignal): Promise<string[]> {
  const usual = [
    joinPath(system, system.home, 'Documents', 'Becky'),
    joinPath(system, system.home, 'OneDrive', 'Documents', 'Becky'),
    'C:\\Becky!',
  ];
  const text = await system.exportRegistry(SETTINGS, signal);
  const keys = text === null ? [] : registryKeys(text);
  const set = Array.isArray(keys) ? regText(keys[0]?.value('DataDir') ?? '') : null;
  return set === null || set === '' ? usual : [set.replace(/[\\/]+$/, ''), ...usual];
}
