/** Values of an INI file, for reading: sections and names in lower case, of two the first, as Windows reads them. */
export function iniValues(bytes: Buffer): (section: string, name: string) => string | null {
  const values = new Map<string, string>();
  let section = '';
  for (const line of bytes.toString('latin1').split(/\r?\n/)) {
    const head = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (head !== undefined) section = head.toLowerCase();
    const [, name = '', value = ''] =
      /^\s*([^;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(head === undefined ? line : '') ?? [];
    const key = `${section}\n${name.toLowerCase()}`;
    if (name !== '' && !values.has(key)) values.set(key, value.replace(/^"(.*)"$/, '$1'));
  }
  return (asked, name) => values.get(`${asked.toLowerCase()}\n${name.toLowerCase()}`) ?? null;
}
