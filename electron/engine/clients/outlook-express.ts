import type { Login } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, Found } from './client.ts';
import { regNumber, regText } from './formats/reg-values.ts';
import { programRuns } from './program-runs.ts';
import { registryKeys } from './registry.ts';
import { securityByPort } from './security-by-port.ts';

const ACCOUNTS = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Internet Account Manager\\Accounts';
const RUNS = { processes: ['msimn'] };

/**
 * Outlook Express ended with Windows XP, where this program does not run: its settings are what an update carried along. The main
 * identity alone; every Windows has keys of address books here, which have no server to send through.
 */
export const outlookExpress: ClientAdapter = {
  id: 'outlook-express',
  async find(system, signal): Promise<Found> {
    const found: Found = { accounts: [], remarks: [] };
    const text = system.platform === 'win32' ? await system.exportRegistry(ACCOUNTS, signal) : null;
    const keys = text === null ? [] : registryKeys(text);
    for (const { key, value } of Array.isArray(keys) ? keys : []) {
      const host = regText(value('SMTP Server') ?? '') ?? '';
      if (host === '') continue;
      const port = regNumber(value('SMTP Port') ?? '') ?? 25;
      const encrypted = (regNumber(value('SMTP Secure Connection') ?? '') ?? 0) !== 0;
      const logsIn = (regNumber(value('SMTP Use Sicily') ?? '') ?? 0) !== 0;
      const login: Login = { method: logsIn ? 'password' : 'none' };
      const id = key.slice(key.lastIndexOf('\\') + 1);
      found.accounts.push({
        id: `outlook-express:${id}`,
        client: 'outlook-express',
        profile: regText(value('Account Name') ?? '') ?? id,
        email: regText(value('SMTP Email Address') ?? '') ?? '',
        outgoing: { host, port, security: securityByPort(encrypted, port), login },
        mode: 'explain',
        running: await programRuns(system, RUNS),
        files: [key],
        limit: { code: 'retired', params: {} },
        place: {},
      });
    }
    return found;
  },
  plan: () => Promise.resolve({ kind: 'not-movable', limit: { code: 'retired', params: {} } }),
  isRunning: (_, system) => programRuns(system, RUNS),
};
