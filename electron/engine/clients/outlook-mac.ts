import type { Target } from '../../../shared/model/change.ts';
import type { Login } from '../../../shared/model/mail-account.ts';
import { providerOfHost } from '../../../shared/providers/look-up.ts';
import { printAppleScript, quoteAppleScript, textIn, type AppleScriptValue } from './apple-script-values.ts';
import type { FoundAccount } from './client.ts';
import { createScriptedAdapter } from './create-scripted-adapter.ts';
import { isNewLogin, sameHost, type Submission } from './key-file-store.ts';
import { securityByPort } from './security-by-port.ts';

/** In the order they are asked for. */
const PROPERTIES = [
  'smtp server',
  'smtp port',
  'smtp use ssl',
  'smtp needs authentication',
  'smtp use account authentication',
  'smtp user name',
] as const;

const ACCOUNTS = [
  'set found to {}',
  ...['pop account', 'imap account'].flatMap((kind) => [
    `repeat with a in (get every ${kind})`,
    `  set end of found to {"${kind}", id of a, name of a, email address of a, user name of a, ${PROPERTIES.map((one) => `${one} of a`).join(', ')}}`,
    'end repeat',
  ]),
  'return found',
];

/**
 * Outlook for Mac in its older form, which shows its accounts to AppleScript while it runs; the new one shows none. Exchange and Microsoft
 * 365 send by HTTPS and are not asked for.
 */
export const outlookMac = createScriptedAdapter({
  client: 'outlook-mac',
  application: 'Microsoft Outlook',
  process: 'microsoft outlook',
  trace: 'Library/Group Containers/UBF8T346G9.Office/Outlook/Outlook 15 Profiles',
  accounts: ACCOUNTS,
  describe,
  move({ place }, { host, login }, to) {
    const own = typeof to.login === 'object' && to.login.user !== place['incoming'];
    const isOwn = login.method !== 'none' && place['smtp use account authentication'] === 'false';
    return {
      settings: settingsFor(to, own),
      alsoMoves: [],
      asksPassword:
        (own && isNewLogin(login, to.login)) || (to.login === 'keep' && isOwn && !sameHost(host, to.host)),
    };
  },
});

function describe([
  kind,
  id,
  name,
  email,
  incoming,
  ...properties
]: readonly AppleScriptValue[]): FoundAccount[] {
  if (id?.kind !== 'number') return [];
  const object = `${textIn(kind)} id ${id.number}`;
  const { outgoing, limit } = submissionOf(properties, textIn(incoming));
  const raw = Object.fromEntries(
    PROPERTIES.flatMap((property, at) => {
      const value = properties[at];
      return value === undefined ? [] : [[property, printAppleScript(value)]];
    }),
  );
  return [
    {
      id: `outlook-mac:${object.replace(/ account id /, '')}`,
      client: 'outlook-mac',
      profile: textIn(name),
      email: textIn(email),
      outgoing,
      mode: outgoing === null ? 'guided' : 'live',
      running: true,
      files: [object],
      ...(limit === null ? {} : { limit }),
      place: { object, incoming: textIn(incoming), ...raw },
    },
  ];
}

function submissionOf(
  [server, port, ssl, needsLogin, asIncoming, user]: readonly AppleScriptValue[],
  incoming: string,
): Submission {
  const host = textIn(server);
  if (host === '' || port?.kind !== 'number' || ssl?.kind !== 'boolean')
    return { outgoing: null, limit: null };
  const same = asIncoming?.kind === 'boolean' && asIncoming.boolean;
  const named = same ? incoming : textIn(user);
  const login: Login =
    needsLogin?.kind === 'boolean' && needsLogin.boolean
      ? { method: 'password', ...(named === '' ? {} : { user: named }) }
      : { method: 'none' };
  const security = securityByPort(ssl.boolean, port.number);
  // A sign-in in the browser looks like a password here.
  const signsIn = providerOfHost(host)?.methods.includes('oauth2') === true;
  return {
    outgoing: { host, port: port.number, security, login },
    limit: signsIn ? { code: 'oauth', params: {} } : null,
  };
}

/** `own`: a login of its own, under another name than the incoming account's. The port last: see Mail. */
function settingsFor({ host, port, security, login }: Target, own: boolean): [string, string][] {
  return [
    ['smtp server', quoteAppleScript(host)],
    ['smtp use ssl', String(security !== 'none')],
    ...(login === 'keep'
      ? []
      : [['smtp needs authentication', String(login !== 'none')] as [string, string]]),
    ...(typeof login === 'object'
      ? [['smtp use account authentication', String(!own)] as [string, string]]
      : []),
    ...(typeof login === 'object' && own
      ? [['smtp user name', quoteAppleScript(login.user)] as [string, string]]
      : []),
    ['smtp port', String(port)],
  ];
}
