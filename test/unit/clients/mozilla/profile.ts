import { encodePrefString } from '../../../../electron/engine/clients/formats/prefs-js-string.ts';

export type PrefValues = Record<string, string | number | boolean>;

export const ONE_ACCOUNT: PrefValues = {
  'mail.account.account1.identities': 'id1',
  'mail.account.account1.server': 'server1',
  'mail.accountmanager.accounts': 'account1',
  'mail.identity.id1.useremail': 'me@example.org',
  'mail.identity.id1.smtpServer': 'smtp1',
  'mail.smtp.defaultserver': 'smtp1',
  'mail.smtpserver.smtp1.authMethod': 3,
  'mail.smtpserver.smtp1.hostname': 'smtp.example.org',
  'mail.smtpserver.smtp1.port': 25,
  'mail.smtpserver.smtp1.try_ssl': 2,
  'mail.smtpserver.smtp1.username': 'me',
  'mail.smtpservers': 'smtp1',
};

export function prefsFile(values: PrefValues): string {
  return Object.entries(values)
    .map(([key, value]) => {
      const raw =
        typeof value === 'string' ? Buffer.from(encodePrefString(value), 'latin1').toString() : String(value);
      return `user_pref("${key}", ${raw});\n`;
    })
    .join('');
}

/** `profiles.ini` with one profile that an installation uses. */
export function profilesIni(path: string, eol = '\n'): string {
  return [
    '[Install4F96D1932A9F858E]',
    `Default=${path}`,
    'Locked=1',
    '',
    '[Profile0]',
    'Name=default-release',
    'IsRelative=1',
    `Path=${path}`,
    '',
    '[General]',
    'Version=2',
    '',
  ].join(eol);
}
