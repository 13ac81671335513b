import type { Target } from '../../../shared/model/change.ts';
import type { Login, LoginMethod, Outgoing } from '../../../shared/model/mail-account.ts';
import type { KeyFileDocument } from './formats/key-file.ts';
import type { OpenKeyFile, Submission } from './key-file-store.ts';
import { isYes, kconfigText, portOf } from './key-file-text.ts';

/** Files that stand above the user's own. */
export type Kiosk = readonly OpenKeyFile[];

const ENCRYPTION = { none: 'None', starttls: 'TLS', tls: 'SSL' } as const;
/** `authtype`; older versions write `CRAM-MD5`, newer `CRAM_MD5`. */
const METHODS: Readonly<Record<string, LoginMethod | undefined>> = {
  '': 'password',
  PLAIN: 'password',
  LOGIN: 'password',
  CLEAR: 'password',
  CRAM_MD5: 'encrypted-password',
  DIGEST_MD5: 'encrypted-password',
  XOAUTH2: 'oauth2',
};
/** What a change writes. */
const KEYS = ['host', 'port', 'encryption', 'auth', 'authtype', 'user'];

/** The group of the transport an identity names by its id, or, long ago, its name; else the default one. */
export function transportOf(
  document: KeyFileDocument,
  groups: readonly string[],
  named: string,
): string | null {
  const byId = (id: string) => groups.find((group) => idOf(document, group) === id);
  const byName = groups.find(
    (group) => named !== '' && kconfigText.read(document.get(`${group}|name`) ?? '') === named,
  );
  const standard = document.get('General|default-transport')?.trim() ?? '';
  return byId(named) ?? byName ?? byId(standard) ?? (groups.length === 1 ? (groups[0] ?? null) : null);
}

function idOf(document: KeyFileDocument, group: string): string {
  return document.get(`${group}|id`)?.trim() ?? group.slice('Transport '.length);
}

export function submissionOf(
  document: KeyFileDocument,
  path: string,
  group: string,
  kiosk: Kiosk,
): Submission {
  const text = (key: string) => kconfigText.read(document.get(`${group}|${key}`) ?? '');
  // `type` before 5.0.
  const kind = (text('identifier') || text('type') || 'SMTP').toLowerCase();
  if (kind === 'sendmail')
    return {
      outgoing: null,
      limit: { code: 'mail-command', params: { command: text('host') || 'sendmail' } },
    };
  // An Akonadi resource: Exchange and the like.
  if (kind !== 'smtp') return { outgoing: null, limit: { code: 'not-smtp', params: {} } };
  const written = text('encryption').toUpperCase();
  const security = written === 'SSL' ? 'tls' : written === 'TLS' ? 'starttls' : 'none';
  const login = loginOf(document, group);
  const host = text('host');
  const outgoing: Outgoing | null =
    host === '' ? null : { host, port: portOf(document.get(`${group}|port`)) ?? 25, security, login };
  const locked = [{ path, document }, ...kiosk].find((file) =>
    KEYS.some((key) => file.document.isImmutable(`${group}|${key}`)),
  );
  if (locked !== undefined) return { outgoing, limit: { code: 'managed', params: { path: locked.path } } };
  return { outgoing, limit: login.method === 'oauth2' ? { code: 'oauth', params: {} } : null };
}

function loginOf(document: KeyFileDocument, group: string): Login {
  if (!isYes(document.get(`${group}|auth`))) return { method: 'none' };
  const type = (document.get(`${group}|authtype`) ?? '').trim().toUpperCase().replace('-', '_');
  const user = kconfigText.read(document.get(`${group}|user`) ?? '');
  return { method: METHODS[type] ?? 'other', ...(user === '' ? {} : { user }) };
}

/** All of it is written: what stands for a key that is absent differs between versions. */
export function transportSettings(group: string, before: LoginMethod, to: Target): Record<string, string> {
  const settings: Record<string, string> = {
    host: kconfigText.write(to.host),
    port: String(to.port),
    encryption: ENCRYPTION[to.security],
  };
  if (to.login === 'none') settings['auth'] = 'false';
  else if (to.login !== 'keep') {
    settings['auth'] = 'true';
    if (before === 'none' || before === 'other') settings['authtype'] = 'PLAIN';
    settings['user'] = kconfigText.write(to.login.user);
  }
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [`${group}|${key}`, value]));
}
