import type { Place } from './scene.ts';

export const HOME: Place = {
  families: [4],
  interface: 'eth0',
  publicAddress: '203.0.113.20',
  publicName: 'dsl20.customers.harbour.example',
  names: 'answer',
};

export const HOME_WITH_IPV6: Place = { ...HOME, families: [4, 6] };

/** A network of somebody else. */
export const AWAY: Place = {
  ...HOME,
  interface: 'wlan0',
  publicAddress: '198.51.100.77',
  publicName: 'guest77.hotel.example',
};

/** At home, but all traffic goes through the tunnel of an office. */
export const TUNNEL: Place = {
  ...HOME,
  interface: 'tun0',
  publicAddress: '198.51.100.200',
  publicName: 'gate.office.example',
};

export const NOWHERE: Place = { ...HOME, families: [] };
