import { nearest } from '../../../shared/isp/nearest.ts';
import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import { CLIENT_IDS, type ClientId } from '../../../shared/model/mail-account.ts';

export type NamedProgram =
  | { kind: 'one'; client: ClientId }
  | { kind: 'several'; clients: ClientId[] }
  /** `near`: what was probably meant. */
  | { kind: 'none'; near: ClientId | null };

/** A mail program by its id, by what it calls itself, or by a part of that which names one alone: `ios-mail`, `The Bat!`, `iphone`. */
export function namedProgram(text: string): NamedProgram {
  const wanted = plain(text);
  const is = CLIENT_IDS.find((id) => plain(id) === wanted || plain(CLIENT_NAMES[id]) === wanted);
  if (is !== undefined) return { kind: 'one', client: is };
  const within = wanted === '' ? [] : CLIENT_IDS.filter((id) => plain(CLIENT_NAMES[id]).includes(wanted));
  const [only] = within;
  if (only !== undefined)
    return within.length === 1 ? { kind: 'one', client: only } : { kind: 'several', clients: within };
  const near = nearest(text, CLIENT_IDS);
  return { kind: 'none', near: CLIENT_IDS.find((id) => id === near) ?? null };
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
