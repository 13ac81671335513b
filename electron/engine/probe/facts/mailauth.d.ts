/**
 * Only what `sender-policy.ts` uses of mailauth's inner modules (its own types cover the package root, which loads all
 * of DKIM, ARC and BIMI too).
 */
declare module 'mailauth/lib/spf/index.js' {
  export function spf(options: {
    sender: string;
    ip: string;
    helo: string;
    mta: string;
    resolver: (name: string, type: string) => Promise<unknown[]>;
  }): Promise<{ status: { result: string } }>;
}

declare module 'mailauth/lib/dmarc/get-dmarc-record.js' {
  /** False when the domain has no valid record. */
  export default function getDmarcRecord(
    domain: string,
    resolver: (name: string, type: string) => Promise<unknown[]>,
  ): Promise<false | { p?: string | false; sp?: string | false; isOrgRecord: boolean }>;
}
