import type { RequestProblem } from '../../../../shared/model/request.ts';
import type { SendOutcome, SendProblem } from '../../../../shared/model/send-outcome.ts';
import { attachmentName } from '../../../../shared/requests/travelling.ts';
import type { Channel, Delivery, Filing, MailWay } from './channel.ts';
import { travellingText } from './travelling-text.ts';

type Failed = Extract<Filing, { outcome: 'failed' }>;

/**
 * A letter to the ISP with the request attached, through the first server that takes it. The same `Message-ID` every time: SMTP
 * has no other way to know a letter again (RFC 5321 §4.5.3.2.6, §6.1), and not every server looks.
 */
export const email: Channel = {
  channel: 'email',
  preventsDuplicates: false,
  async file(delivery, deps, ways, signal) {
    const to = delivery.exemption.email ?? delivery.profile.helpDesk.email;
    if (to === undefined || ways.mail === null) return { outcome: 'by-hand' };
    const { from, servers } = ways.mail;
    const [message, { sendMail }] = await Promise.all([
      compose(delivery, from, to, deps),
      import('../send-mail.ts'),
    ]);
    await delivery.handOver();
    let worst: Failed | null = null;
    for (const { host, port, security, login } of servers) {
      const outcome = await sendMail(
        {
          server: { host, port, security },
          login,
          envelope: { from, to: [to] },
          message,
          notify: delivery.request.request,
          ...(deps.web.authorities === undefined ? {} : { authorities: deps.web.authorities }),
        },
        signal,
        deps.mailLimits,
      );
      if (outcome.outcome === 'taken') return { outcome: 'filed', said: outcome.reply, reference: null };
      const failed = failedBy(outcome, { host, port });
      // Nobody knows whether this one took it: another would be a second letter.
      if (failed.maybeFiled) return failed;
      if (worst === null || RANK.indexOf(failed.problem) < RANK.indexOf(worst.problem)) worst = failed;
      if (signal.aborted) break;
    }
    return worst ?? { outcome: 'by-hand' };
  },
};

/** Of several servers' answers the one that helps most to go on; what may pass by itself is tried again before a person is asked. */
const RANK: readonly RequestProblem[] = [
  'busy',
  'refused',
  'login-needed',
  'certificate',
  'timeout',
  'not-reached',
  'unknown',
];

async function compose(
  { request, profile, messageId }: Delivery,
  from: string,
  to: string,
  { letter, now }: Parameters<Channel['file']>[1],
): Promise<Buffer> {
  const [{ subject, text }, { composeMail }] = await Promise.all([
    letter(request, profile),
    // Nodemailer is loaded only when a letter is written.
    import('../compose-mail.ts'),
  ]);
  return composeMail({
    from,
    to: [to],
    subject,
    text,
    messageId,
    date: new Date(now()),
    attachments: [
      {
        name: attachmentName(request.request),
        type: 'application/json',
        content: travellingText(request),
      },
    ],
  });
}

const PROBLEMS: Readonly<Record<SendProblem, RequestProblem>> = {
  'not-reached': 'not-reached',
  timeout: 'timeout',
  closed: 'not-reached',
  'not-safe': 'certificate',
  'login-not-offered': 'login-needed',
  'bad-address': 'refused',
  cancelled: 'not-reached',
  unknown: 'unknown',
};

function failedBy(
  outcome: Exclude<SendOutcome, { outcome: 'taken' }>,
  { host, port }: Pick<MailWay, 'host' | 'port'>,
): Failed {
  const where = `${host}:${port}`;
  if (outcome.outcome === 'failed') {
    const { problem, detail, maybeTaken } = outcome;
    return {
      outcome: 'failed',
      problem: maybeTaken ? 'maybe-filed' : PROBLEMS[problem],
      said: `${where} ${detail}`,
      maybeFiled: maybeTaken,
    };
  }
  const { at, reply, temporary } = outcome;
  const problem = temporary ? 'busy' : at === 'login' || /^530\b/.test(reply) ? 'login-needed' : 'refused';
  return { outcome: 'failed', problem, said: `${where} ${reply}`, maybeFiled: false };
}
