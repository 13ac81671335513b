import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { columns, numbered, wrap } from '../../../electron/cli/view/layout.ts';

describe('lines are broken', () => {
  test('at spaces, each with its indent', () => {
    expect(wrap('Use door 587 of smtp.example.org: it is open.', 20, '  ')).toBe(
      '  Use door 587 of\n  smtp.example.org:\n  it is open.',
    );
  });

  test('a name longer than the line stays whole', () => {
    expect(wrap('Ask smtp.very-long-name.example.org now.', 12)).toBe(
      'Ask\nsmtp.very-long-name.example.org\nnow.',
    );
  });

  test('not at a no-break space, as in French before a colon', () => {
    expect(wrap('Prenez la porte 587\u00a0: elle est ouverte.', 19)).toBe(
      'Prenez la porte\n587\u00a0: elle est\nouverte.',
    );
  });

  const japanese =
    '迷惑メールを防ぐため、ご契約のプロバイダーは25番ポートからほかのメールサービスへメールを出せないようにしています（OP25Bなどと呼ばれます）。smtp.example.org の587番ポートは開いているので、こちらをお使いください。';

  test.each([20, 30, 40, 60, 79])(
    'Japanese within %i columns, no line begun with a stop or a bracket',
    (width) => {
      const lines = wrap(japanese, width).split('\n');
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.filter((line) => /^[、。）」ー]/.test(line) || /[（「]$/.test(line))).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(japanese.replaceAll(' ', ''));
      expect(lines.join('\n')).toContain('smtp.example.org');
    },
  );
});

test('no name of a file is cut in Japanese', () => {
  const text = 'このファイルをテキストエディターで開いてください：/home/ann/.config/neomutt/neomuttrc';
  expect(wrap(text, 40).split('\n').at(-1)).toBe('/home/ann/.config/neomutt/neomuttrc');
});

test('the numbers of a long list stand under each other', () => {
  const lines = numbered(Array<string>(10).fill('x'), 40).split('\n');
  expect([lines[0], lines[9]]).toEqual(['   1. x', '  10. x']);
});

test('a list stands under its text', () => {
  expect(numbered(['one two three', 'four'], 12)).toBe('  1. one two\n     three\n  2. four');
});

test('columns of wide and narrow letters stand in line', () => {
  const lines = columns([
    ['smtp.example.org', '開いています。', 'x'],
    ['a', 'Offen.', 'x'],
  ]);
  expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
});
