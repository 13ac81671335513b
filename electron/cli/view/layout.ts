/** Breaks text into lines of at most `width` characters at spaces, each begun with `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (line !== '' && indent.length + line.length + 1 + word.length > width) {
        lines.push(line);
        line = '';
      }
      line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
}

/** A numbered list whose continued lines stand under the text. */
export function numbered(items: readonly string[], width: number): string {
  return items
    .map((item, index) => {
      const mark = `  ${index + 1}. `;
      return mark + wrap(item, width, ' '.repeat(mark.length)).trimStart();
    })
    .join('\n');
}

/** Columns padded to the widest cell, two spaces between; the last is not padded. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  return rows.map(
    (row) =>
      indent +
      row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join('  '),
  );
}
