import { cut, escapeText } from './escape.ts';

/** Details are for a line on a screen and for the phone. */
const DETAIL_LENGTH = 200;

const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;
const MAIL_ADDRESS = /[^\s<>@:;,"']+@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
/** With two colons or more, so that a time of day stays. */
const IPV6 =
  /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}(?![\w:])|(?<![\w:])(?:[0-9a-f]{0,4}:){1,6}:[0-9a-f:]*(?![\w:])/gi;
const HOME = /(\/(?:home|Users)\/|[A-Z]:\\Users\\)[^\s/\\]+/g;

/**
 * A stranger's words or an error's text as a detail: control characters escaped, mail addresses without the part
 * before the `@`, network addresses and home folders without what names a person, cut at 200 characters.
 * A web address stays whole: blocklists give the page that explains the refusal.
 */
export function scrub(text: string): string {
  const kept: string[] = [];
  const without = text.replace(WEB_ADDRESS, (address) => `\u0000${String(kept.push(address) - 1)}\u0000`);
  const scrubbed = without
    .replace(MAIL_ADDRESS, '[user]@$1')
    .replace(HOME, '$1[user]')
    .replace(IPV4, '[address]')
    .replace(IPV6, '[address]')
    // eslint-disable-next-line no-control-regex -- NUL marks the places where the web addresses were
    .replace(/\u0000(\d+)\u0000/g, (_, index: string) => kept[Number(index)] ?? '');
  return cut(escapeText(scrubbed).replace(/\s+/g, ' ').trim(), DETAIL_LENGTH);
}
