import { plainHost } from '../model/host-name.ts';
import type { Provider } from './provider.ts';
import { PROVIDERS } from './providers.ts';

/** Whose mail addresses end in this domain. The longest match wins; null when nobody here is known to. */
export function providerOfDomain(domain: string): Provider | null {
  const asked = plainHost(domain);
  return (
    PROVIDERS.find(({ domains }) => domains.some((known) => known === asked)) ??
    closest(asked, ({ domains }) => domains.filter((known) => known.startsWith('.')))
  );
}

/** Who hosts a domain whose mail is received by this server. */
export function providerOfMx(exchange: string): Provider | null {
  return closest(plainHost(exchange), ({ mx }) => mx.map((suffix) => `.${suffix}`));
}

/** Whose outgoing server this is. */
export function providerOfHost(host: string): Provider | null {
  const asked = plainHost(host);
  return PROVIDERS.find(({ servers }) => servers.some((server) => server.host === asked)) ?? null;
}

/**
 * Whose server an account sends through. Two companies may share one, or have left it behind: then the sender's own
 * company is meant. An address alone tells nothing: mail from it may go by anybody's server.
 */
export function providerOfAccount(host: string, email: string | undefined): Provider | null {
  const asked = plainHost(host);
  const offers = ({ servers }: Provider): boolean => servers.some((server) => server.host === asked);
  const had = PROVIDERS.filter(
    (provider) => offers(provider) || provider.formerHosts?.some((former) => former === asked) === true,
  );
  const own = email === undefined ? null : providerOfDomain(email.slice(email.lastIndexOf('@') + 1));
  return had.find((provider) => provider === own) ?? had.find(offers) ?? had[0] ?? null;
}

/** An address of the table: a page of a mail company about logging in. */
export function isProviderPage(url: string): boolean {
  return PROVIDERS.some(({ quirks }) => quirks.some((quirk) => 'url' in quirk && quirk.url === url));
}

/** @param suffixes - each with the dot it begins with; the domain itself counts as below it. */
function closest(asked: string, suffixes: (provider: Provider) => readonly string[]): Provider | null {
  let best: { provider: Provider; length: number } | null = null;
  for (const provider of PROVIDERS) {
    for (const suffix of suffixes(provider)) {
      if (!`.${asked}`.endsWith(suffix)) continue;
      if (best === null || suffix.length > best.length) best = { provider, length: suffix.length };
    }
  }
  return best?.provider ?? null;
}
