import { syllable } from 'syllable';

/** Counted sentences of a text, each ending in a full stop, question mark, exclamation mark or colon. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:]”?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsOf(sentence: string): string[] {
  return sentence.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Names of servers and numbers are read aloud piece by piece: a dot parts two words, a digit is a syllable. */
function spokenPieces(word: string): string[] {
  return word.replaceAll('’', '').match(/\p{L}+|\p{N}+/gu) ?? [];
}

/**
 * Flesch–Kincaid grade (Kincaid et al. 1975): years of school needed. Grade 6 is about age 11.
 * https://apps.dtic.mil/sti/citations/ADA006655
 */
export function grade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf).flatMap(spokenPieces);
  const sum = words.reduce(
    (total, word) => total + (/\p{N}/u.test(word) ? word.length : Math.max(1, syllable(word))),
    0,
  );
  return 0.39 * (words.length / sentences.length) + 11.8 * (sum / words.length) - 15.59;
}
