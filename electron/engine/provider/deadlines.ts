/** Every deadline and bound of the search for a provider's settings, with its reason. Times are in milliseconds. */

/** All sources together. A web server in another part of the world, over a slow line, has answered by then or is not worth it. */
export const SOURCES_DUE = 5000;
/** How long a better source may still come once one has found something: most answer within a few round trips. */
export const BETTER_SOURCE_GRACE = 1000;
/** Before the next address of a web server is tried beside the first (RFC 8305 §5 recommends 250). */
export const NEXT_ADDRESS = 250;
/** One DNS question to one name server; two tries fit well into `SOURCES_DUE`. */
export const DNS_TRY_MS = 1400;
export const DNS_TRIES = 2;

/** The whole of the trying. On a normal line the probe itself ends within 4 s; this bounds dial-up and satellites. */
export const PROOF_DUE = 15_000;
/** Once one way is proven the others get as long again, but at least this. */
export const PROOF_GRACE = 600;

/** Servers tried in one go: two ports of three or four hosts. A file that lists more is not worth more sockets. */
export const MOST_PROBES = 8;
/** Servers taken from one file. */
export const MOST_OFFERS = 10;

/** An autoconfig file has 2 to 10 kB; what is larger than this (bytes) is something else. */
export const LARGEST_FILE = 262_144;
/** Longer headers are no web server's (bytes). */
export const LARGEST_HEADER = 16_384;
/** `example.org` to `www.example.org` to a sign-on; more is a loop or a game. */
export const MOST_REDIRECTS = 3;
/** Addresses of one web server that are tried. */
export const MOST_ADDRESSES = 4;
/** Servers that receive a domain's mail which are looked at; big companies name five. */
export const MOST_EXCHANGES = 10;
/** Elements inside one another in an autoconfig file: it needs five. */
export const DEEPEST_NESTING = 20;
/** Elements in an autoconfig file, by their `<`: the longest known, with a hundred domains, has 500. Reading them takes time that nothing interrupts. */
export const MOST_TAGS = 5000;
