/**
 * Every sentence the check of a profile can say. English only: they are for those who write profiles, not for customers.
 */

/** What a text field may hold. */
export const SHAPES = {
  host: 'a host name or an IP address, such as smtp.example.net',
  domain: 'a domain in lower case, such as example.net',
  date: 'a date as year-month-day, such as 2026-03-31',
  time: 'a time of day as hours and minutes, such as 08:30',
  webAddress: 'a web address that begins with http:// or https://',
  secure: 'a web address that begins with https://',
  email: 'an e-mail address, such as help@example.net',
  language: 'a language tag, such as en or pt-BR',
  cidr: 'a network in CIDR form, such as 192.0.2.0/24 or 2001:db8::/32',
  namePattern:
    'the end of a name of two labels or more, such as example.net or dsl-*.example.net (* stands for part of one label, not in the last two)',
  id: 'lower-case letters, digits and hyphens, 40 characters at most',
  attestationId: 'lower-case letters, digits and hyphens',
  country: 'two capital letters (ISO 3166-1), or ZZ for none',
  colour: 'a colour as # and six hexadecimal digits, such as #1a5fb4',
  timeZone: 'a time zone of the IANA list, such as Europe/London',
} as const;

/** The same for what a pack says beside its profile. */
export const PACK_SHAPES = {
  ownFile: 'the name of a file in the folder of the pack, with the right ending and no slash',
  secureAddress: 'a web address that begins with https://',
  key: 'a public key of 43 characters, as postern isp sign --new-key prints it',
  product: 'a name of 60 characters at most: letters, digits, spaces and . , & + - ( ) between them',
  fileName: 'lower-case letters, digits and hyphens, 2 to 40 characters',
  appId: 'your domain turned round and a name, such as net.example.mailhelp',
} as const;

const ARTICLES: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
  null: 'null',
  undefined: 'nothing',
};

export const kindWords = (kind: string): string => ARTICLES[kind] ?? kind;

/** What stands in the file, short enough to show and without control characters. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) return 'nothing';
  return json.length > 60 ? `${json.slice(0, 56)}…"` : json;
}

const listed = (values: readonly unknown[]): string => values.map(shown).join(', ');

/** Problems: the profile cannot be used. */
export const PROBLEM = {
  missing: 'is missing',
  wrongKind: (value: unknown) => `holds ${shown(value)}, which is of the wrong kind`,
  notOneOf: (value: unknown) => `holds ${shown(value)}, which is not one of the known words`,
  wrongShape: (value: unknown) => `holds ${shown(value)}, which does not have the right form`,
  tooSmall: (value: unknown) => `holds ${shown(value)}, which is too small`,
  tooBig: (value: unknown) => `holds ${shown(value)}, which is too big`,
  empty: 'is empty',
  tooLong: 'is too long',
  unknownKey: (key: string, near: string | null) =>
    near === null
      ? `there is no field called ${shown(key)}`
      : `there is no field called ${shown(key)}: did you mean ${shown(near)}?`,
  didYouMean: (near: string) => `did you mean ${shown(near)}?`,
  other: 'is not right',
  more: (count: number) => `${count} more problem${count === 1 ? '' : 's'} not shown`,
  duplicate: (value: unknown) => `${shown(value)} is listed twice`,
  channelNeeds: (channel: string, what: string) => `the channel ${shown(channel)} needs ${what}`,
  notEncrypted: 'would send a request over a line that others can read',
  noSuchField: 'names no field and no attestation of this exemption',
  choicesMissing: 'a field of kind "choice" needs its choices',
  listMissing: 'a block of scope "allow-list" needs the list of servers it lets through',
  untilBeforeSince: (since: string) => `ends before it begins (since ${since})`,
  closesBeforeOpening: (from: string) => `closes before it opens (${from})`,
  noneBesideOthers: 'says that there is no exemption, beside others that there are',
  sourceUnnamed: 'a source needs its address, or the title by which it can be found',
  unknownTimeZone: (zone: string) => `${shown(zone)} is no time zone this computer knows`,
} as const;

/** What may stand there, for problems. */
export const ALLOWED = {
  oneOf: (values: readonly unknown[]) =>
    values.length === 1 ? `only ${listed(values)}` : `one of ${listed(values)}`,
  kind: (kind: string) => kindWords(kind),
  moreThan: (minimum: number) => `more than ${minimum}`,
  atLeast: (minimum: number) => `${minimum} or more`,
  atMost: (maximum: number) => `${maximum} or less`,
  entries: (minimum: number) => `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`,
  characters: (maximum: number) => `${maximum} characters at most`,
  fields: (names: readonly string[]) => `the fields ${names.join(', ')}`,
  words: 'a text in quotes, or an object with one text per language, such as { "en": "…", "de": "…" }',
  url: 'a "url", or "where" in words when it has no address of its own',
  webhook: 'a "url" to send it to',
  email: 'an "email" here or in helpDesk',
  phones: '"phones" here or in helpDesk',
} as const;

