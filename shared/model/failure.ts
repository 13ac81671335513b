/** The steps of an SMTP conversation in their order; an observation names the one it reached (RFC 5321 §3.1, RFC 3207, RFC 8314). */
export const STEPS = [
  'resolve',
  'connect',
  'tls',
  'greeting',
  'ehlo',
  'starttls',
  'tls-after-starttls',
  'ready',
] as const;
export type Step = (typeof STEPS)[number];

/** Every way a step can fail: a closed list (`unknown` keeps the scrubbed original in `detail`). */
export const FAILURES = [
  // resolve
  'dns-name-not-found',
  'dns-no-address',
  'dns-no-answer',
  'dns-server-failure',
  // connect
  'connect-timeout',
  'connect-refused',
  'connect-reset',
  'host-unreachable',
  'network-unreachable',
  'permission-denied',
  // greeting
  'greeting-timeout',
  'greeting-closed',
  'greeting-reset',
  /** 5yz in place of 220. */
  'greeting-refused',
  /** 4yz in place of 220. */
  'greeting-busy',
  'not-smtp',
  // ehlo
  'ehlo-refused',
  'ehlo-timeout',
  'ehlo-closed',
  // starttls
  'starttls-not-offered',
  /** A capability of the right length, overwritten (`XXXXXXXA`). */
  'starttls-masked',
  'starttls-refused',
  // tls and tls-after-starttls
  'tls-timeout',
  'tls-closed',
  'tls-alert',
  'tls-not-spoken',
  'certificate-untrusted',
  'certificate-name-mismatch',
  'certificate-expired',
  'certificate-not-yet-valid',
  // any
  'deadline',
  'unknown',
] as const;
export type Failure = (typeof FAILURES)[number];
