/** One mail server by name and address (documentation ranges, RFC 5737; names that exist nowhere, RFC 6761). */
export interface MailHost {
  host: string;
  address: string;
}

/** Where the account sends at first: port 25, a login if the program wants one. */
export const A: MailHost = { host: 'smtp.provider.test', address: '198.51.100.25' };
/** Where it is moved: 587 with STARTTLS and 465 with TLS, never without a login. */
export const B: MailHost = { host: 'relay.isp.test', address: '203.0.113.25' };

export const CUSTOMER = {
  email: 'customer@provider.test',
  login: 'customer',
  password: 'correct-horse-9',
} as const;
/** Any address of the domain is taken and kept. */
export const FRIEND = 'friend@provider.test';
