import type { Target } from '../../../shared/model/change.ts';
import type { Outgoing } from '../../../shared/model/mail-account.ts';
import { rawOf } from './formats/format.ts';
import type { MailRc } from './formats/mail-rc.ts';
import { urlPart } from './formats/url-parts.ts';
import { chained, isV15, keyOf, type MailRcAccount } from './mail-rc-accounts.ts';
import { writeServer, writeUrlUser } from './server-text.ts';
import type { SettingEdit } from './store-edits.ts';

/** Null where a setting outside of the account asks for STARTTLS and the account cannot be told not to. */
export function mailRcEdits(
  document: MailRc,
  account: MailRcAccount,
  from: Outgoing,
  to: Target,
): SettingEdit[] | null {
  const { name, urlKey, url } = account;
  const edits: SettingEdit[] = [];
  const edit = (key: string, value: string | null) => edits.push({ key, value });

  if ((to.security === 'tls') !== (from.security === 'tls')) {
    const scheme = (urlPart(url, 'scheme') ?? 'smtp').replace(/s$/i, '');
    edit(`${urlKey}#scheme`, to.security === 'tls' ? `${scheme}s` : scheme);
  }
  const v15 = isV15(document, name);
  if (typeof to.login === 'object' && to.login.user !== from.login.user) {
    if (v15) edit(`${urlKey}#user`, writeUrlUser(to.login.user));
    else edit(keyOf(name, 'smtp-auth-user'), quoted(to.login.user));
  }
  const moves = from.host.toLowerCase() !== to.host.toLowerCase() || from.port !== to.port;
  if (moves) edit(`${urlKey}#server`, writeServer(to.host, to.port));

  // Settings that are made for one server alone: those of the new one decide from now on.
  const link = {
    host: (moves ? writeServer(to.host, to.port) : (urlPart(url, 'server') ?? '')).toLowerCase(),
    user: typeof to.login === 'object' ? to.login.user : (from.login.user ?? null),
  };
  const starttls = chained(document, name, 'smtp-use-starttls', link) !== null;
  if (to.security === 'starttls' && !starttls) edit(keyOf(name, 'smtp-use-starttls'), '');
  if (to.security === 'none' && starttls) {
    const own = keyOf(name, 'smtp-use-starttls');
    if (document.get(own) === null || (name !== '' && document.get('smtp-use-starttls') !== null))
      return null;
    edit(own, null);
  }
  const auth = chained(document, name, 'smtp-auth', link)?.toLowerCase() ?? (v15 ? 'plain' : 'none');
  // The user name and the password stay where they are.
  if (to.login === 'none' && auth !== 'none') edit(keyOf(name, 'smtp-auth'), 'none');
  const logsIn = typeof to.login === 'object' || (to.login === 'keep' && from.login.method !== 'none');
  if (logsIn && auth === 'none') edit(keyOf(name, 'smtp-auth'), 'plain');
  return edits;
}

function quoted(user: string): string {
  return /^[\w.@+-]+$/.test(user) ? user : rawOf(`"${user.replace(/["\\]/g, '\\$&')}"`);
}
