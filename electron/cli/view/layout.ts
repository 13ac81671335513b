import stringWidth from 'string-width';

/** Marks that do not begin a line in Chinese and Japanese (JIS X 4051): closing brackets, stops, small kana, the long-vowel mark. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．・：；？！…‥ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Opening brackets do not end one. */
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;
/** Scripts written without spaces, in which a line may end between any two words. */
const UNSPACED = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Breaks text into lines of at most `width` columns, each begun with `indent`: at spaces, and in Japanese between words. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of piecesOf(paragraph)) {
      if (line !== '' && stringWidth(indent + line + piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
    lines.push(line.trimEnd());
  }
  return lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
}

/** What stays together on a line, each with the space behind it. No-break spaces hold. */
function piecesOf(paragraph: string): string[] {
  const spaced = paragraph.split(/[ \t]+/).filter(Boolean);
  return spaced.flatMap((word, index) => {
    const pieces = UNSPACED.test(word) ? unspaced(word) : [word];
    const last = index === spaced.length - 1 ? '' : ' ';
    return pieces.map((piece, at) => (at === pieces.length - 1 ? piece + last : piece));
  });
}

function unspaced(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1);
    const joins = before !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(before));
    // Names of servers and files, and numbers, are not cut.
    if (joins || (before !== undefined && /[\w.:/\\~@-]$/.test(before) && /^[\w.:/\\~@-]/.test(segment)))
      pieces.splice(-1, 1, before + segment);
    else pieces.push(segment);
  }
  return pieces;
}

/** A numbered list whose continued lines stand under the text. */
export function numbered(items: readonly string[], width: number): string {
  return items
    .map((item, index) => {
      const mark = `  ${String(index + 1).padStart(String(items.length).length)}. `;
      return mark + wrap(item, width, ' '.repeat(mark.length)).trimStart();
    })
    .join('\n');
}

/** Columns padded to the widest cell, two spaces between; the last is not padded. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell))));
  const padded = (cell: string, width: number) => cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return rows.map(
    (row) =>
      indent +
      row
        .map((cell, index) => (index === row.length - 1 ? cell : padded(cell, widths[index] ?? 0)))
        .join('  '),
  );
}
