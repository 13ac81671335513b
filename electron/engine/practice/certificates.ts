import { generateKeyPair } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import { promisify } from 'node:util';
import forge from 'node-forge';

/** What a practice server shows: a right certificate, one that has run out, or one a mail shield on this computer made. */
export type CertificateKind = 'good' | 'expired' | 'shield';

/** Papers for one scene, in memory only. The authority is trusted by the practice check alone. */
export interface Papers {
  authority: string;
  contextFor(name: string, kind: CertificateKind): SecureContext;
}

const DAY = 86_400_000;
const pairOf = promisify(generateKeyPair);

interface Keys {
  publicKey: forge.pki.rsa.PublicKey;
  privateKey: forge.pki.rsa.PrivateKey;
  pem: string;
}

/** Node makes keys in its own threads; forge makes certificates, which Node cannot. */
async function makeKeys(): Promise<Keys> {
  const pair = await pairOf('rsa', {
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

export async function makePapers(now: number): Promise<Papers> {
  const [signer, own] = await Promise.all([makeKeys(), makeKeys()]);
  const contexts = new Map<string, SecureContext>();
  let serial = 0;
  const make = (
    subject: string,
    issuer: string,
    keys: Keys,
    [from, to]: readonly [number, number],
    extensions: object[],
  ): string => {
    const certificate = forge.pki.createCertificate();
    certificate.publicKey = keys.publicKey;
    certificate.serialNumber = `01${(++serial).toString(16).padStart(8, '0')}`;
    certificate.validity.notBefore = new Date(now + from * DAY);
    certificate.validity.notAfter = new Date(now + to * DAY);
    certificate.setSubject([{ name: 'commonName', value: subject }]);
    certificate.setIssuer([{ name: 'commonName', value: issuer }]);
    certificate.setExtensions(extensions);
    certificate.sign(signer.privateKey, forge.md.sha256.create());
    return forge.pki.certificateToPem(certificate);
  };
  const authority = make(
    AUTHORITY,
    AUTHORITY,
    signer,
    [-400, 400],
    [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  );
  return {
    authority,
    contextFor(name, kind) {
      const key = `${kind} ${name}`;
      const made = contexts.get(key);
      if (made !== undefined) return made;
      const issuer = kind === 'shield' ? SHIELD : AUTHORITY;
      const names = [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }];
      const context = createSecureContext({
        key: own.pem,
        cert: make(name, issuer, own, kind === 'expired' ? [-100, -1] : [-10, 90], names),
      });
      contexts.set(key, context);
      return context;
    },
  };
}

const AUTHORITY = 'Practice Authority';
/** No product's name: nobody is blamed in a scene that somebody invented. */
const SHIELD = 'Mail scanner on this computer (practice)';
