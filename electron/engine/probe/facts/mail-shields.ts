/**
 * Security programs that open mail connections and seal them again with a certificate of their own. Matched on the issuer
 * of the leaf (or of its chain); the product is what a person finds in the program list.
 */
export const SHIELD_ISSUERS: readonly { pattern: RegExp; product: string }[] = [
  { pattern: /\bavast\b/i, product: 'Avast' },
  { pattern: /\bAVG\b/i, product: 'AVG' },
  { pattern: /\bnorton\b|\bsymantec endpoint\b/i, product: 'Norton' },
  { pattern: /\bavira\b/i, product: 'Avira' },
  { pattern: /\bESET\b/, product: 'ESET' },
  { pattern: /\bkaspersky\b/i, product: 'Kaspersky' },
  { pattern: /\bbitdefender\b/i, product: 'Bitdefender' },
  { pattern: /\bDr\.? ?Web\b|\bDrWeb\b|\bDoctor Web\b/i, product: 'Dr.Web' },
  { pattern: /\bF-?Secure\b/i, product: 'F-Secure' },
  { pattern: /\bG ?DATA\b/i, product: 'G DATA' },
  { pattern: /\bBullGuard\b/i, product: 'BullGuard' },
  { pattern: /\bMcAfee\b.*\b(scan|mail|web|interception)/i, product: 'McAfee' },
  { pattern: /\bTrend Micro\b.*\b(scan|interception|local|maximum)/i, product: 'Trend Micro' },
  { pattern: /\bSophos\b.*\b(SSL|CA|endpoint|web)/i, product: 'Sophos' },
  { pattern: /\bPanda Security\b.*\b(local|root|CA)/i, product: 'Panda' },
  { pattern: /\bZscaler\b/i, product: 'Zscaler' },
  { pattern: /\bNetskope\b|\bgoskope\b/i, product: 'Netskope' },
  { pattern: /\bAdGuard\b/i, product: 'AdGuard' },
];

/** Certificates those programs leave for mail programs with a store of their own. Installed is not the same as interfering. */
export const SHIELD_FILES: readonly { path: string; product: string }[] = [
  { path: 'Avast Software\\Avast\\wscert.der', product: 'Avast' },
  { path: 'Avast Software\\Avast\\wscert.dat', product: 'Avast' },
  { path: 'AVG\\Antivirus\\wscert.der', product: 'AVG' },
  { path: 'AVG\\Antivirus\\wscert.dat', product: 'AVG' },
  { path: 'Norton\\Antivirus\\wscert.der', product: 'Norton' },
];

export function shieldOfIssuer(issuer: string): string | null {
  return SHIELD_ISSUERS.find(({ pattern }) => pattern.test(issuer))?.product ?? null;
}
