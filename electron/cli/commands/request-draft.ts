import { wordRequestFault } from '../../../shared/messages/word-asking.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { IspExemption, IspProfile } from '../../../shared/isp/profile.ts';
import { checkField, checkRequest } from '../../../shared/requests/check-request.ts';
import type { RequestDraft } from '../../../shared/requests/draft.ts';
import type { Asker } from '../input/ask.ts';
import type { Parsed } from '../input/check-input.ts';
import type { Terminal } from '../terminal.ts';
import { wrap } from '../view/layout.ts';

/** `NAME=VALUE`; the value may hold `=`, and the last of a name counts. */
export function readFields(texts: readonly string[], words: Words): Parsed<Record<string, string>> {
  const fields: [string, string][] = [];
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1) return { ok: false, message: words.message('cli.request.bad-field', { value: text }) };
    fields.push([text.slice(0, at), text.slice(at + 1)]);
  }
  return { ok: true, value: Object.fromEntries(fields) };
}

/** Attestations named by id, with the words the profile has for them. One that it has not is kept, to be refused by name. */
export function readTicks(ids: readonly string[], { attestations }: IspExemption): RequestDraft['attested'] {
  return [...new Set(ids)].map((id) => ({ id, text: attestations.find((one) => one.id === id)?.text ?? '' }));
}

/** Everything wrong with the draft, one sentence each. */
export function faultsOf(
  draft: Pick<RequestDraft, 'fields' | 'attested' | 'reason' | 'server'>,
  exemption: IspExemption,
  today: string,
  words: Words,
): string[] {
  return checkRequest(draft, exemption, today).map((fault) => wordRequestFault(fault, exemption, words));
}

/** Asks for what is missing or wrong, field by field as the ISP names them; declarations one by one, none for granted. */
export async function askForRest<T extends Pick<RequestDraft, 'fields' | 'attested' | 'reason'>>(
  draft: T,
  exemption: IspExemption,
  { profile, today, askReason }: { profile: IspProfile; today: string; askReason: boolean },
  asker: Asker,
  words: Words,
  terminal: Terminal,
): Promise<T> {
  const fields = { ...draft.fields };
  const say = (text: string): void => terminal.err(`${wrap(text, terminal.columns)}\n`);
  for (const field of exemption.fields) {
    for (;;) {
      const value = Object.hasOwn(fields, field.name) ? (fields[field.name] ?? '') : null;
      const [fault] = checkField(field, value ?? '', today);
      if (value !== null || fault !== undefined) {
        if (fault === undefined) break;
        if (value !== null) say(wordRequestFault(fault, exemption, words));
      }
      const choices = field.kind === 'choice' ? ` (${(field.choices ?? []).join(', ')})` : '';
      fields[field.name] = (await asker.line(`${field.label}${choices}`)).trim();
    }
  }
  const attested = [...draft.attested];
  for (const { id, text } of exemption.attestations) {
    if (attested.some((one) => one.id === id)) continue;
    say(`${words.message('window.declare', { isp: profile.name })}\n“${text}”`);
    if (await asker.yes(words.message('cli.request.ask.tick', {}))) attested.push({ id, text });
  }
  const reason =
    askReason && draft.reason === ''
      ? await asker.line(words.message('cli.request.ask.reason', {}))
      : draft.reason;
  return { ...draft, fields, attested, reason: reason.trim() };
}
