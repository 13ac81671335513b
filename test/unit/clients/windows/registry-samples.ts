/** What `reg export` gives, decoded: recorded shapes of Outlook's profiles, as several versions keep them. */
export const HEAD = 'Windows Registry Editor Version 5.00\r\n';
export const PROFILES_16 = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles';
export const PROFILES_15 = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\15.0\\Outlook\\Profiles';
export const PROFILES_NT =
  'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles';
export const SECTION = '9375CFF0413111d3B88A00104B2A6676';

export const POP3 = '{ED475411-B0D6-11D2-8C3B-00104B2A6676}';
export const IMAP = '{ED475412-B0D6-11D2-8C3B-00104B2A6676}';
export const MAPI = '{ED475414-B0D6-11D2-8C3B-00104B2A6676}';

/** A number as REG_DWORD, a text as REG_SZ, or as REG_BINARY with its NUL. */
export type Sample = number | string | { binary: string };

export function printKey(key: string, values: Readonly<Record<string, Sample>>): string {
  const lines = Object.entries(values).map(([name, value]) => `"${name}"=${printValue(name, value)}`);
  return [`[${key}]`, ...lines, ''].join('\r\n');
}

function printValue(name: string, value: Sample): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  if (typeof value === 'string') return `"${value.replace(/[\\"]/g, '\\$&')}"`;
  const bytes = Buffer.from(`${value.binary}\0`, 'utf16le').toString('hex').match(/../g) ?? [];
  // The registry editor breaks at 80 columns, the name and all.
  let line = `"${name}"=hex:`;
  const lines: string[] = [];
  bytes.forEach((byte, at) => {
    const put = at === bytes.length - 1 ? byte : `${byte},`;
    if (line.length + put.length > 77) {
      lines.push(`${line}\\`);
      line = '  ';
    }
    line += put;
  });
  return [...lines, line].join('\r\n').slice(`"${name}"=`.length);
}

/** A profile with the accounts given, among the keys every profile has. */
export function profileExport(
  root: string,
  profile: string,
  accounts: Readonly<Record<string, Readonly<Record<string, Sample>>>>,
): string {
  const key = `${root}\\${profile}`;
  return [
    HEAD,
    printKey(root, {}),
    printKey(key, {}),
    printKey(`${key}\\0a0d020000000000c000000000000046`, {
      '000b0340': { binary: 'x' },
      '101e0390': 'other',
    }),
    printKey(`${key}\\${SECTION}`, {
      NextAccountID: Object.keys(accounts).length + 1,
      '{ED475418-B0D6-11D2-8C3B-00104B2A6676}': { binary: '\u0002\0' },
      LastChangeVer: { binary: '\u0007' },
    }),
    ...Object.entries(accounts).map(([id, values]) => printKey(`${key}\\${SECTION}\\${id}`, values)),
  ].join('\r\n');
}

const binary = (text: string): Sample => ({ binary: text });

/** Outlook 2013: texts are binary. */
export const ACCOUNT_2013 = {
  clsid: POP3,
  'Mini UID': 0x1234abcd,
  'Account Name': binary('me@example.org'),
  'Display Name': binary('Me Ünd'),
  Email: binary('me@example.org'),
  'POP3 Server': binary('pop.example.org'),
  'POP3 User': binary('me@example.org'),
  'POP3 Password': binary('\u0002secret'),
  'SMTP Server': binary('mail.example.org'),
  'Delivery Store EntryID': binary('a store'),
} as const satisfies Record<string, Sample>;

/** Outlook 2016 and Microsoft 365: texts are texts. */
export const ACCOUNT_2016 = {
  clsid: IMAP,
  'Account Name': 'me@example.org',
  'Display Name': 'Me',
  Email: 'me@example.org',
  'IMAP Server': 'imap.example.org',
  'IMAP Port': 993,
  'IMAP User': 'me@example.org',
  'IMAP Password': binary('\u0002secret'),
  'SMTP Server': 'mail.example.org',
  'SMTP Port': 25,
  'SMTP Use Auth': 1,
} as const satisfies Record<string, Sample>;

/** Exchange and Microsoft 365. */
export const ACCOUNT_EXCHANGE = {
  clsid: MAPI,
  'Account Name': 'me@company.example',
  'Service Name': 'MSEMS',
} as const satisfies Record<string, Sample>;

export const ADDRESS_BOOK = {
  clsid: MAPI,
  'Account Name': 'Outlook Address Book',
  'Service Name': 'CONTAB',
} as const satisfies Record<string, Sample>;
