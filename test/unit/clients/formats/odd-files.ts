/** Settings files of Windows programs as the field has them, odd ones too: what each holds, and how it is encoded. */
export interface OddFile {
  name: string;
  bytes: Buffer;
  /** A setting to change, what it is now, and what it is to become. */
  key: string;
  now: string | null;
  then: string;
}

const BOM = Buffer.from([0xff, 0xfe]);
const utf16 = (text: string) => Buffer.concat([BOM, Buffer.from(text, 'utf16le')]);
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

const HEAD = 'Windows Registry Editor Version 5.00\n\n';
const KEY = 'HKEY_CURRENT_USER\\Software\\Example';
const PORT = `${KEY}|SMTP Port`;
const NEW_PORT = 'dword:0000024b';
const values = (lines: string) => utf16(crlf(`${HEAD}[${KEY}]\n${lines}\n`));
const one = (name: string, lines: string, key: string, now: string | null, then: string): OddFile => ({
  name,
  bytes: values(lines),
  key: `${KEY}|${key}`,
  now,
  then,
});
/** As the registry editor breaks a list of bytes: at 80 columns, going on with two blanks. */
const bytes = (count: number) =>
  Array.from({ length: count }, (_, at) => (at % 256).toString(16).padStart(2, '0')).join(',');
const broken = (list: string) => list.replace(/((?:..,){25})(?=.)/g, '$1\\\n  ');

