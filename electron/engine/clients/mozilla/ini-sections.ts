/** Section → key → value of `profiles.ini`, `installs.ini` and `compatibility.ini`; later values of a key win. */
export type IniSections = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function readIni(bytes: Buffer): IniSections {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  // As nsINIParser: UTF-8, `;` and `#` begin comments, names are told apart by case.
  for (const line of bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/[\r\n]+/)) {
    const name = /^\s*\[([^\]]*)\]\s*$/.exec(line)?.[1];
    if (name !== undefined) {
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      continue;
    }
    const mark = line.indexOf('=');
    if (mark > 0 && !/^\s*[;#]/.test(line))
      section.set(line.slice(0, mark).trim(), line.slice(mark + 1).trim());
  }
  return sections;
}
