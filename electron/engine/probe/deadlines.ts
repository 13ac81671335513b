/**
 * Every deadline of the probe, in milliseconds, with its reason. Their order is tested (test/unit/probe/deadlines.test.ts).
 * Those marked (stretches) grow with the round trip of the line, see `line.ts`.
 */

/** Between two fresh sockets to a silent port (stretches: never less than two round trips). One lost SYN must not look like a block, and the retry must not wait for the system's own retransmission, which on Windows comes after 3 s. */
export const CONNECT_INTERVAL = 1000;
/** Fresh sockets for one attempt. Three in a row are lost by chance once in 8000 at 5 % loss. */
export const CONNECT_TRIES = 3;
/** A silent port is called silent this many intervals after the first socket: 3.5 s on a fast line, in time for a verdict at 4 s. */
export const SILENT_AFTER_INTERVALS = 3.5;

/** One query to one name server before the next is asked. */
export const DNS_TRY = 1000;
/** Queries for one name and family before its name server counts as silent. */
export const DNS_TRIES = 3;
/** A name's answer (stretches). A little before a silent port is settled, so that a silent name server is known in time too. */
export const DNS_ANSWER = 3300;
/** The system's own look-up (hosts file, mDNS), which cannot be cancelled and may wait for a network that is gone. */
export const SYSTEM_LOOKUP = 1500;

/** A server that has taken the connection and not greeted is shown as "connected, waiting". */
export const WAITING_SHOWN = 3000;
/** ... but not before it has had this long, when it connected late. */
export const WAITING_AT_LEAST = 1000;
/** On a fast line conversations still going on are closed into their step's own timeout: the person gets a verdict at 4 s. */
export const VERDICT_DUE = 3600;
/** A step that began shortly before still gets this and two round trips: it must not be called silent for being late in the queue. */
export const VERDICT_GRACE = 500;
/** No grace goes further than this, whatever a server does: the promise is 4 s. */
export const VERDICT_LATEST = 4000;
/** ... but for a connection that came late (lost packets), which may talk this long. */
export const LATE_CONVERSATION = 2000;

/** A step of a conversation: the greeting (stretches). As long as a verdict may take: a slow server gets all of it. */
export const GREETING = 3500;
/** The reply to EHLO, HELO or STARTTLS (stretches). A server that has greeted answers these from memory. */
export const REPLY = 3000;
/** A TLS handshake (stretches). The server has to sign once, which takes the slowest of them well under a second. */
export const HANDSHAKE = 3000;
/** Round trips a reply may take on top: command, reply, and a retransmission of each. */
export const REPLY_ROUND_TRIPS = 4;
/** Round trips a handshake may take on top: two or three flights, 5 kB of certificates through a 56 kbit/s modem, retransmissions. */
export const HANDSHAKE_ROUND_TRIPS = 12;

/** A line with a round trip above this is slow: dial-up has 300 to 600, satellite 700, the farthest wired host about 250. */
export const SLOW_LINE = 250;
/** Conversations at one time on a slow line: two or three certificates fill a modem for a second. */
export const SLOW_LINE_CONVERSATIONS = 3;

/** The farewell: QUIT is answered at once or not worth waiting for (stretches by one round trip). */
export const FAREWELL = 250;
/** The whole check, unless the user says otherwise. Long enough for a modem, short enough for a person on the phone. */
export const WHOLE_CHECK = 30_000;