export const ODD_REG_FILES: readonly OddFile[] = [
  one('a number', '"SMTP Port"=dword:00000019', 'SMTP Port', 'dword:00000019', NEW_PORT),
  one(
    'a string',
    '"SMTP Server"="mail.example.org"',
    'SMTP Server',
    '"mail.example.org"',
    '"smtp.example.net"',
  ),
  one('an empty string', '"SMTP Server"=""', 'SMTP Server', '""', '"smtp.example.net"'),
  one(
    'a backslash and a quote',
    '"SMTP User"="EXAMPLE\\\\me \\"x\\""',
    'SMTP User',
    '"EXAMPLE\\\\me \\"x\\""',
    '"me"',
  ),
  one(
    'a string over two lines',
    '"Note"="first\nsecond"\n"SMTP Port"=dword:00000019',
    'SMTP Port',
    'dword:00000019',
    NEW_PORT,
  ),
  one(
    'a string that looks like a key',
    '"Note"="[HKEY_CURRENT_USER\\\\X]"\n"SMTP Port"=dword:00000019',
    'SMTP Port',
    'dword:00000019',
    NEW_PORT,
  ),
  one(
    'a string that ends in a backslash',
    '"Folder"="C:\\\\Mail\\\\"\n"SMTP Port"=dword:00000019',
    'SMTP Port',
    'dword:00000019',
    NEW_PORT,
  ),
  one(
    'a list of bytes',
    '"SMTP Server"=hex:6d,00,00,00',
    'SMTP Server',
    'hex:6d,00,00,00',
    'hex:6e,00,00,00',
  ),
  one(
    'a list of bytes over lines',
    `"SMTP Server"=hex:${broken(bytes(60))}`,
    'SMTP Server',
    `hex:${bytes(60)}`,
    'hex:00,00',
  ),
  one('an empty list of bytes', '"SMTP Server"=hex:', 'SMTP Server', 'hex:', 'hex:00,00'),
  one(
    'a megabyte of bytes',
    `"Blob"=hex:${broken(bytes(1 << 20))}\n"SMTP Port"=dword:00000019`,
    'SMTP Port',
    'dword:00000019',
    NEW_PORT,
  ),
  one(
    'a string with variables',
    '"Store Root"=hex(2):25,00,41,00,25,00,00,00',
    'Store Root',
    'hex(2):25,00,41,00,25,00,00,00',
    'hex(2):00,00',
  ),
  one(
    'a number of eight bytes',
    '"When"=hex(b):00,00,00,00,00,00,00,01',
    'When',
    'hex(b):00,00,00,00,00,00,00,01',
    'hex(b):00',
  ),
  one('a kind of its own', '"Odd"=hex(20000):01', 'Odd', 'hex(20000):01', 'hex(20000):02'),
  one('the default value', '@="default"', '@', '"default"', '"other"'),
  one('a value called @', '@="default"\n"@"="named"', '@', '"default"', '"other"'),
  one('a bar in a name', '"a|b"=dword:00000001', 'a|b', 'dword:00000001', 'dword:00000002'),
  one('a quote in a name', '"a\\"b"=dword:00000001', 'a"b', 'dword:00000001', 'dword:00000002'),
  one('other case', '"sMtP pOrT"=dword:00000019', 'SMTP Port', 'dword:00000019', NEW_PORT),
  one(
    'twice',
    '"SMTP Port"=dword:00000001\n"SMTP Port"=dword:00000019',
    'SMTP Port',
    'dword:00000019',
    NEW_PORT,
  ),
  one('taken out', '"SMTP Port"=dword:00000001\n"SMTP Port"=-', 'SMTP Port', null, NEW_PORT),
  one('absent', '"SMTP Server"="mail.example.org"', 'SMTP Port', null, NEW_PORT),
  one(
    'a remark',
    '; by hand\n"SMTP Port"=dword:00000019 ; the old one',
    'SMTP Port',
    'dword:00000019',
    NEW_PORT,
  ),
  one('blanks around', '  "SMTP Port" = dword:19', 'SMTP Port', 'dword:19', NEW_PORT),
  { name: 'no values', bytes: utf16(crlf(`${HEAD}[${KEY}]\n`)), key: PORT, now: null, then: NEW_PORT },
  { name: 'no key', bytes: utf16(crlf(HEAD)), key: PORT, now: null, then: NEW_PORT },
  {
    name: 'head alone',
    bytes: utf16('Windows Registry Editor Version 5.00'),
    key: PORT,
    now: null,
    then: NEW_PORT,
  },
  {
    name: 'no last line break',
    bytes: utf16(crlf(`${HEAD}[${KEY}]\n"SMTP Server"="a"`)),
    key: PORT,
    now: null,
    then: NEW_PORT,
  },
  {
    name: 'line feeds alone',
    bytes: utf16(`${HEAD}[${KEY}]\n"SMTP Port"=dword:00000019\n`),
    key: PORT,
    now: 'dword:00000019',
    then: NEW_PORT,
  },
  {
    name: 'no byte order mark',
    bytes: Buffer.from(crlf(`${HEAD}[${KEY}]\n"SMTP Port"=dword:00000019\n`), 'utf16le'),
    key: PORT,
    now: 'dword:00000019',
    then: NEW_PORT,
  },
  {
    name: 'UTF-8',
    bytes: Buffer.from(crlf(`${HEAD}[${KEY}]\n"N"="Zoë"\n"SMTP Port"=dword:00000019\n`)),
    key: PORT,
    now: 'dword:00000019',
    then: NEW_PORT,
  },
  {
    name: 'Windows 95',
    bytes: Buffer.from(crlf(`REGEDIT4\n\n[${KEY}]\n"N"="Zo\xeb"\n"SMTP Port"=dword:00000019\n`), 'latin1'),
    key: PORT,
    now: 'dword:00000019',
    then: NEW_PORT,
  },
  {
    name: 'half a pair of UTF-16',
    bytes: Buffer.concat([
      values('"N"="'),
      Buffer.from([0x3d, 0xd8]),
      Buffer.from(crlf('"\n"SMTP Port"=dword:00000019\n'), 'utf16le'),
    ]),
    key: PORT,
    now: 'dword:00000019',
    then: NEW_PORT,
  },
  {
    name: 'a key of another alphabet',
    bytes: utf16(crlf(`${HEAD}[HKEY_CURRENT_USER\\Zoë ✓ 日本]\n"SMTP Port"=dword:00000019\n`)),
    key: 'HKEY_CURRENT_USER\\Zoë ✓ 日本|SMTP Port',
    now: 'dword:00000019',
    then: NEW_PORT,
  },
  {
    name: 'a key with a bracket',
    bytes: utf16(crlf(`${HEAD}[HKEY_CURRENT_USER\\a]b]\n"SMTP Port"=dword:00000019\n`)),
    key: 'HKEY_CURRENT_USER\\a]b|SMTP Port',
    now: 'dword:00000019',
    then: NEW_PORT,
  },
  {
    name: 'the key twice',
    bytes: utf16(
      crlf(
        `${HEAD}[${KEY}]\n"SMTP Port"=dword:00000001\n\n[${KEY.toUpperCase()}]\n"SMTP Port"=dword:00000019\n`,
      ),
    ),
    key: PORT,
    now: 'dword:00000019',
    then: NEW_PORT,
  },
  {
    name: 'the key taken out, then made anew',
    bytes: utf16(crlf(`${HEAD}[${KEY}]\n"SMTP Port"=dword:00000001\n\n[-${KEY}]\n\n[${KEY}]\n`)),
    key: PORT,
    now: null,
    then: NEW_PORT,
  },
  {
    name: 'many keys',
    bytes: utf16(
      crlf(
        HEAD +
          Array.from(
            { length: 500 },
            (_, at) => `[${KEY}\\${String(at)}]\n"SMTP Port"=dword:00000019\n\n`,
          ).join(''),
      ),
    ),
    key: `${KEY}\\321|SMTP Port`,
    now: 'dword:00000019',
    then: NEW_PORT,
  },
];

