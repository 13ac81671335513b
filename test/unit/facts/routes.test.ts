import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickFacts } from '../../../electron/engine/probe/facts/gather-facts.ts';
import { bestRoute, readRoutes4, readRoutes6 } from '../../../electron/engine/probe/facts/linux-routes.ts';
import { routesAtOnce } from '../../../electron/engine/probe/facts/routes.ts';
import { entry, fakePorts } from './fake-ports.ts';

const HEAD = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n';
const WIFI = 'wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n';
const CABLE = 'eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n';
const SIX = (destination: string, length: string, flags: string, name: string) =>
  `${destination} ${length} ${'0'.repeat(32)} 00 fe800000000000000000000000000001 00000400 00000002 00000000 ${flags} ${name}\n`;
const ANY6 = '0'.repeat(32);

describe('the Linux routing table', () => {
  it('cable-beats-wifi-by-metric', () => {
    expect(bestRoute(readRoutes4(HEAD + WIFI + CABLE))?.interface).toBe('eth0');
  });
  it('openvpn-adds-two-halves-and-outranks-the-default-route', () => {
    const halves =
      'tun0\t00000000\t0100080A\t0003\t0\t0\t0\t00000080\t0\t0\t0\ntun0\t00000080\t0100080A\t0003\t0\t0\t0\t00000080\t0\t0\t0\n';
    expect(bestRoute(readRoutes4(HEAD + CABLE + halves))?.interface).toBe('tun0');
  });
  it('unreachable-default-is-no-route', () => {
    expect(readRoutes4(`${HEAD}lo\t00000000\t00000000\t0201\t0\t0\t0\t00000000\t0\t0\t0\n`)).toEqual([]);
  });
  it('kernel-reject-route-on-lo-is-no-ipv6', () => {
    expect(readRoutes6(SIX(ANY6, '00', '00200200', 'lo'))).toEqual([]);
    expect(readRoutes6(SIX(ANY6, '00', '00200200', 'eth0'))).toEqual([]);
    expect(readRoutes6(SIX(ANY6, '00', '00000003', 'eth0'))).toHaveLength(1);
  });
  it('local-network-is-no-default-route', () => {
    expect(readRoutes4(`${HEAD}eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n`)).toEqual([]);
    expect(readRoutes6(SIX(`fe80${'0'.repeat(28)}`, '40', '00000001', 'eth0'))).toEqual([]);
  });
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        readRoutes4(text);
        readRoutes6(text);
      }),
    );
  });
});

describe('quick facts', () => {
  it('aeroplane-mode-has-no-family-and-no-route', async () => {
    const facts = await quickFacts(
      fakePorts({ interfaces: () => ({ lo: [entry('127.0.0.1'), entry('::1')] }) }),
    );
    expect(facts).toMatchObject({ families: [], interfaces: [], defaultRoute: 'no', vpn: 'no' });
  });
  it('cable-in-but-no-dhcp-leaves-only-169-254', async () => {
    const ports = fakePorts({ interfaces: () => ({ eth0: [entry('169.254.7.9'), entry('fe80::1')] }) });
    expect(await quickFacts(ports)).toMatchObject({ families: [], defaultRoute: 'no' });
  });
  it('home-router-hands-out-fd00-without-ipv6-service', async () => {
    const ports = fakePorts({
      interfaces: () => ({ eth0: [entry('192.168.1.20'), entry('fd12:3456::20')] }),
    });
    expect((await quickFacts(ports)).families).toEqual([4]);
  });
  it('unique-local-with-a-default-route-is-ipv6', async () => {
    const ports = fakePorts({
      interfaces: () => ({ eth0: [entry('fd12:3456::20')] }),
      routeSource: (family) => Promise.resolve(family === 6 ? 'fd12:3456::20' : null),
    });
    expect((await quickFacts(ports)).families).toEqual([6]);
  });
  it('global-ipv6-without-a-route-is-not-worth-trying', async () => {
    const ports = fakePorts({ interfaces: () => ({ eth0: [entry('192.168.1.20'), entry('2001:db8::20')] }) });
    expect((await quickFacts(ports)).families).toEqual([4]);
  });
  it('windows-teredo-is-not-ipv6', async () => {
    const ports = fakePorts({
      platform: 'win32',
      interfaces: () => ({ 'Teredo Tunneling Pseudo-Interface': [entry('2001:0:5ef5:79fb:1:2:3:4')] }),
      routeSource: () => Promise.reject(new Error('EPERM')),
    });
    expect((await quickFacts(ports)).families).toEqual([]);
  });
  it('routing-table-cannot-be-asked-so-global-addresses-decide', async () => {
    const ports = fakePorts({
      platform: 'darwin',
      interfaces: () => ({ en0: [entry('192.168.1.20'), entry('2001:db8::20'), entry('fd00::20')] }),
      routeSource: () => Promise.reject(new Error('EPERM')),
    });
    expect(await quickFacts(ports)).toMatchObject({
      families: [4, 6],
      defaultRoute: 'not-tried',
      vpn: 'not-tried',
    });
  });
  it('a routing table that never answers holds nobody up', async () => {
    const ports = fakePorts({ routeSource: () => new Promise(() => undefined) });
    expect((await quickFacts(ports)).families).toEqual([4]);
  });
  it('a system that hides its interfaces yields nothing and no error', async () => {
    const ports = fakePorts({
      interfaces: () => {
        throw new Error('EPERM');
      },
    });
    expect(await quickFacts(ports)).toEqual({});
  });
});

