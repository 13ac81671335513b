import { join } from 'node:path';
import type { ChangeWanted } from '../../../electron/engine/journal/journal.ts';
import { HOST, PREFS, prefsEdits, TO_587, wanted } from '../../unit/journal/world.ts';

/** A change of two files, one of them behind a link, as it is before and after. */
export const OLD: readonly Buffer[] = [
  PREFS,
  Buffer.concat([PREFS, Buffer.from('user_pref("run", 1000);\n')]),
];
export const NEW: readonly Buffer[] = OLD.map((bytes, index) => {
  const text = bytes.toString('latin1').replace('port", 25', 'port", 587').replace('ssl", 0', 'ssl", 2');
  return Buffer.from(index === 0 ? text : text.replace('smtp.example.org', 'relay.example.net'), 'latin1');
});

export const NAMES = ['one/prefs.js', 'dotfiles/prefs.js'];

export function twoFiles(home: string): ChangeWanted {
  return wanted(
    prefsEdits(join(home, 'one/prefs.js'), ...TO_587),
    prefsEdits(join(home, 'two/prefs.js'), ...TO_587, { key: HOST, value: '"relay.example.net"' }),
  );
}

/** What a mail program writes for itself when it ends. */
export function rewritten(bytes: Buffer, run: number): Buffer {
  return Buffer.from(
    bytes.toString('latin1').replace(/"run", \d{4}/, `"run", ${1000 + (run % 9000)}`),
    'latin1',
  );
}