const account = (lines: string) =>
  crlf(`<?xml version="1.0" encoding="utf-16" ?>\n<MessageAccount>\n${lines}\n</MessageAccount>\n`);
const oe = (name: string, lines: string, key: string, now: string | null, then: string): OddFile => ({
  name,
  bytes: utf16(account(lines)),
  key,
  now,
  then,
});
const SERVER = '  <SMTP_Server type="SZ">mail.example.org</SMTP_Server>';

export const ODD_OE_FILES: readonly OddFile[] = [
  oe('a server', SERVER, 'SMTP_Server', 'SZ:mail.example.org', 'SZ:smtp.example.net'),
  oe(
    'a port',
    `${SERVER}\n  <SMTP_Port type="DWORD">00000019</SMTP_Port>`,
    'SMTP_Port',
    'DWORD:00000019',
    'DWORD:0000024b',
  ),
  oe('no port', SERVER, 'SMTP_Port', null, 'DWORD:24b'),
  oe('no port, indented by tabs', SERVER.replace('  ', '\t'), 'SMTP_Port', null, 'DWORD:24b'),
  oe('no indent', SERVER.trim(), 'SMTP_Port', null, 'DWORD:24b'),
  oe(
    'several in a line',
    `${SERVER} <SMTP_Port type="DWORD">19</SMTP_Port>`,
    'SMTP_Port',
    'DWORD:19',
    'DWORD:24b',
  ),
  oe('one tag', `${SERVER}\n  <SMTP_User_Name type="SZ"/>`, 'SMTP_User_Name', 'SZ:', 'SZ:me'),
  oe('apostrophes', "  <SMTP_Port type='DWORD'>19</SMTP_Port>", 'SMTP_Port', 'DWORD:19', 'DWORD:24b'),
  oe('blanks in tags', '  <SMTP_Port  type = "DWORD" >19</SMTP_Port >', 'SMTP_Port', 'DWORD:19', 'DWORD:24b'),
  oe('no type', '  <SMTP_Port>19</SMTP_Port>', 'SMTP_Port', ':19', 'DWORD:24b'),
  oe('another type', '  <SMTP_Port type="SZ">19</SMTP_Port>', 'SMTP_Port', 'SZ:19', 'DWORD:24b'),
  oe(
    'more attributes',
    '  <SMTP_Port a="<" type="DWORD" b=">">19</SMTP_Port>',
    'SMTP_Port',
    'DWORD:19',
    'DWORD:24b',
  ),
  oe(
    'entities',
    '  <Account_Name type="SZ">A &amp; B &#x263A;</Account_Name>',
    'Account_Name',
    'SZ:A &amp; B &#x263A;',
    'SZ:C',
  ),
  oe(
    'a remark with an element in it',
    `  <!-- <SMTP_Port type="DWORD">1</SMTP_Port> -->\n${SERVER}`,
    'SMTP_Port',
    null,
    'DWORD:24b',
  ),
  oe(
    'text to be taken as it is',
    '  <Account_Name type="SZ"><![CDATA[</SMTP_Server>]]></Account_Name>',
    'Account_Name',
    'SZ:<![CDATA[</SMTP_Server>]]>',
    'SZ:C',
  ),
  oe(
    'a secret of many bytes',
    `  <POP3_Password2 type="BINARY">${'01ef'.repeat(20_000)}</POP3_Password2>\n${SERVER}`,
    'SMTP_Server',
    'SZ:mail.example.org',
    'SZ:smtp.example.net',
  ),
  oe(
    'another alphabet',
    `  <Account_Name type="SZ">Zoë ✓ 日本 😀</Account_Name>\n${SERVER}`,
    'SMTP_Server',
    'SZ:mail.example.org',
    'SZ:smtp.example.net',
  ),
  oe('text between', `  loose text\n${SERVER}`, 'SMTP_Server', 'SZ:mail.example.org', 'SZ:smtp.example.net'),
  oe(
    'over lines',
    '  <SMTP_Server type="SZ">\n    mail.example.org\n  </SMTP_Server>',
    'SMTP_Server',
    'SZ:\r\n    mail.example.org\r\n  ',
    'SZ:smtp.example.net',
  ),
  oe(
    'twice',
    `${SERVER}\n  <SMTP_Server type="SZ">other.example.org</SMTP_Server>`,
    'SMTP_Server',
    'SZ:mail.example.org',
    'SZ:smtp.example.net',
  ),
  {
    name: 'nothing in it',
    bytes: utf16(crlf('<MessageAccount>\n</MessageAccount>')),
    key: 'SMTP_Port',
    now: null,
    then: 'DWORD:24b',
  },
  {
    name: 'one empty tag',
    bytes: utf16('<MessageAccount/>'),
    key: 'SMTP_Port',
    now: null,
    then: 'DWORD:24b',
  },
  {
    name: 'all in a line',
    bytes: utf16('<MessageAccount><SMTP_Server type="SZ">a</SMTP_Server></MessageAccount>'),
    key: 'SMTP_Port',
    now: null,
    then: 'DWORD:24b',
  },
  {
    name: 'line feeds alone',
    bytes: utf16(account(SERVER).replaceAll('\r', '')),
    key: 'SMTP_Port',
    now: null,
    then: 'DWORD:24b',
  },
  {
    name: 'no byte order mark',
    bytes: Buffer.from(account(SERVER), 'utf16le'),
    key: 'SMTP_Port',
    now: null,
    then: 'DWORD:24b',
  },
  {
    name: 'UTF-8',
    bytes: Buffer.from(account(`  <Account_Name type="SZ">Zoë</Account_Name>\n${SERVER}`)),
    key: 'SMTP_Port',
    now: null,
    then: 'DWORD:24b',
  },
  {
    name: 'UTF-8 with a mark',
    bytes: Buffer.from(`\ufeff${account(SERVER)}`),
    key: 'SMTP_Port',
    now: null,
    then: 'DWORD:24b',
  },
  {
    name: 'Windows 1252',
    bytes: Buffer.from(account('  <Account_Name type="SZ">Zo\xeb</Account_Name>\n' + SERVER), 'latin1'),
    key: 'SMTP_Port',
    now: null,
    then: 'DWORD:24b',
  },
];
