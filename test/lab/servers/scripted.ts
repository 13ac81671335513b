import { fileURLToPath } from 'node:url';
import { ISP, MAIL_HOSTS, NET, STAGE } from '../world/addresses.ts';
import { launch, type Launched } from '../world/launch.ts';
import type { Place } from '../world/names.ts';
import type { Certificates } from './certificates.ts';

const PROGRAM = fileURLToPath(new URL('scripted.py', import.meta.url));
const ANYWHERE = ['0.0.0.0', '[::]'];

/** Which scripted roles stand where; see scripted.py. */
const ROLES: Partial<Record<Place, string[]>> = {
  internet: [
    ...both(NET.web, 'web', 80),
    ...both(NET.web, 'https', 443),
    ...both(NET.portal, 'portal', 80),
    ...both(NET.provider, 'closes', STAGE.closes),
    ...both(NET.provider, 'resets', STAGE.resets),
  ],
  isp: [
    ...anywhere('strip', STAGE.strip),
    ...anywhere('mask', STAGE.mask),
    ...anywhere('open-intercept', STAGE.intercept),
    ...anywhere('open-tls-intercept', STAGE.interceptTls),
    ...anywhere('resets', STAGE.resets),
    `dns-fails:${ISP.resolver.v4}:${STAGE.dnsFails}`,
  ],
  customer: [...anywhere('open-shield', STAGE.shield), ...anywhere('open-tls-shield', STAGE.shieldTls)],
};

function both(host: { v4: string; v6: string }, role: string, port: number): string[] {
  return [`${role}:${host.v4}:${port}`, `${role}:[${host.v6}]:${port}`];
}

function anywhere(role: string, port: number): string[] {
  return ANYWHERE.map((address) => `${role}:${address}:${port}`);
}

/** Addresses and names, for a box that must make up a certificate before it was told a name. */
const LAB_HOSTS = MAIL_HOSTS.flatMap(({ name, v4, v6 }) => [`${v4}=${name}`, `${v6}=${name}`]).join(',');

export function startScripted(
  namespace: string,
  place: Place,
  certificates: Certificates,
): Launched | undefined {
  const roles = ROLES[place];
  if (roles === undefined) return undefined;
  return launch(namespace, 'env', [
    `LAB_HOSTS=${LAB_HOSTS}`,
    'python3',
    PROGRAM,
    certificates.folder,
    ...roles,
  ]);
}