/** Remarks: the profile can be used, but look again. */
export const REMARK = {
  noSource: 'no source page is named, so nobody can check what this profile says',
  noRelay: 'lets only the relay through, but the profile names no relay (relays or unnamedRelay)',
  fewControls: (count: number) =>
    `only ${count} independent server${count === 1 ? '' : 's'} to compare with on port 25: a block cannot be proven with fewer than two`,
  sameType: (type: string, first: string) =>
    `the type ${shown(type)} is already at ${first}; only the first is used`,
  blocks587:
    'closes port 587: BCP 134 (RFC 5068, section 3.1) asks access providers not to block the submission port',
  hostBits: (value: string) => `${value} has bits set beyond its prefix; the whole network is meant`,
  controlIsRelay: (name: string) => `${name} is also a relay: it proves nothing about other servers`,
  controlIsLiteral: (name: string) => `${name} is an address: a name can be moved, an address cannot`,
  noHelp: 'no phone, e-mail or web address of the help desk is given',
  noExemption:
    'something is closed, and nothing is said about asking for it to be opened (list "none" if nobody may)',
} as const;

/** What is wrong with a file that is not JSON, and with files as such. */
export const FILE = {
  endOfFile: 'the end of the file',
  notUtf8: 'a character that is not UTF-8',
  controlCharacter: 'a line end or control character inside a text',
  quoted: 'a double quote (")',
  comment: 'a comment, which JSON does not have',
  value: 'a value',
  valueOrEnd: 'a value or ]',
  key: 'the name of a field in double quotes (no comma stands after the last field)',
  keyOrEnd: 'the name of a field in double quotes, or }',
  colon: 'a colon (:)',
  commaOrBracket: 'a comma or ]',
  commaOrBrace: 'a comma or }',
  nothingMore: 'nothing more: the profile has ended',
  digit: 'a digit',
  notDeeper: (limit: number) => `at most ${limit} brackets inside one another`,
  escape: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits',
  restOfText: 'the rest of the text and a double quote (")',
  notJson: (line: number, column: number, found: string) =>
    `line ${line}, column ${column}: here is ${found}`,
  unknownId: (id: string, near: string | null) =>
    near === null
      ? `no profile called ${shown(id)} comes with Postern`
      : `no profile called ${shown(id)} comes with Postern: did you mean ${shown(near)}?`,
  idOrFile: (known: readonly string[]) => `${known.join(', ')}, or the path of a profile file`,
  notReadable: (error: string) => `cannot be read (${error})`,
  tooLarge: (bytes: number) => `is ${bytes} bytes long, too large for a profile`,
  bytes: (limit: number) => `${limit} bytes at most`,
} as const;

/** What is wrong with a pack as a whole: between its fields, its files and its profile. */
export const PACK = {
  noFile: 'is missing from the folder',
  strangeFile: 'is used by nothing in the pack, and is left out of installers',
  notAPng: 'is no PNG picture',
  notSquare: (width: number, height: number) => `is ${width} pixels wide and ${height} high`,
  square: 'a square',
  pixelsAre: (side: number) => `is ${side} by ${side} pixels`,
  pixels: (least: number, most: number) => `${least} by ${least} pixels or more, ${most} at most`,
  pngCut: 'is cut short or spoilt',
  tooLarge: (bytes: number) => `is ${bytes} bytes long`,
  notAnIcon: (kind: string) => `is no ${kind} file`,
  emptyText: 'has no text in it',
  notUtf8: 'is not in UTF-8',
  contrast: (one: string, other: string, ratio: number) =>
    `${one} upon ${other} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1: hard to read`,
  contrastLeast: (least: number) => `${least} to 1 or more (WCAG 2.2 AA)`,
  twoAccents: (other: string) => `is another colour than ${other} in profile.json (appearance.accent)`,
  phoneLetters: (number: string) => `holds ${shown(number)}, which has letters in it`,
  phoneDigits: (number: string, count: number) =>
    `holds ${shown(number)}, which has ${count} digit${count === 1 ? '' : 's'}`,
  phoneShape: 'digits, spaces and ( ) + - . /, with 3 to 15 digits (ITU-T E.164)',
  languageMissing: (languages: string) => `has no text in ${languages}`,
  languageOf: 'a text for each of the languages the profile names',
  languageUnspoken: (language: string) =>
    `Postern has no words in ${shown(language)}; customers read English there`,
  placeholder: (host: string) =>
    `${host} is a name set aside for examples (RFC 2606): nobody is reached there`,
  oneLabel: (host: string) => `leads to ${shown(host)}, which is no name on the Internet`,
  passwordInLink: 'has a user name or password in the address',
  plainLink: 'is not https: what a customer writes there can be read on the way',
  worksAndShut: (what: string, port: number, type: string) =>
    `says that ${what} goes on working, but port ${port} is closed for ${type}`,
  worksNoRelay: 'says that the relay goes on working, but no relay is named (relays or unnamedRelay)',
  relayShut: (host: string, port: number, type: string) =>
    `${host} listens on ${port} alone, which is closed to all servers for ${type}`,
  opensNothing: 'is a way to ask, but nothing is closed for this type',
  opensOpen: (port: number) => `opens port ${port}, which is not closed for this type`,
  sameMark: (mark: string, other: string) => `${mark} also marks ${other}: nobody can tell the two apart`,
  ownDomainsNone: 'takes only senders of mailDomains, and none is listed',
  notEmpty: 'has files in it; a new pack goes into an empty folder',
  onlyPack: (command: string) => `${command} needs a pack: a folder with profile.json and pack.json`,
} as const;

