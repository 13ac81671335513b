import type { DeskPrograms } from '../../../electron/engine/desk/desk-programs.ts';
import { ACCOUNTS, CHANGE_REPORT } from '../../contract/sample.ts';

/** Mail programs that answer at once; give only the calls that matter. */
export function createFakePrograms(own: Partial<DeskPrograms> = {}): DeskPrograms {
  return {
    accounts: () => Promise.resolve(ACCOUNTS),
    settings: (email) =>
      Promise.resolve({
        schema: 'postern-settings/1',
        email,
        domain: email.slice(email.indexOf('@') + 1),
        provider: null,
        candidates: [],
        quirks: [],
        sources: [],
      }),
    preview: () => Promise.resolve(CHANGE_REPORT),
    apply: () => Promise.resolve({ ...CHANGE_REPORT, status: 'changed' }),
    undo: () => Promise.resolve({ ...CHANGE_REPORT, status: 'undone' }),
    changes: () => Promise.resolve([]),
    isRunning: () => Promise.resolve(false),
    sendTest: () => Promise.resolve({ outcome: 'taken', reply: '250 Ok' }),
    ...own,
  };
}
