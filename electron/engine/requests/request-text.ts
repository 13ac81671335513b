import type { RequestContent } from '../../../shared/requests/told.ts';

/** The request as a person reads it, ended by `\n`: the letter under its subject, or the call. Null where it is neither. */
export function requestText({
  subject,
  letter,
  script,
}: Pick<RequestContent, 'subject' | 'letter' | 'script'>): string | null {
  if (letter !== null) return `${subject === null ? '' : `${subject}\n\n`}${letter.trimEnd()}\n`;
  return script.length === 0 ? null : `${script.join('\n').trimEnd()}\n`;
}
