const CONFIG = {
  '*': {
    accounts: [
      {
        id: 'a1',
        emailAddress: 'zoë@example.org',
        settings: { smtp_host: 'smtp.example.org', smtp_port: 25, smtp_security: 'STARTTLS' },
      },
    ],
    accountsVersion: 3,
  },
};
const as = (indent: number | string) => JSON.stringify(CONFIG, null, indent);

/** Files with an account whose `smtp_port` is 25, in every dress. */
export const ODD_JSON: Record<string, string | Buffer> = {
  'as Mailspring writes it': as(2),
  'on one line': as(0),
  'indented by four': as(4),
  'indented by tabs': as('\t'),
  'with the line ends of Windows': as(2).replaceAll('\n', '\r\n'),
  'with a line end at the end': `${as(2)}\n`,
  'with blank lines around': `\n\n  ${as(2)}\n\n\t\n`,
  'with a byte-order mark': `\ufeff${as(2)}`,
  'with a byte-order mark, on one line': `\ufeff${as(0)}`,
  'with space everywhere': as(1).replaceAll(':', '  :\t').replaceAll(',', ' \n ,'),
  'with space before commas': as(0).replaceAll(',', ' , '),
  'with no space after a brace': as(2).replaceAll('{\n', '{'),
  'with escapes in names': as(2).replace('"smtp_port"', String.raw`"smtp\u005fport"`),
  'with escapes in values': as(2).replace('zoë', String.raw`zo\u00eb\/\"\\`),
  'with emoji': as(2).replace('zoë', '🐚日本'),
  'with Latin-1': Buffer.from(as(2), 'latin1'),
  'with the port twice: the last counts': as(2).replace('"smtp_port"', '"smtp_port": 1,\n"smtp_port"'),
  'with the settings twice: the last count': as(0).replace(
    '"settings"',
    '"settings":{"smtp_port":9},"settings"',
  ),
  'with the port alone in its object': '{"*": {"accounts": [{"settings": {"smtp_port": 25}}]}}',
  'with the port alone, spaced': '{ "*" : { "accounts" : [ { "settings" : { "smtp_port" : 25 } } ] } }',
  'with the port alone, on lines': '{"*": {"accounts": [{"settings": {\n  "smtp_port": 25\n}}]}}',
  'with the port written 2.5e1': as(2).replace('25', '2.5e1'),
  'with a big number beside it': as(2).replace('3', '123456789012345678901234567890'),
  'with empty objects and lists': as(2).replace(
    '"accountsVersion"',
    '"x": {}, "y": [], "z": { }, "accountsVersion"',
  ),
  'with 300,000 bytes of other things': as(2).replace(
    '"accountsVersion"',
    `"list": [${'{"a": [1, 2, {"b": "c"}]},'.repeat(12_000)} null], "accountsVersion"`,
  ),
};
