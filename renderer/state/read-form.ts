/** A server as the contract takes it. */
export interface ServerField {
  host: string;
  port: number | null;
}

const NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/;
const ADDRESS_6 = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/;

/**
 * Reads `HOST`, `HOST:PORT`, `ADDRESS` and `[IPV6]:PORT`; letters beyond ASCII become their A-label (RFC 5891).
 * Null when empty or when it is none of these.
 */
export function readServer(text: string): ServerField | null {
  const given = text.trim().toLowerCase();
  if (ADDRESS_6.test(given)) return { host: given, port: null };
  const found = /^(?:\[([0-9a-f:.]+)\]|([^\s:/@[\]]+))(?::(\d{1,5}))?$/.exec(given);
  if (!found) return null;
  const [, bracketed, named = '', digits] = found;
  const host = bracketed ?? asciiName(named.replace(/\.$/, ''));
  const port = digits === undefined ? null : Number(digits);
  const good =
    bracketed === undefined
      ? (NAME.test(host) && !/^\d[\d.]*$/.test(host)) || isAddress4(host)
      : ADDRESS_6.test(host);
  return good && (port === null || (port >= 1 && port <= 65_535)) ? { host, port } : null;
}

/** A name without a dot may be a server of the own network. */
export const isServer = (text: string): boolean => text.trim() === '' || readServer(text) !== null;

export const isEmail = (text: string): boolean =>
  text.trim() === '' || /^[^\s@<>]{1,64}@[^\s@<>.]+(\.[^\s@<>.]+)+$/.test(text.trim());

const isAddress4 = (host: string): boolean =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(host) && host.split('.').every((part) => Number(part) <= 255);

function asciiName(name: string): string {
  if (/^[\x21-\x7e]*$/.test(name) || !URL.canParse(`http://${name}`)) return name;
  return new URL(`http://${name}`).hostname;
}
