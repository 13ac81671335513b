const smtp = (name: string, value: string) => `user_pref("mail.smtpserver.smtp1.${name}", ${value});`;
const TYPICAL = [
  'user_pref("mail.identity.id1.useremail", "me@example.org");',
  smtp('authMethod', '3'),
  smtp('hostname', '"smtp.example.org"'),
  smtp('port', '25'),
  smtp('try_ssl', '2'),
  'user_pref("mail.smtpservers", "smtp1");',
];
const lines = (eol: string, ...rows: string[]) => rows.map((row) => row + eol).join('');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const BOM = '\ufeff';
const HOST = smtp('hostname', '"smtp.example.org"');

/**
 * Files as they are met with: what Thunderbird writes, what people and other programs made of it, and what it still
 * takes. Each says `smtp.example.org` for the host of smtp1, unless `host` says otherwise as written.
 */
export const ODD_PREFS: Record<string, { bytes: string | Buffer; host?: string | null }> = {
  'as Thunderbird writes it': { bytes: lines('\n', '// Mozilla User Preferences', '', ...TYPICAL) },
  'line ends of Windows': { bytes: lines('\r\n', '// Mozilla User Preferences', '', ...TYPICAL) },
  'line ends of the old Mac': { bytes: lines('\r', '// Mozilla User Preferences', '', ...TYPICAL) },
  'line ends mixed': { bytes: TYPICAL.map((row, i) => row + (['\n', '\r\n', '\r'][i % 3] ?? '')).join('') },
  'no line end at the end': { bytes: TYPICAL.join('\n') },
  'no line end at the end, Windows': { bytes: TYPICAL.join('\r\n') },
  'blank lines at the end': { bytes: lines('\n', ...TYPICAL, '', '', '') },
  'blanks at the end': { bytes: `${TYPICAL.join('\n')}   \t` },
  'a byte-order mark': { bytes: BOM + lines('\n', ...TYPICAL) },
  'a byte-order mark, Windows': { bytes: BOM + lines('\r\n', ...TYPICAL) },
  'a byte-order mark and one setting': { bytes: BOM + HOST },
  'the host alone': { bytes: HOST },
  'the host alone with a line end': { bytes: `${HOST}\n` },
  'nothing at all': { bytes: '', host: null },
  'a byte-order mark alone': { bytes: BOM, host: null },
  'one line end': { bytes: '\r\n', host: null },
  'blanks alone': { bytes: '  \t ', host: null },
  'comments alone': { bytes: '// Mozilla User Preferences\n# nothing here', host: null },
  'a block comment alone': { bytes: '/* user_pref("mail.smtpserver.smtp1.hostname", "no"); */', host: null },
  'hash comments': { bytes: lines('\n', '# Mozilla User Preferences', '', '#', ...TYPICAL) },
  'a block comment that hides a line': {
    bytes: lines('\n', ...TYPICAL, '/*', smtp('hostname', '"hidden.example.org"'), '*/'),
  },
  'a block comment that opens behind a setting': {
    bytes: lines('\n', `${HOST} /* since 2009`, smtp('port', '1'), '*/', smtp('try_ssl', '0')),
  },
  'a block comment that closes before a setting': { bytes: lines('\n', `/* old`, `*/ ${HOST} // new`) },
  'a comment between the parts': {
    bytes:
      'user_pref/**/(/* key */"mail.smtpserver.smtp1.hostname"/*,*/,// value\n"smtp.example.org"#)\n)/**/;/**/\n',
  },
  'comments behind settings': { bytes: lines('\n', ...TYPICAL.map((row) => `${row} // ${row}`)) },
  'a comment with no end of line': { bytes: `${HOST}\n// the end` },
  'quotes in a comment': { bytes: lines('\n', `// it's "so`, HOST, `# it's "so`) },
  'a comment in a string': {
    bytes: lines('\n', 'user_pref("a.url", "https://example.org/*");', 'user_pref("b", "*/ // #");', HOST),
  },
  'single quotes': {
    bytes: `user_pref('mail.smtpserver.smtp1.hostname', 'smtp.example.org');\n`,
    host: `'smtp.example.org'`,
  },
  'quotes of the other kind inside': {
    bytes: lines('\n', `user_pref("a", "it's");`, `user_pref('b', 'say "x"');`, HOST),
  },
  'no space anywhere': { bytes: TYPICAL.map((row) => row.replaceAll(' ', '')).join('') },
  'space everywhere': {
    bytes:
      '\n\n \t user_pref \n (\t"mail.smtpserver.smtp1.hostname" \r\n , \f "smtp.example.org" \v ) \n ; \n\n',
  },
  'several on one line': { bytes: TYPICAL.join(' ') },
  'several on one line with a line end': { bytes: `${TYPICAL.join('\t')}\r\n` },
  'several on one line, indented': { bytes: `   ${TYPICAL.join('  ')}  \n` },
  indented: { bytes: lines('\n', ...TYPICAL.map((row) => `    ${row}  `)) },
  'one setting over many lines': { bytes: HOST.replaceAll(' ', '\n').replace('(', '(\n') },
  'not sorted': { bytes: lines('\n', ...TYPICAL.toReversed()) },
  'the host twice': {
    bytes: lines('\n', smtp('hostname', '"old.example.org"'), ...TYPICAL),
  },
  'the host three times, the last one counts': {
    bytes: lines('\r\n', ...TYPICAL, smtp('hostname', '"b"'), smtp('port', '26'), smtp('hostname', '"c"')),
    host: '"c"',
  },
  'the host twice on one line': { bytes: `${smtp('hostname', '"a"')}${HOST}` },
  'a default behind the own setting': { bytes: lines('\n', HOST, HOST.replace('user_pref', 'pref')) },
  'a default before the own setting': {
    bytes: lines('\n', 'pref("mail.smtpserver.smtp1.hostname", "x");', HOST),
  },
  'defaults alone': { bytes: lines('\n', HOST.replace('user_pref', 'sticky_pref')) },
  'marks of defaults': {
    bytes: lines('\n', 'pref("a", 1, locked);', 'pref("b", "x" , sticky , locked );', HOST),
  },
  'escapes in the value': {
    bytes: lines('\n', smtp('hostname', String.raw`"smtp\u002eexample\x2eorg"`)),
    host: String.raw`"smtp\u002eexample\x2eorg"`,
  },
  'escapes in the key': {
    bytes: lines('\n', String.raw`user_pref("mail.smtpserver.smtp1\u002ehostname", "smtp.example.org");`),
  },
  'a quote and a backslash at the end of a string': {
    bytes: lines(
      '\n',
      String.raw`user_pref("a", "C:\\Users\\me\\");`,
      String.raw`user_pref("b", "\"");`,
      HOST,
    ),
  },
  'paths of Windows': {
    bytes: lines(
      '\r\n',
      ...TYPICAL,
      String.raw`user_pref("mail.root.imap", "C:\\Users\\Zoë\\AppData\\Roaming\\Thunderbird\\Profiles\\x.default\\ImapMail");`,
    ),
  },
  'a line end inside a string': { bytes: `user_pref("sig", "one\ntwo\r\nthree");\n${HOST}\n` },
  'UTF-8': { bytes: lines('\n', 'user_pref("mail.identity.id1.fullName", "Zoë 日本 🐚");', ...TYPICAL) },
  'Latin-1': { bytes: latin1(lines('\n', 'user_pref("mail.identity.id1.fullName", "Zoë Müller");', HOST)) },
  'Latin-1 in a key': { bytes: latin1(lines('\n', 'user_pref("ldap_2.servers.Büro.uri", "x");', HOST)) },
  'Shift_JIS, whose second byte can be a backslash': {
    bytes: Buffer.concat([
      Buffer.from('user_pref("a", "'),
      // 表 is 95 5C: Thunderbird, too, takes the 5C for a backslash, here escaped as it would write it.
      Buffer.from([0x95, 0x5c, 0x5c]),
      Buffer.from(`");\n${HOST}\n`),
    ]),
  },
  'half a letter of UTF-8': {
    bytes: Buffer.concat([
      Buffer.from('user_pref("a", "'),
      Buffer.from([0xe2, 0x82]),
      Buffer.from(`");\n${HOST}`),
    ]),
  },
  'numbers with signs and zeros': {
    bytes: lines('\n', 'user_pref("a", -1);', 'user_pref("b", +0007);', 'user_pref("c", 2147483648);', HOST),
  },
  'words of truth': { bytes: lines('\n', 'user_pref("a", true);', 'user_pref("b",false);', HOST) },
  'empty key and value': { bytes: lines('\n', 'user_pref("", "");', HOST) },
  'a huge line': {
    bytes: lines('\n', `user_pref("a.uuids", "${String.raw`{\"x\":1},`.repeat(50_000)}");`, HOST),
  },
  'a key that begins as another': {
    bytes: lines(
      '\n',
      smtp('hostname2', '"no"'),
      'user_pref("mail.smtpserver.smtp10.hostname", "no");',
      HOST,
    ),
  },
};
