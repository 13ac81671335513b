import type { Login, LoginMethod, Outgoing } from '../../../../shared/model/mail-account.ts';
import type { Security } from '../../../../shared/model/observation.ts';
import type { Prefs } from './prefs.ts';

/** What an outgoing server's settings say. `nsMsgSocketType` and `nsMsgAuthMethod` name the numbers. */
export interface SmtpServer {
  key: string;
  /** `smtp`, or what does not send by SMTP: `ews`, `graph`. */
  type: string;
  host: string;
  /** As written; null where the program takes its default. */
  port: number | null;
  /** 0 none, 1 STARTTLS if offered (old), 2 STARTTLS, 3 TLS. */
  socketType: number;
  authMethod: number;
  user: string;
}

/** The settings of a server this program writes. */
export const SERVER_SETTINGS = ['hostname', 'port', 'try_ssl', 'authMethod', 'username'] as const;
export type ServerSetting = (typeof SERVER_SETTINGS)[number];

export function settingKey(server: string, setting: ServerSetting | 'type'): string {
  return `mail.smtpserver.${server}.${setting}`;
}

/** `nsMsgAuthMethod` */
export const AUTH = { none: 1, password: 3, encrypted: 4, secure: 8, oauth2: 10 } as const;

export function readServer(prefs: Prefs, key: string): SmtpServer {
  const numberOr = (setting: ServerSetting, otherwise: number): number =>
    prefs.number(settingKey(key, setting)) ?? prefs.number(settingKey('default', setting)) ?? otherwise;
  const port = prefs.number(settingKey(key, 'port'));
  return {
    key,
    type: prefs.text(settingKey(key, 'type')) ?? 'smtp',
    host: prefs.text(settingKey(key, 'hostname')) ?? '',
    port: port === null || port <= 0 || port > 65535 ? null : port,
    socketType: numberOr('try_ssl', 0),
    authMethod: numberOr('authMethod', AUTH.password),
    user: prefs.text(settingKey(key, 'username')) ?? '',
  };
}

/** `plainPort`: what the program takes where TLS is not begun with and no port is named. */
export function outgoingOf(server: SmtpServer, plainPort: number): Outgoing | null {
  if (server.type !== 'smtp' || server.host === '') return null;
  return {
    host: server.host,
    port: portOf(server, plainPort),
    security: securityOf(server),
    login: loginOf(server),
  };
}

export function portOf(server: SmtpServer, plainPort: number): number {
  return server.port ?? (server.socketType === 3 ? 465 : plainPort);
}

function securityOf({ socketType }: SmtpServer): Security {
  if (socketType === 3) return 'tls';
  // 1 was "STARTTLS, if offered"; a current Thunderbird moves it to 2 once, and afterwards takes it for none.
  return socketType === 1 || socketType === 2 ? 'starttls' : 'none';
}

function loginOf({ authMethod, user }: SmtpServer): Login {
  const method = METHODS[authMethod] ?? 'other';
  // Without a user name no password can be had: the program logs in nowhere that does not insist.
  if (user === '' && (method === 'password' || method === 'encrypted-password')) return { method: 'none' };
  return method === 'none' ? { method } : { method, ...(user === '' ? {} : { user }) };
}

const METHODS: Readonly<Record<number, LoginMethod>> = {
  [AUTH.none]: 'none',
  // "Old" and "any", which current versions no longer know.
  2: 'password',
  9: 'password',
  [AUTH.password]: 'password',
  [AUTH.encrypted]: 'encrypted-password',
  [AUTH.secure]: 'encrypted-password',
  [AUTH.oauth2]: 'oauth2',
};
