import { join } from 'node:path';
import { ISP, NET, STAGE, type Host } from '../world/addresses.ts';
import type { Launched } from '../world/launch.ts';
import type { Certificates } from './certificates.ts';
import { startPostfix, type Listener } from './postfix.ts';

type Options = Record<string, string>;

/** Restrictions count before the greeting, so that it can be late or refuse (postconf(5), smtpd_delay_reject). */
const AT_CONNECT = { smtpd_delay_reject: 'no' };
const SUBMISSION = { smtpd_tls_security_level: 'encrypt', smtpd_sasl_auth_enable: 'yes' };
const IMPLICIT_TLS = { smtpd_tls_wrappermode: 'yes', smtpd_sasl_auth_enable: 'yes' };
const LATE = (seconds: number): Options => ({ ...AT_CONNECT, smtpd_client_restrictions: `sleep ${seconds}` });
const REFUSES = { ...AT_CONNECT, smtpd_client_restrictions: 'reject' };
const BUSY = {
  ...AT_CONNECT,
  smtpd_client_restrictions: 'check_client_access static:{421 4.3.2 Too many connections, try again later}',
};

/** The ports every provider should offer: 25, and 587 and 465 for its customers (RFC 6409, RFC 8314). */
function ordinary(host: Host, certificates: Certificates, own: Options = {}): Listener[] {
  const options = { myhostname: host.name, ...certificate(certificates, host.name), ...own };
  return [host.v4, host.v6].flatMap((address) => [
    { address, port: 25, options },
    { address, port: 587, options: { ...options, ...SUBMISSION } },
    { address, port: 465, options: { ...options, ...IMPLICIT_TLS } },
  ]);
}

/** The provider's second listeners, for scenes where the server itself is late, unwilling or has a bad certificate. */
function staged(certificates: Certificates): Listener[] {
  const { name, v4, v6 } = NET.provider;
  const good = { myhostname: name, ...certificate(certificates, name), smtpd_sasl_auth_enable: 'yes' };
  const expired = { ...good, ...certificate(certificates, 'expired') };
  const table: [number, Options][] = [
    [STAGE.slow8, { ...good, ...LATE(8) }],
    [STAGE.slow25, { ...good, ...LATE(25) }],
    [STAGE.slow25Tls, { ...good, ...LATE(25), ...IMPLICIT_TLS }],
    [STAGE.refuses, { ...good, ...REFUSES }],
    [STAGE.refusesTls, { ...good, ...REFUSES, ...IMPLICIT_TLS }],
    [STAGE.busy, { ...good, ...BUSY }],
    [STAGE.busyTls, { ...good, ...BUSY, ...IMPLICIT_TLS }],
    [STAGE.expired, expired],
    [STAGE.expiredTls, { ...expired, ...IMPLICIT_TLS }],
  ];
  return [v4, v6].flatMap((address) => table.map(([port, options]) => ({ address, port, options })));
}

function certificate({ folder }: Certificates, name: string): Options {
  return { smtpd_tls_chain_files: `${join(folder, 'leaf.key')}, ${join(folder, `${name}.pem`)}` };
}

/** Provider and controls: one Postfix on the internet, each host with addresses, name, greeting and certificate of its own. */
export function startInternetMail(namespace: string, folder: string, certificates: Certificates): Launched {
  const { provider, controlA, controlB, controlC } = NET;
  const listeners = [
    ...ordinary(provider, certificates, { smtpd_sasl_auth_enable: 'yes' }),
    ...staged(certificates),
    ...ordinary(controlA, certificates, { smtpd_banner: '$myhostname ESMTP ready' }),
    ...ordinary(controlB, certificates, { smtpd_banner: '$myhostname ESMTP mail service' }),
    ...ordinary(controlC, certificates),
  ];
  const login = {
    smtpd_sasl_type: 'dovecot',
    smtpd_sasl_path: join(folder, 'auth'),
    smtpd_sasl_security_options: 'noanonymous',
  };
  return startPostfix(namespace, folder, { myhostname: provider.name, ...login }, listeners);
}

/** The ISP's relay: mail of its own customers, no login (as in the policy pages the first profiles come from). */
export function startRelay(namespace: string, folder: string, certificates: Certificates): Launched {
  const { relay } = ISP;
  const options = { myhostname: relay.name, ...certificate(certificates, relay.name) };
  const listeners = [relay.v4, relay.v6].flatMap((address) => [
    { address, port: 25, options },
    { address, port: 587, options },
  ]);
  const networks = { mynetworks: '127.0.0.0/8, 198.51.100.0/24, [2001:db8:1::]/48' };
  return startPostfix(namespace, folder, { myhostname: relay.name, ...networks }, listeners);
}
