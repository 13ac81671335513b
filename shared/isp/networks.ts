import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.process>;

/** Ranges that exist in every home or inside any provider, so that they tell nothing about whose network this is. */
const TELLS_NOTHING = new Set([
  'private', // RFC 1918
  'uniqueLocal', // RFC 4193
  'carrierGradeNat', // RFC 6598
  'loopback',
  'linkLocal',
  'unspecified',
  'multicast',
  'broadcast',
]);

/** Last labels of names that a home router or an unset machine makes up (RFC 6762 appendix G, RFC 8375, RFC 6761). */
const MADE_UP = new Set([
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
]);

/** A network in CIDR form (RFC 4632, RFC 4291 §2.3), or null. `exact` is false when bits beyond the prefix are set. */
export function parseNetwork(text: string): { address: Address; prefix: number; exact: boolean } | null {
  const [, bare, digits] = /^([0-9A-Fa-f.:]+)\/(\d{1,3})$/.exec(text) ?? [];
  if (bare === undefined || digits === undefined) return null;
  const address = parseAddress(bare);
  const prefix = Number(digits);
  if (address === null || prefix > (address.kind() === 'ipv4' ? 32 : 128)) return null;
  const base =
    address.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(text)
      : ipaddr.IPv6.networkAddressFromCIDR(text);
  return { address, prefix, exact: base.toNormalizedString() === address.toNormalizedString() };
}

/** An address in four-part decimal or IPv6 form; mapped IPv4 comes back as IPv4. Null for anything else. */
function parseAddress(text: string): Address | null {
  const bare = text.replace(/^\[(?:IPv6:)?(.*)\]$/i, '$1').replace(/%.*$/, '');
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return null;
  return ipaddr.process(bare);
}

/**
 * How closely one of the networks holds the address: the longest prefix that does, `outside` when networks of its
 * family are listed and none does, null when nothing can be said (no address, a private one, no network of its family).
 */
export function closestNetwork(
  cidrs: readonly string[],
  address: string | undefined,
): number | 'outside' | null {
  const own = address === undefined ? null : parseAddress(address);
  if (own === null || TELLS_NOTHING.has(own.range())) return null;
  const sameFamily = cidrs
    .map(parseNetwork)
    .filter((network) => network !== null)
    .filter((network) => network.address.kind() === own.kind());
  if (sameFamily.length === 0) return null;
  const holding = sameFamily
    .filter((network) => own.match(network.address, network.prefix))
    .map((network) => network.prefix);
  return holding.length === 0 ? 'outside' : Math.max(...holding);
}

/**
 * The pattern language for reverse-DNS names. A pattern is a list of labels compared with the LAST labels of the name,
 * without regard to case: `example.net` fits `example.net` and every name below it. In a label, `*` stands for any
 * characters of that one label, so `dsl-*.example.net` fits `dsl-17.example.net` and `a.dsl-17.example.net`.
 * A dot at the start (`.example.net`) asks for at least one more label, as `*.example.net` does.
 */
export function isNamePattern(text: string): boolean {
  const labels = patternLabels(text);
  const fixed = labels.slice(-2);
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => /^[a-z0-9_*-]{1,63}$/.test(label)) &&
    // A pattern open at the top would hold half the Internet.
    fixed.every((label) => !label.includes('*'))
  );
}

/** As `closestNetwork`, for names: the number of characters of the longest pattern that fits. */
export function closestName(
  patterns: readonly string[],
  name: string | undefined,
): number | 'outside' | null {
  const labels = (name ?? '').toLowerCase().replace(/\.$/, '').split('.');
  // "unknown", "[192.0.2.1]" and "192.0.2.1" are what servers write when the address has no name.
  const isName = labels.length >= 2 && labels.every((label) => /^[a-z0-9_-]+$/.test(label));
  if (!isName || /^\d+$/.test(labels.at(-1) ?? '') || MADE_UP.has(labels.at(-1) ?? '')) return null;
  const usable = patterns.filter(isNamePattern);
  if (usable.length === 0) return null;
  const fitting = usable.filter((pattern) => fits(patternLabels(pattern), labels));
  return fitting.length === 0 ? 'outside' : Math.max(...fitting.map((pattern) => pattern.length));
}

function patternLabels(pattern: string): string[] {
  return pattern.toLowerCase().replace(/^\./, '*.').replace(/\.$/, '').split('.');
}

function fits(pattern: readonly string[], labels: readonly string[]): boolean {
  const tail = labels.slice(-pattern.length);
  return (
    labels.length >= pattern.length && pattern.every((label, index) => labelFits(label, tail[index] ?? ''))
  );
}

/** Pieces between stars, found one after another: linear, where a regular expression could be made to backtrack. */
function labelFits(pattern: string, label: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (last === undefined) return label === first;
  if (label.length < first.length + last.length || !label.startsWith(first) || !label.endsWith(last)) {
    return false;
  }
  let from = first.length;
  for (const piece of pieces) {
    const at = label.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= label.length - last.length;
}
