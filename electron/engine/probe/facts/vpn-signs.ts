/**
 * Names of interfaces that belong to a tunnel. `ppp` is not here: a dial-up or DSL line is one too.
 * On macOS `utun` interfaces exist without any VPN, so a name counts only for the interface of the default route.
 */
export const TUNNEL_NAMES: readonly RegExp[] = [
  /^u?tun\d*$/i,
  /^tap\d*$/i,
  /^wg\d*([-_.].*)?$/i,
  /^ipsec\d*$/i,
  /^(nordlynx|nordtun|proton\d*|pvpn.*|mullvad.*|wg-mullvad|tailscale\d*|zt[0-9a-z]+|cscotun\d*|gpd\d*|warp\d*)$/i,
  /^(tun|wg|vpn)[-_].+/i,
  // Windows shows the adapter's own words.
  /vpn/i,
  /\b(wireguard|wintun|tap-windows|tailscale|zerotier|cloudflarewarp|mullvad|nordlynx|openvpn|fortissl|forticlient|globalprotect|anyconnect|hamachi|windscribe|tunnelbear)\b/i,
];

/** Hardware addresses of Windows adapters whose names say nothing (`Ethernet 3`); the makers' drivers always use them. */
export const TUNNEL_HARDWARE: readonly { prefix: string; product: string }[] = [
  { prefix: '00:ff:', product: 'TAP-Windows' },
  { prefix: '00:05:9a:3c:7a:', product: 'Cisco AnyConnect' },
  { prefix: '02:50:41:00:00:', product: 'GlobalProtect' },
  { prefix: '00:09:0f:fe:00:', product: 'FortiClient' },
  { prefix: '00:09:0f:aa:00:', product: 'FortiClient' },
  { prefix: '02:05:85:7f:eb:', product: 'Juniper' },
];

export function looksLikeTunnel(name: string, mac?: string): boolean {
  if (TUNNEL_NAMES.some((pattern) => pattern.test(name))) return true;
  return mac !== undefined && TUNNEL_HARDWARE.some(({ prefix }) => mac.toLowerCase().startsWith(prefix));
}
