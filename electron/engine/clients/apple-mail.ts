import type { Target } from '../../../shared/model/change.ts';
import type { Login, LoginMethod } from '../../../shared/model/mail-account.ts';
import { providerOfHost } from '../../../shared/providers/look-up.ts';
import {
  itemsOf,
  printAppleScript,
  quoteAppleScript,
  textIn,
  type AppleScriptValue,
} from './apple-script-values.ts';
import type { FoundAccount } from './client.ts';
import { createScriptedAdapter } from './create-scripted-adapter.ts';
import { isNewLogin, sameHost, sharing, type Submission } from './key-file-store.ts';
import { securityByPort } from './security-by-port.ts';

/** One list an account; an account that cannot be asked for a property has `missing value` there, and is told all the same. */
const ACCOUNTS = [
  'set found to {}',
  'repeat with a in (get accounts)',
  '  set {theId, theServer, theUser} to {missing value, missing value, missing value}',
  '  try',
  '    set theId to id of a',
  '  end try',
  '  try',
  '    set s to delivery account of a',
  '    set theServer to {name of s, server name of s, port of s, uses ssl of s, authentication of s}',
  '  end try',
  '  try',
  '    set theUser to user name of s',
  '  end try',
  '  set end of found to {theId, name of a, email addresses of a, theServer, theUser}',
  '  set s to missing value',
  'end repeat',
  'return found',
];

/** `authentication`, by name, and by code where the dictionary's names are not known. */
const METHODS: readonly (readonly [RegExp, LoginMethod])[] = [
  [/^none$|ccno»$/, 'none'],
  [/^password$|axct»$/, 'password'],
  [/^(?:md5|apop)$|(?:axmd|aapo)»$/, 'encrypted-password'],
  [/^apple token$|atok»$/i, 'oauth2'],
];

/**
 * Apple's Mail. Its accounts belong to a service of the system, which no other program may write behind; Mail itself changes the
 * server an account sends through when it is asked by AppleScript, while it runs. What is not shown there: the tick at
 * "Automatically manage connection settings", by which Mail may change the port again by itself.
 */
export const appleMail = createScriptedAdapter({
  client: 'apple-mail',
  application: 'Mail',
  process: 'mail',
  trace: 'Library/Mail',
  accounts: ACCOUNTS,
  describe,
  move(now, { host, login }, to, found) {
    const logsIn = to.login !== 'none' && login.method !== 'none';
    return {
      settings: settingsFor(to, login),
      alsoMoves: sharing(found, now, 'server'),
      // The keychain knows passwords by server and user.
      asksPassword: isNewLogin(login, to.login) || (logsIn && !sameHost(host, to.host)),
    };
  },
});

function describe([id, name, addresses, server, user]: readonly AppleScriptValue[]): FoundAccount[] {
  const known = textIn(id);
  const called = textIn(name);
  if (known === '' && called === '') return [];
  // By the account: the name of a server is made of its host and user, and changes with them.
  const object = `delivery account of account ${known === '' ? '' : 'id '}${quoteAppleScript(known || called)}`;
  const { submission, raw } = submissionOf(server, user);
  const { outgoing, limit } = submission;
  return [
    {
      id: `apple-mail:${known || called}`,
      client: 'apple-mail',
      profile: called,
      email: textIn(itemsOf(addresses)[0]),
      outgoing,
      mode: outgoing === null ? 'guided' : 'live',
      running: true,
      files: [object],
      ...(limit === null ? {} : { limit }),
      place: { object, server: textIn(itemsOf(server)[0]), ...raw },
    },
  ];
}

/** The server, and its properties as written. */
function submissionOf(
  server: AppleScriptValue | undefined,
  user: AppleScriptValue | undefined,
): { submission: Submission; raw: Record<string, string> } {
  const [, host, port, ssl, authentication] = itemsOf(server);
  const none = { submission: { outgoing: null, limit: null }, raw: {} };
  if (host?.kind !== 'text' || host.text === '') return none;
  if (port?.kind !== 'number' || ssl?.kind !== 'boolean' || authentication?.kind !== 'word') return none;
  const named = textIn(user) === '' ? {} : { user: textIn(user) };
  const method = METHODS.find(([pattern]) => pattern.test(authentication.word))?.[1] ?? 'other';
  // A sign-in in the browser looks like a password here.
  const signsIn = method === 'oauth2' || providerOfHost(host.text)?.methods.includes('oauth2') === true;
  return {
    submission: {
      outgoing: {
        host: host.text,
        port: port.number,
        security: securityByPort(ssl.boolean, port.number),
        login: { method, ...(method === 'none' ? {} : named) },
      },
      limit: signsIn ? { code: 'oauth', params: {} } : null,
    },
    raw: {
      'server name': printAppleScript(host),
      port: printAppleScript(port),
      'uses ssl': printAppleScript(ssl),
      authentication: printAppleScript(authentication),
      ...(user === undefined ? {} : { 'user name': printAppleScript(user) }),
    },
  };
}

/** The port last: Mail may set one of its own when encryption is switched. */
function settingsFor({ host, port, security, login }: Target, before: Login): [string, string][] {
  return [
    ['server name', quoteAppleScript(host)],
    ['uses ssl', String(security !== 'none')],
    ...(login === 'none' ? [['authentication', 'none'] as [string, string]] : []),
    ...(typeof login === 'object' && before.method === 'none'
      ? [['authentication', 'password'] as [string, string]]
      : []),
    ...(typeof login === 'object' ? [['user name', quoteAppleScript(login.user)] as [string, string]] : []),
    ['port', String(port)],
  ];
}
