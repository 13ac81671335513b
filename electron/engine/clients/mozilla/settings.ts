import type { Target } from '../../../../shared/model/change.ts';
import type { Login } from '../../../../shared/model/mail-account.ts';
import { encodePrefString } from '../formats/prefs-js-string.ts';
import type { SettingEdit } from '../store-edits.ts';
import { AUTH, outgoingOf, portOf, settingKey, type SmtpServer } from './server.ts';

/** Never 1: a current Thunderbird takes that for no encryption. */
const SOCKET_TYPE = { none: 0, starttls: 2, tls: 3 } as const;
/** Methods a password login can stay with. */
const PASSWORD_METHODS: readonly number[] = [AUTH.password, AUTH.encrypted, AUTH.secure];

/** The edits that make a server the target; none when it is that already. */
export function editsFor(server: SmtpServer, to: Target, plainPort: number): SettingEdit[] {
  const edits: SettingEdit[] = [];
  const set = (setting: Parameters<typeof settingKey>[1], value: string) =>
    edits.push({ key: settingKey(server.key, setting), value });

  if (server.host.toLowerCase() !== to.host.toLowerCase()) set('hostname', encodePrefString(to.host));
  const socketType = SOCKET_TYPE[to.security];
  const otherSecurity = server.socketType !== socketType;
  // A port that is not written follows the encryption: then it is to be written.
  if (portOf(server, plainPort) !== to.port || (otherSecurity && server.port === null))
    set('port', String(to.port));
  if (otherSecurity) set('try_ssl', String(socketType));

  if (to.login === 'none') {
    // The user name stays: with method 1 the program looks at neither (SmtpClient.sys.mjs), and undo needs it.
    if (server.authMethod !== AUTH.none) set('authMethod', String(AUTH.none));
  } else if (to.login !== 'keep') {
    if (!PASSWORD_METHODS.includes(server.authMethod)) set('authMethod', String(AUTH.password));
    if (server.user !== to.login.user) set('username', encodePrefString(to.login.user));
  }
  return edits;
}

/** Passwords are kept by host and user (`smtp://host`, no port): another of either has none yet. */
export function asksPassword(server: SmtpServer, to: Target, plainPort: number): boolean {
  const before: Login = outgoingOf(server, plainPort)?.login ?? { method: 'none' };
  if (to.login === 'none') return false;
  const otherHost = server.host.toLowerCase() !== to.host.toLowerCase();
  if (to.login !== 'keep') return otherHost || before.method === 'none' || server.user !== to.login.user;
  return otherHost && (before.method === 'password' || before.method === 'encrypted-password');
}

/** A sign-in of the provider's own is good there alone: only the port may move. */
export function keepsSignIn(server: SmtpServer, to: Target): boolean {
  if (server.authMethod !== AUTH.oauth2) return true;
  const sameLogin = to.login === 'keep' || (to.login !== 'none' && to.login.user === server.user);
  return sameLogin && server.host.toLowerCase() === to.host.toLowerCase();
}
