import type { Words } from '../../../shared/messages/create-words.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { MailWay, SendingWays } from '../../engine/requests/channels/channel.ts';
import type { Asker } from './ask.ts';
import { readEmails, type Parsed } from './check-input.ts';
import { parsePlace } from './target.ts';

/** How a request travels by e-mail, as the command line says it. */
export interface MailOptions {
  mailFrom?: string;
  mailThrough: string[];
  mailUser?: string;
}

/** For scripts, where nobody can be asked. Never on the command line: there every user of the computer could read it. */
const PASSWORD_VARIABLE = 'POSTERN_MAIL_PASSWORD';

/**
 * The ways for the channel `email`: the servers named, else the ISP's relay where the last check found it open and it
 * wants no login. A password is asked for, never kept.
 */
export async function readMailWays(
  options: MailOptions,
  from: string | undefined,
  verdicts: readonly Verdict[],
  asker: Asker | null,
  words: Words,
): Promise<Parsed<SendingWays>> {
  const sender = options.mailFrom ?? from;
  if (sender === undefined) return { ok: true, value: { mail: null } };
  const checked = readEmails([sender], words);
  if (!checked.ok) return checked;
  const servers: MailWay[] = [];
  const login = options.mailUser === undefined ? null : await loginOf(options.mailUser, asker, words);
  if (login === undefined)
    return { ok: false, message: words.message('cli.request.no-password', { name: PASSWORD_VARIABLE }) };
  for (const text of options.mailThrough) {
    const place = parsePlace(text);
    if (place === null) return { ok: false, message: words.message('cli.fix.bad-target', { value: text }) };
    servers.push({ ...place, login });
  }
  return {
    ok: true,
    value: { mail: { from: sender.trim(), servers: servers.length > 0 ? servers : relays(verdicts) } },
  };
}

/** Undefined: there is no password, and nobody who could be asked for it. */
async function loginOf(
  user: string,
  asker: Asker | null,
  words: Words,
): Promise<NonNullable<MailWay['login']> | undefined> {
  const known = process.env[PASSWORD_VARIABLE];
  const password = known ?? (await asker?.secret(words.message('cli.request.ask.password', {})));
  return password === undefined ? undefined : { user, password };
}

function relays(verdicts: readonly Verdict[]): MailWay[] {
  return verdicts
    .flatMap(({ next }) => next)
    .flatMap((step) =>
      step.kind === 'use-relay' && step.login !== 'required'
        ? [{ host: step.host, port: step.port, security: step.security, login: null }]
        : [],
    );
}
