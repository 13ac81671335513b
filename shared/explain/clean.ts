/** Longest text looked at: errors are short, and a pasted log tells most at its ends. In characters. */
const MOST = 65_536;

/**
 * A text as pasted or typed, made comparable: full-width digits, odd spaces and curly quotes become plain ones.
 * Of a longer text the first and the last half of what is looked at are kept.
 */
export function clean(text: string): string {
  const bounded =
    text.length <= MOST ? text : `${text.slice(0, MOST / 2)}\n${text.slice(text.length - MOST / 2)}`;
  return bounded
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
}

/** For phrases: lower case, every run of white space one space. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
