import type { Target } from '../../../shared/model/change.ts';
import type { Login } from '../../../shared/model/mail-account.ts';
import { providerOfHost } from '../../../shared/providers/look-up.ts';
import { ask, editsOf, type ScriptedProgram } from './apple-script-programs.ts';
import {
  itemsOf,
  printAppleScript,
  quoteAppleScript,
  textIn,
  type AppleScriptValue,
} from './apple-script-values.ts';
import type { ClientAdapter, ClientPlan, Found, FoundAccount } from './client.ts';
import { isNewLogin, sameHost, settled, type Submission } from './key-file-store.ts';
import { notOffered, securityByPort } from './security-by-port.ts';
import type { ClientSystem } from './system.ts';

const OUTLOOK: ScriptedProgram = {
  client: 'outlook-mac',
  application: 'Microsoft Outlook',
  process: 'microsoft outlook',
  trace: 'Library/Group Containers/UBF8T346G9.Office/Outlook/Outlook 15 Profiles',
};

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
export const outlookMac: ClientAdapter = {
  id: 'outlook-mac',
  find,
  async plan(account, to, system, signal): Promise<ClientPlan> {
    const found = await find(system, signal);
    const now = found.accounts.find(({ id }) => id === account.id);
    const path = account.files[0] ?? '';
    if (now === undefined) return { kind: 'unexpected-shape', path, detail: found.remarks[0]?.problem ?? '' };
    const { outgoing, limit } = now;
    if (outgoing === null) return { kind: 'by-hand' };
    const answer = settled({ outgoing, limit: limit ?? null }, path, to) ?? notOffered(to);
    if (answer !== null) return answer;
    const own = typeof to.login === 'object' && to.login.user !== now.place['incoming'];
    const edits = editsOf(settingsFor(to, own), now.place);
    if (edits.length === 0) return { kind: 'already-right' };
    const isOwn =
      outgoing.login.method !== 'none' && now.place['smtp use account authentication'] === 'false';
    return {
      kind: 'edits',
      stores: [
        {
          store: {
            kind: 'apple-script',
            application: 'Microsoft Outlook',
            object: now.place['object'] ?? '',
          },
          edits,
        },
      ],
      alsoMoves: [],
      asksPassword:
        (own && isNewLogin(outgoing.login, to.login)) ||
        (to.login === 'keep' && isOwn && !sameHost(outgoing.host, to.host)),
      needsRestart: false,
    };
  },
  // It is changed while it runs.
  isRunning: () => Promise.resolve(false),
};

async function find(system: ClientSystem, signal: AbortSignal): Promise<Found> {
  const answer = await ask(OUTLOOK, ACCOUNTS, system, signal);
  if (answer === null) return { accounts: [], remarks: [] };
  if ('problem' in answer) return { accounts: [], remarks: [answer] };
  return { accounts: itemsOf(answer).flatMap((one) => describe(itemsOf(one))), remarks: [] };
}

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
