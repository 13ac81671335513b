/** All facts run side by side and end by then: inside the 4 s a check with silent ports takes anyway, milliseconds. */
export const FACTS_LIMIT_MS = 3_000;

/** Asking the routing table sends nothing and takes well under a millisecond; this bounds a sick system. */
export const QUICK_LIMIT_MS = 300;

/** One try of one DNS question. Two tries fit into `FACTS_LIMIT_MS`, and one into a satellite's 700 ms round trip. */
export const DNS_TRY_MS = 1_400;
export const DNS_TRIES = 2;

/** SPF and DMARC together: a warning beside a next step, never worth making someone wait longer, milliseconds. */
export const SENDER_POLICY_LIMIT_MS = 2_000;
/** SPF may ask 10 questions (RFC 7208 §4.6.4) and each may need A and AAAA; past this a record is hostile or broken. */
export const SENDER_POLICY_LOOKUPS = 40;

/** Portal checks and address echoes answer in a few bytes; a sign-in page is known by its first kilobytes. */
export const HTTP_BODY_BYTES = 4_096;
/** Node refuses longer headers (`HPE_HEADER_OVERFLOW`). */
export const HTTP_HEADER_BYTES = 8_192;

/** A socket table of a very busy computer; the rest of a longer output is not read. */
export const COMMAND_OUTPUT_BYTES = 1_048_576;
/** `/proc/net/tcp` has 150 bytes a socket. */
export const FILE_BYTES = 1_048_576;

/** Beyond this certificates and one-time codes begin to fail, seconds. */
export const CLOCK_WRONG_SECONDS = 300;

/**
 * Connections to port 25 held at once that call for a look. A mail program holds one or two and this check had not
 * begun; a worm in the field holds dozens.
 */
export const MANY_PORT_25 = 10;

/** A refusal later than this came from beyond the home: computers and routers refuse within a few milliseconds. */
export const REFUSED_FROM_AFAR_MS = 10;

/** Connections this fast to hosts far apart are answered by a program on this computer, milliseconds. */
export const ANSWERED_HERE_MS = 1;
/** … when something that is not mail takes at least this long, milliseconds. */
export const CLEARLY_FAR_MS = 5;
