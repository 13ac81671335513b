import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

/** A certificate authority made for one test run. */
export interface Authority {
  cert: string;
  issue(leaf: { name?: string; dnsNames?: string[]; addresses?: string[]; from?: Date; to?: Date }): {
    key: string;
    cert: string;
  };
}

const DAY = 86_400_000;
const days = (count: number): Date => new Date(Date.now() + count * DAY);
let serial = 0;

/** Node makes keys a hundred times faster than forge, forge makes certificates, which Node cannot. */
function keys(): { publicKey: forge.pki.rsa.PublicKey; privateKey: forge.pki.rsa.PrivateKey; pem: string } {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    publicKey: forge.pki.publicKeyFromPem(pair.publicKey),
    privateKey: forge.pki.privateKeyFromPem(pair.privateKey),
    pem: pair.privateKey,
  };
}

export function createAuthority(name = 'Postern Test CA'): Authority {
  const ca = keys();
  const issuer = [{ name: 'commonName', value: name }];
  const make = (
    subject: string,
    publicKey: forge.pki.rsa.PublicKey,
    from: Date,
    to: Date,
    extensions: object[],
  ): string => {
    const certificate = forge.pki.createCertificate();
    certificate.publicKey = publicKey;
    certificate.serialNumber = `01${(++serial).toString(16).padStart(8, '0')}`;
    certificate.validity.notBefore = from;
    certificate.validity.notAfter = to;
    certificate.setSubject([{ name: 'commonName', value: subject }]);
    certificate.setIssuer(issuer);
    certificate.setExtensions(extensions);
    certificate.sign(ca.privateKey, forge.md.sha256.create());
    return forge.pki.certificateToPem(certificate);
  };
  const authority = [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
  ];
  return {
    cert: make(name, ca.publicKey, days(-30), days(30), authority),
    issue({ name: leaf = 'localhost', dnsNames = ['localhost'], addresses = ['127.0.0.1'], from, to }) {
      const own = keys();
      const altNames = [
        ...dnsNames.map((value) => ({ type: 2, value })),
        ...addresses.map((ip) => ({ type: 7, ip })),
      ];
      const extensions = altNames.length > 0 ? [{ name: 'subjectAltName', altNames }] : [];
      return { key: own.pem, cert: make(leaf, own.publicKey, from ?? days(-10), to ?? days(10), extensions) };
    },
  };
}
