import { isEnded } from '../../../shared/guided/ended-programs.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { limitInWords } from '../../../shared/messages/word-account.ts';
import { wordedSteps, type WordedStep } from '../../../shared/messages/word-guided.ts';
import type { ChangeReport } from '../../../shared/model/change.ts';
import { ACCOUNT_LIMITS, type MailAccount } from '../../../shared/model/mail-account.ts';
import { byHandText, checkOfServer, explainedText } from '../view/by-hand.ts';
import type { Terminal } from '../terminal.ts';

/** What a person is to do, or to know, where nothing could be written for them; empty where that is not so. */
export function stepsOf(
  { problem, to }: ChangeReport,
  account: MailAccount,
  profile: IspProfile,
  words: Words,
): WordedStep[] {
  if (to === null || problem === undefined) return [];
  const { client } = account;
  if (problem.code === 'by-hand') return wordedSteps(client, to, account, words, ownGuides(profile));
  return isEnded(client) && problem.code === 'not-movable' ? wordedSteps(client, to, account, words) : [];
}

/** The ISP's own steps, which come before a program's. */
export function ownGuides({ guides = [], languages }: IspProfile) {
  return { guides, languages };
}

/** The steps, or why there are none, to be read; null for every other answer. */
export function notByUsText(
  { problem, to }: ChangeReport,
  account: MailAccount,
  steps: readonly WordedStep[],
  words: Words,
  terminal: Terminal,
): string | null {
  if (to === null) return null;
  const { client, email, outgoing: from } = account;
  if (problem?.code === 'by-hand') {
    const lead = words.message(from === null ? 'cli.fix.unseen' : 'change.problem.by-hand', {});
    // What it sends through is checked by itself where that can be seen.
    const check = from === null ? checkOfServer(to) : 'postern check';
    return byHandText({ client, email, from, to, steps, check }, lead, words, terminal);
  }
  if (problem?.code !== 'not-movable') return null;
  const why =
    steps.length > 0 ? words.join(...steps.map(({ text }) => text)) : limitOf(problem, to.port, account);
  if (why === null) return null;
  return explainedText(client, email, typeof why === 'string' ? why : limitInWords(why, words), terminal);
}

/** What stands in the way of this move, with all that is known of it. */
function limitOf(
  { detail, path = '' }: NonNullable<ChangeReport['problem']>,
  port: number,
  { limit }: MailAccount,
): NonNullable<MailAccount['limit']> | null {
  if (limit !== undefined && limit.code === detail) return limit;
  const code = ACCOUNT_LIMITS.find((one) => one === detail);
  return code === undefined ? null : { code, params: { path, port: String(port) } };
}
