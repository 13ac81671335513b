/** `host`, `host:port`, `[::1]:port`. */
export function parseServer(text: string): { host: string; port: number | null } | null {
  const found = /^(?:\[([0-9a-f:.%]+)\]|([^:\s[\]{}<>()"'`\\,;@|]+))(?::([0-9]{1,5}))?$/i.exec(text);
  const host = found?.[1] ?? found?.[2];
  if (host === undefined) return null;
  const port = found?.[3] === undefined ? null : Number(found[3]);
  return port !== null && (port < 1 || port > 65_535) ? null : { host, port };
}

export function writeServer(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** A user name in a URL: what is not a letter, a digit or `-._` is written as %XX, so that no quoting is needed. */
export function writeUrlUser(user: string): string {
  return encodeURIComponent(user).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** What cannot be decoded is meant as it stands. */
export function readUrlUser(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The address in `Name <me@example.org>`; empty where there is none. */
export function addressIn(text: string): string {
  const bare = /<([^<>\s]+)>/.exec(text)?.[1] ?? text.trim();
  return /^[^\s@<>,*]+@[^\s@<>,*]+$/.test(bare) ? bare : '';
}

/** A value as shells quote it, as text. */
export function unquote(raw: string): string {
  let text = '';
  for (const [part] of raw.matchAll(/'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^'"\\]+/gs)) {
    if (part.startsWith("'")) text += part.slice(1, -1);
    else text += part.replace(/^"|"$/g, '').replace(/\\(?:\r?\n)?(.|$)/gs, '$1');
  }
  return text;
}
