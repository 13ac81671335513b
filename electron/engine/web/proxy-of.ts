/** Names in lower case stand before those in upper case, as with curl. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy a web address is asked through, by `HTTPS_PROXY` and `NO_PROXY`; null: none. Plain http goes through none. A
 * proxy that is no web address (SOCKS, a slip of the pen) counts as none.
 */
export function proxyOf(url: URL, env: Environment): URL | null {
  if (url.protocol !== 'https:') return null;
  const said = (env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '').trim();
  if (said === '' || isSpared(url, env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return null;
  const text = said.includes('://') ? said : `http://${said}`;
  const proxy = URL.canParse(text) ? new URL(text) : null;
  return proxy !== null && /^https?:$/.test(proxy.protocol) ? proxy : null;
}

/** `example.org`, `.example.org` and `*.example.org` all mean the host and all below it; with a port, that port alone. */
function isSpared({ hostname, port }: URL, list: string): boolean {
  const host = hostname.toLowerCase();
  return list
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = entry, only] = /^(.+?):(\d+)$/.exec(entry) ?? [];
      const plain = name.replace(/^\*?\./, '');
      const isThere = only === undefined || only === (port === '' ? '443' : port);
      return isThere && (host === plain || host.endsWith(`.${plain}`));
    });
}
