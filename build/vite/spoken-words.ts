import { basename, extname } from 'node:path';
import type { Plugin } from 'vite';

/** Files of every catalogue that the window says nothing of: a test holds its sources against them. */
export const UNSPOKEN: readonly string[] = [
  'cli-changes',
  'cli-requests',
  'disc',
  'page',
  'report',
  'settings',
];

/** Leaves out of the window the words that only the command line says. */
export function spokenWords(): Plugin {
  return {
    name: 'postern-spoken-words',
    enforce: 'pre',
    load: (id) => {
      const [file = ''] = id.split('?');
      const name = basename(file, extname(file));
      const ours = /\/shared\/messages\/[a-z]{2}(?:-[a-z]{2})?\/[a-z-]+\.ts$/.test(file);
      return ours && UNSPOKEN.includes(name) ? `export const ${exportOf(name)} = {};` : null;
    },
  };
}

/** `support-code` exports `supportCode`. */
export const exportOf = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
