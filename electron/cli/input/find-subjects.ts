import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Subject } from '../../../shared/model/plan.ts';
import { subjectsOf, subjectsOfAccounts, type NamedServer } from '../../engine/subjects.ts';

export interface Asked {
  servers: readonly NamedServer[];
  emails: readonly string[];
  /** Undefined: the programs are read where no server was named. */
  clientAccounts: boolean | undefined;
  profile: IspProfile;
}

export interface FoundSubjects {
  subjects: Subject[];
  /** Addresses whose server is not known: no program here has them, and no source tells. */
  unknown: string[];
}

/**
 * What to check: the servers named, what the mail programs of this computer send through (of the addresses named, where
 * any are), and for an address that neither tells of, the servers its provider publishes.
 */
export async function findSubjects(asked: Asked, signal: AbortSignal): Promise<FoundSubjects> {
  const { servers, emails, profile } = asked;
  const named = subjectsOf(servers, emails);
  const lookAtPrograms = asked.clientAccounts ?? servers.length === 0;
  const accounts = lookAtPrograms ? await accountsHere(signal) : [];
  const wanted = new Set(emails.map((email) => email.toLowerCase()));
  const own = subjectsOfAccounts(
    accounts.filter(({ email }) => wanted.size === 0 || wanted.has(email.toLowerCase())),
  );
  const known = new Set([...named, ...own].flatMap(({ email }) => email?.toLowerCase() ?? []));
  // With a server named, an address without one only says whose mail it is.
  const open = servers.length > 0 ? [] : emails.filter((email) => !known.has(email.toLowerCase()));
  const looked = await Promise.all(
    open.map(async (email) => ({ email, host: await publishedServer(email, profile, signal) })),
  );
  const published = looked.flatMap(({ email, host }): Subject[] =>
    // How it is spoken to is left to the plan.
    host === undefined ? [] : [{ email, host, port: null, security: null }],
  );
  return {
    subjects: [...named, ...own, ...published],
    unknown: looked.flatMap(({ email, host }) => (host === undefined ? [email] : [])),
  };
}

// Both are loaded only where they are asked: a check of a server that was named needs neither, and begins sooner.

async function accountsHere(signal: AbortSignal) {
  const { systemMailPrograms } = await import('../../engine/mail-programs/system-mail-programs.ts');
  return (await systemMailPrograms().accounts(signal)).accounts;
}

/** What only an open connection told, or another domain's name, is not taken on trust. */
async function publishedServer(
  email: string,
  profile: IspProfile,
  signal: AbortSignal,
): Promise<string | undefined> {
  const [{ findSettings }, { systemProviderDeps }] = await Promise.all([
    import('../../engine/provider/find-settings.ts'),
    import('../../engine/provider/system-provider-deps.ts'),
  ]);
  const { candidates } = await findSettings(
    email,
    profile,
    systemProviderDeps(false),
    () => undefined,
    signal,
  );
  return candidates.find(({ caution }) => caution === undefined)?.host;
}