describe('VPN signs', () => {
  const vpnVia = async (name: string, platform: NodeJS.Platform = 'linux', mac?: string) =>
    quickFacts(
      fakePorts({
        platform,
        interfaces: () => ({ eth0: [entry('192.168.1.20')], [name]: [entry('10.8.0.2', mac)] }),
        routeSource: (family) => Promise.resolve(family === 4 ? '10.8.0.2' : null),
      }),
    );
  it.each([
    'tun0',
    'tap0',
    'wg0',
    'utun4',
    'nordlynx',
    'proton0',
    'tailscale0',
    'ztabcdef12',
    'ipsec0',
    'wg-mullvad',
  ])('default-route-through-%s', async (name) => {
    expect(await vpnVia(name)).toMatchObject({ vpn: 'yes', vpnInterface: name });
  });
  it.each(['eth1', 'wlan0', 'enp3s0', 'wwan0', 'usb0', 'br0', 'WLAN', 'Ethernet 2', 'tunnelweg'])(
    'default-route-through-%s-is-no-vpn',
    async (name) => {
      expect((await vpnVia(name)).vpn).toBe('no');
    },
  );
  it('dial-up-is-ppp0-and-no-vpn', async () => {
    expect((await vpnVia('ppp0')).vpn).toBe('no');
  });
  it.each(['ProtonVPN TUN', 'NordLynx', 'WireGuard Tunnel', 'OpenVPN TAP-Windows6', 'Firmen-VPN'])(
    'windows-adapter-%s',
    async (name) => {
      expect((await vpnVia(name, 'win32')).vpn).toBe('yes');
    },
  );
  it('windows-openvpn-behind-the-name-ethernet-3', async () => {
    expect((await vpnVia('Ethernet 3', 'win32', '00:FF:8A:11:22:33')).vpn).toBe('yes');
  });
  it('mac-has-utun-interfaces-without-any-vpn', async () => {
    const ports = fakePorts({
      platform: 'darwin',
      interfaces: () => ({
        en0: [entry('192.168.1.20')],
        utun0: [entry('fd01::1')],
        utun1: [entry('10.9.9.9')],
      }),
    });
    expect((await quickFacts(ports)).vpn).toBe('no');
  });
  it('wireguard-routes-by-policy-that-proc-does-not-show', async () => {
    const ports = fakePorts({
      readText: (path) => (path === '/proc/net/route' ? HEAD + CABLE : ''),
      interfaces: () => ({ eth0: [entry('192.168.1.20')], wg0: [entry('10.8.0.2')] }),
      routeSource: (family) => Promise.resolve(family === 4 ? '10.8.0.2' : null),
    });
    expect(routesAtOnce(ports).vpn).toBe('no');
    expect(await quickFacts(ports)).toMatchObject({ vpn: 'yes', vpnInterface: 'wg0' });
  });
});
