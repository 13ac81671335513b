import { readFileSync } from 'node:fs';

/**
 * Settings files by their names in this folder. Sylpheed's was written by the program itself (3.8.0beta1); the others hold the
 * keys their programs write, in their order, with more accounts than one run makes.
 */
export const SAMPLES = [
  'balsa-config',
  'balsa-config-private',
  'claws-mail-4.1-accountrc',
  'evolution-transport.source',
  'geary.ini',
  'kmail-emailidentities',
  'kmail-mailtransports',
  'sylpheed-3.8-accountrc',
  'trojita.conf',
] as const;

export function sample(name: (typeof SAMPLES)[number]): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}
