import type { IspExemption } from '../../../../shared/isp/profile.ts';
import { readPage, type Page } from '../web/read-page.ts';
import type { WebAnswer } from '../web/visit.ts';
import type { Filing } from './channel.ts';
import { failedFiling, problemOfStatus } from './web-filing.ts';

/**
 * What the page that came in the end says of a form. Filed only where every mark of the profile is there. `names`: those of
 * our fields on the form; a page that has the form again did not take it.
 */
export function formAnswer(
  answer: WebAnswer,
  { form }: IspExemption,
  names: readonly string[],
  nowMs: number,
): Filing {
  const page = readPage(answer.text, form?.errorIn);
  if (page === null) return failedFiling(answer, 'answer-too-large', true, nowMs, 'nested beyond measure');
  const isSuccess = hasMarks(answer, page, form?.success);
  if (isSuccess) return { outcome: 'filed', reference: referenceIn(page.text, form?.referenceAfter) };
  const { status } = answer;
  const again =
    names.length > 0 && page.forms.some(({ fields }) => fields.some(({ name }) => names.includes(name)));
  const wrong = page.errors.join(' ');
  if ((status < 300 || status === 400 || status === 422) && (again || wrong !== ''))
    return failedFiling(answer, 'field-rejected', false, nowMs, wrong);
  const { problem, maybeFiled } = problemOfStatus(status);
  // A bare "no" may be the ISP's, or a token it did not like: a person looks at the page.
  return failedFiling(answer, problem, maybeFiled, nowMs, wrong);
}

type Success = NonNullable<NonNullable<IspExemption['form']>['success']>;

/** Without a rule only 201 says that something was made (RFC 9110 §15.3.2). */
function hasMarks({ status, url }: WebAnswer, { text }: Page, rule: Success | undefined): boolean {
  if (rule === undefined) return status === 201;
  const { status: statuses, urlContains, textContains } = rule;
  const good = statuses === undefined ? status < 300 : statuses.includes(status);
  return (
    good &&
    (urlContains === undefined || url.href.includes(urlContains)) &&
    (textContains === undefined || text.includes(textContains.replace(/\s+/g, ' ').trim()))
  );
}

const REFERENCE = /^[\s:#"'“„«.-]{0,10}([A-Za-z0-9][\w./#-]{0,59})/;

/** The number that stands right after the words. */
export function referenceIn(text: string, after: string | undefined): string | null {
  if (after === undefined) return null;
  const at = text.indexOf(after);
  if (at < 0) return null;
  const found = REFERENCE.exec(text.slice(at + after.length, at + after.length + 100))?.[1];
  return found?.replace(/[./-]+$/, '') ?? null;
}
