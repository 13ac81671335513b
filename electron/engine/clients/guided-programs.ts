import type { ClientId, MailAccount } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter } from './client.ts';
import { appData, joinPath, localAppData } from './homes.ts';
import { programRuns } from './program-runs.ts';
import type { ClientSystem } from './system.ts';

type Base = 'home' | 'appData' | 'localAppData' | 'system';

/** A program that is known by its traces, and whose settings are its own affair. */
export interface GuidedProgram {
  id: ClientId;
  /** As its makers call it. */
  name: string;
  mode: 'guided' | 'explain';
  limit: NonNullable<MailAccount['limit']>['code'];
  /** Files or folders one of which is there once the program has been used. `system`: from the root, or the drive C. */
  traces: readonly { platform: 'win32' | 'darwin'; base: Base; path: string }[];
  /** Its processes, in lower case, without `.exe`. */
  processes: readonly string[];
}

const win = (base: Base, path: string) => ({ platform: 'win32', base, path }) as const;
const mac = (path: string) => ({ platform: 'darwin', base: 'home', path }) as const;
const container = (id: string) => mac(`Library/Containers/${id}`);

/** What a person changes by hand, as no other program should: databases, and forms that only their makers know. */
const PROGRAMS: readonly GuidedProgram[] = [
  {
    id: 'outlook-new',
    name: 'Outlook (new)',
    mode: 'guided',
    // Mail goes by Microsoft's servers, which ask the provider themselves.
    limit: 'not-smtp',
    traces: [win('localAppData', 'Microsoft\\Olk')],
    processes: ['olk'],
  },
  {
    id: 'outlook-mac-new',
    name: 'Outlook (new)',
    mode: 'guided',
    limit: 'not-smtp',
    traces: [
      mac('Library/Group Containers/UBF8T346G9.Office/Outlook/Outlook 15 Profiles/Main Profile/HxStore.hxd'),
    ],
    processes: ['microsoft outlook'],
  },
  {
    id: 'windows-mail',
    name: 'Mail and Calendar',
    mode: 'explain',
    // It has neither sent nor fetched since 31 December 2024.
    limit: 'retired',
    traces: [
      win(
        'localAppData',
        'Packages\\microsoft.windowscommunicationsapps_8wekyb3d8bbwe\\LocalState\\HxStore.hxd',
      ),
    ],
    processes: ['hxoutlook', 'hxtsr'],
  },
  {
    id: 'em-client',
    name: 'eM Client',
    mode: 'guided',
    limit: 'closed-format',
    traces: [
      win('appData', 'eM Client\\accounts.dat'),
      mac('Library/Application Support/eM Client/accounts.dat'),
    ],
    processes: ['mailclient', 'em client'],
  },
  {
    id: 'mailbird',
    name: 'Mailbird',
    mode: 'guided',
    limit: 'closed-format',
    traces: [win('localAppData', 'Mailbird\\Store\\Store.db')],
    processes: ['mailbird'],
  },
  {
    id: 'the-bat',
    name: 'The Bat!',
    mode: 'guided',
    limit: 'closed-format',
    traces: [win('appData', 'The Bat!')],
    processes: ['thebat', 'thebat32', 'thebat64'],
  },
  {
    id: 'pegasus',
    name: 'Pegasus Mail',
    mode: 'guided',
    limit: 'closed-format',
    traces: [win('system', 'PMAIL\\Programs\\winpm-32.exe'), win('system', 'PMAIL\\winpm-32.exe')],
    processes: ['winpm-32'],
  },
  {
    id: 'foxmail',
    name: 'Foxmail',
    mode: 'guided',
    limit: 'closed-format',
    traces: [
      win('system', 'Program Files (x86)\\Foxmail 7.2\\Storage'),
      win('system', 'Program Files\\Foxmail 7.2\\Storage'),
      win('system', 'Foxmail 7.2\\Storage'),
    ],
    processes: ['foxmail'],
  },
  {
    id: 'spark',
    name: 'Spark',
    mode: 'guided',
    limit: 'closed-format',
    traces: [
      container('com.readdle.smartemail-Mac'),
      container('com.readdle.SparkDesktop'),
      mac('Library/Application Support/Spark Desktop'),
      win('appData', 'Spark Desktop'),
    ],
    processes: ['spark', 'spark desktop'],
  },
  {
    id: 'airmail',
    name: 'Airmail',
    mode: 'guided',
    limit: 'closed-format',
    traces: [container('it.bloop.airmail2')],
    processes: ['airmail', 'airmail 5'],
  },
  {
    id: 'canary',
    name: 'Canary Mail',
    mode: 'guided',
    limit: 'closed-format',
    traces: [container('io.canarymail.mac'), win('appData', 'Canary Mail')],
    processes: ['canary mail'],
  },
  {
    id: 'mailmate',
    name: 'MailMate',
    mode: 'guided',
    limit: 'closed-format',
    traces: [mac('Library/Application Support/MailMate')],
    processes: ['mailmate'],
  },
];

export const GUIDED_PROGRAMS: readonly ClientAdapter[] = PROGRAMS.map(createGuidedProgram);

/** One account a program: which there are in it, and where they send, it keeps to itself. */
function createGuidedProgram({ id, name, mode, limit, traces, processes }: GuidedProgram): ClientAdapter {
  return {
    id,
    async find(system) {
      for (const { platform, base, path } of traces) {
        if (platform !== system.platform) continue;
        const full = joinPath(system, folderOf(base, system), path);
        if ((await system.files.stat(full)) === null) continue;
        const running = await programRuns(system, { processes });
        const found = { id, client: id, profile: name, email: '', outgoing: null, mode, running };
        return {
          accounts: [{ ...found, files: [full], limit: { code: limit, params: {} }, place: {} }],
          remarks: [],
        };
      }
      return { accounts: [], remarks: [] };
    },
    plan: () =>
      Promise.resolve(
        mode === 'explain'
          ? { kind: 'not-movable', limit: { code: limit, params: {} } }
          : { kind: 'by-hand' },
      ),
    isRunning: (_, system) => programRuns(system, { processes }),
  };
}

function folderOf(base: Base, system: ClientSystem): string {
  switch (base) {
    case 'home':
      return system.home;
    case 'appData':
      return appData(system);
    case 'localAppData':
      return localAppData(system);
    case 'system':
      return system.platform === 'win32' ? `${system.env['SystemDrive'] ?? 'C:'}\\` : '/';
  }
}