/** What `postern isp new` says. */
export const NEW_PACK = {
  answersMissing: 'these answers are missing or will not do (name=value, or all of them in a file):',
  needed: (name: string, ask: string) => `${name}: ${ask} (needed)`,
  wrong: (name: string, value: string, allowed: string) =>
    `${name}: ${shown(value)} will not do (${allowed})`,
  cannotBeEmpty: 'An answer is needed here.',
  notJson: (found: string, expected: string) => `here is ${found} (allowed: ${expected})`,
  notAnswers: 'holds no answers: an object such as { "name": "Example.net", "country": "GB" }',
  notAnAnswer: (one: string) => `${shown(one)} is no answer: write name=value`,
  unknownAnswers: (names: readonly string[], known: readonly string[]) =>
    `no question is called ${names.join(', ')}: the questions are ${known.join(', ')}`,
  written: (file: string) => `Written: ${file}`,
  next: (folder: string) =>
    [
      'Look at it and make it yours:',
      `  postern isp validate ${folder}`,
      `  postern isp preview ${folder}`,
      `  npm run dist -- --pack ${folder}`,
    ].join('\n'),
} as const;

/** What is said of signed policies (`postern isp sign`, `update`, `show`): for packagers and administrators. */
export const POLICY = {
  refused: (isp: string, why: string) => `refused: ${why}. The policy of ${isp} in force stays as it is.`,
  faults: {
    'no-keys': 'the pack names no key that may sign a newer policy (updates.keys)',
    'not-a-policy': 'this is no signed policy, or not the whole of one',
    'wrong-key': 'it is signed with a key that the pack does not name',
    'bad-signature': 'the signature does not fit: it was changed after it was signed',
    'other-isp': 'it is the policy of another provider',
    'not-newer': 'it is not newer than the policy in force',
    expired: 'it has expired; ask the provider for a newer one',
    'from-the-future': 'it was issued later than the clock of this computer says it is',
    'not-valid': 'the profile in it is not valid',
    'insecure-address': 'the address must begin with https:// and name no port',
    'not-readable': 'the file cannot be read',
    'not-fetched': 'the address gives no policy',
    'not-written': 'it cannot be kept on this computer',
  },
  taken: (isp: string, sequence: number) => `Taken: policy ${sequence} of ${isp} is in force.`,
  builtIn: (isp: string, days: number | null, reviewed: string | null) =>
    `${isp}: the policy that came with the pack is in force${days === null ? '' : `, looked through ${days} day${days === 1 ? '' : 's'} ago (${reviewed})`}.`,
  inForce: (isp: string, sequence: number, days: number, issued: string, expires: string) =>
    `${isp}: policy ${sequence} is in force, ${days} day${days === 1 ? '' : 's'} old (issued ${issued}, to be taken until ${expires}).`,
  keyMade: (file: string, key: string) =>
    `The private key is in ${file}: keep it safe, and give it to nobody.\nThe public key, for "updates" in pack.json: ${key}`,
  keyWanted: 'which key? --key FILE, or --new-key FILE to make one',
  profileWanted: 'which profile? and which --sequence, higher than any before?',
  badKey: (file: string) => `${file} holds no private Ed25519 key in PEM`,
} as const;
