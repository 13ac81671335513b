import { createHash } from 'node:crypto';

/** Of a text in UTF-8, in hexadecimal: the digest a request travels with (`shared/requests/travelling.ts`). */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
