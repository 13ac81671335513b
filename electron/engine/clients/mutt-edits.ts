import type { Target } from '../../../shared/model/change.ts';
import type { Outgoing } from '../../../shared/model/mail-account.ts';
import type { MuttSettings } from './mutt-commands.ts';
import { writeServer, writeUrlUser } from './server-text.ts';
import type { SettingEdit, StoreEdits } from './store-edits.ts';

/**
 * What moves the account, by file; empty where it is there already. Null where it cannot be done without taking the
 * encryption off the connection that fetches mail, which the same settings rule.
 */
export function muttEdits(settings: MuttSettings, from: Outgoing, to: Target): StoreEdits[] | null {
  const main = settings.fileOf('smtp_url');
  if (main === null) return [];
  const byFile = new Map<string, SettingEdit[]>();
  const edit = (key: string, value: string | null): void => {
    // A setting is made where it is made now, else beside the address of the server.
    const path = settings.fileOf(key.split('#')[0] ?? key) ?? main;
    byFile.set(path, [...(byFile.get(path) ?? []), { key, value }]);
  };

  const isTls = to.security === 'tls';
  if (isTls !== (from.security === 'tls')) edit('smtp_url#scheme', isTls ? 'smtps' : 'smtp');
  if (to.login === 'none' && from.login.method !== 'none') {
    edit('smtp_url#user', null);
    if (settings.text('smtp_user') !== null) edit('smtp_user', null);
  }
  if (typeof to.login === 'object' && to.login.user !== from.login.user) {
    edit('smtp_url#user', writeUrlUser(to.login.user));
  }
  if (from.host.toLowerCase() !== to.host.toLowerCase() || from.port !== to.port) {
    edit('smtp_url#server', writeServer(to.host, to.port));
  }

  const starttls = settings.text('ssl_starttls')?.toLowerCase();
  const force = settings.text('ssl_force_tls')?.toLowerCase();
  const moves = byFile.size > 0 || from.security !== to.security;
  if (to.security === 'none' && !(starttls === 'no' && force === 'no')) {
    if (settings.plainIncoming) return null;
    if (starttls !== 'no') edit('ssl_starttls', 'no');
    if (force !== 'no') edit('ssl_force_tls', 'no');
  }
  if (to.security === 'starttls' && moves) {
    if (starttls !== undefined && starttls !== 'yes') edit('ssl_starttls', 'yes');
    // Mutt before 2.0 goes on without encryption where none is offered, unless it is told not to.
    if (force !== 'yes' && !settings.plainIncoming) edit('ssl_force_tls', 'yes');
  }
  return stores(byFile);
}

function stores(byFile: ReadonlyMap<string, SettingEdit[]>): StoreEdits[] {
  return [...byFile].map(([path, edits]) => ({ store: { kind: 'file', path, format: 'mutt-rc' }, edits }));
}
