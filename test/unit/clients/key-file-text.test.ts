import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  glibText,
  kconfigText,
  plainText,
  portOf,
  qsettingsText,
} from '../../../electron/engine/clients/key-file-text.ts';
import { keyFile } from '../../../electron/engine/clients/formats/key-file.ts';
import { rawOf } from '../../../electron/engine/clients/formats/format.ts';

const FAMILIES = { GKeyFile: glibText, KConfig: kconfigText, QSettings: qsettingsText, accountrc: plainText };

describe('text in the values of key files', () => {
  it.each(Object.entries(FAMILIES))('%s: what is written reads as it was', (name, family) => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((one) => !/\p{Cc}|^\s|\s$/u.test(one));
    const any =
      name === 'accountrc'
        ? text
        : fc.oneof(text, fc.constantFrom('a\nb', 'a\tb', ' a', '  a b', 'a\\sb', '\\', '@a'));
    fc.assert(
      fc.property(any, (wanted) => {
        const raw = family.write(wanted);
        expect(family.read(raw)).toBe(wanted);
        // And it is one line, that a file gives back.
        const read = keyFile.read(Buffer.from(`[G]\nk=${raw}\n`, 'latin1'));
        expect(read.ok && read.document.get('G|k')).toBe(raw);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [glibText, 'a\\sb\\nc\\\\d\\q', 'a b\nc\\d\\q'],
    [kconfigText, ' a\\x41\\s\\xc3\\xa4\\;\\,  ', 'aA ä;,'],
    [qsettingsText, '"a;b\\x4e2d \\"c\\""', 'a;b中 "c"'],
    [qsettingsText, '@@me', '@me'],
    [plainText, rawOf('ä\\n '), 'ä\\n'],
  ])('reads what the programs write', (family, raw, text) => {
    expect(family.read(raw)).toBe(text);
  });

  it('takes a port, and nothing that is none', () => {
    expect(['25', ' 587 ', '"465"', '0', '65536', '-1', '2 5', '', 'x'].map(portOf)).toEqual([
      25,
      587,
      465,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
