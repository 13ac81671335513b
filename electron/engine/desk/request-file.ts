import type { SavedFile } from '../../../shared/contract/saving-schemas.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { travellingText } from '../requests/channels/travelling-text.ts';
import type { Kept } from '../requests/outbox.ts';
import { requestText } from '../requests/request-text.ts';
import { requestContent, type ContentDeps } from './request-content.ts';

/** `text`: to read, to print, to post or to fax. `data`: the JSON a help desk imports. */
export type RequestFileForm = 'text' | 'data';

/** A request as a file of the customer's. What was practised says so, in its name and in its first line. */
export async function requestFile(
  kept: Kept,
  form: RequestFileForm,
  practised: boolean,
  words: Words,
  deps: ContentDeps,
): Promise<SavedFile> {
  const name = `${practised ? 'practice-' : ''}${kept.request.request}`;
  if (form === 'data') {
    return { name: `${name}.json`, type: 'application/json', text: travellingText(kept.request) };
  }
  // A form, or a ticket for programs, is read as the letter that says the same.
  const text =
    requestText(await requestContent(kept, words, deps)) ??
    requestText({ script: [], ...lettered(await deps.letter(kept.request, kept.profile)) }) ??
    '';
  const mark = practised ? `${words.message('window.request.practice', {})}\n\n` : '';
  return { name: `${name}.txt`, type: 'text/plain', text: `${mark}${text}` };
}

const lettered = ({ subject, text }: { subject: string; text: string }) => ({ subject, letter: text });
