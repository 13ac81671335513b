/** A route to everywhere, or to half of everywhere: tunnels add two halves to outrank the default route without touching it. */
export interface WideRoute {
  interface: string;
  /** Bits of the destination that are fixed: 0, or 1 (IPv4 halves, `::/1`), or 3 (`2000::/3`). */
  prefix: number;
  metric: number;
}

const UP = 0x1;
/** Reject and blackhole routes: present, and leading nowhere. */
const REJECT = 0x200;
/** Masks as the kernel prints them: hexadecimal, lowest byte first. */
const MASKS: Partial<Record<string, number>> = { '00000000': 0, '00000080': 1 };

/** `/proc/net/route` (proc(5)): IPv4 routes of the main table. */
export function readRoutes4(text: string): WideRoute[] {
  return rows(text).flatMap((columns) => {
    const [name, destination, , flags, , , metric, mask] = columns;
    const prefix = MASKS[mask ?? ''];
    if (name === undefined || prefix === undefined || !leads(flags)) return [];
    if (!/^000000(00|80)$/.test(destination ?? '')) return [];
    return [{ interface: name, prefix, metric: Number(metric) || 0 }];
  });
}

/** `/proc/net/ipv6_route`: IPv6 routes of every table, with the reject route every kernel keeps on `lo`. */
export function readRoutes6(text: string): WideRoute[] {
  return rows(text).flatMap((columns) => {
    const [destination, length, , , , metric, , , flags, name] = columns;
    const prefix = Number.parseInt(length ?? '', 16);
    const wide = prefix === 0 || prefix === 1 || (prefix === 3 && destination?.startsWith('2') === true);
    if (name === undefined || name === 'lo' || !wide || !leads(flags)) return [];
    return [{ interface: name, prefix, metric: Number.parseInt(metric ?? '', 16) || 0 }];
  });
}

/** The route the kernel would take: the narrower wins, then the lower metric. */
export function bestRoute(routes: readonly WideRoute[]): WideRoute | undefined {
  return [...routes].sort((a, b) => b.prefix - a.prefix || a.metric - b.metric)[0];
}

function leads(flags: string | undefined): boolean {
  const bits = Number.parseInt(flags ?? '', 16);
  return (bits & UP) !== 0 && (bits & REJECT) === 0;
}

function rows(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns.length >= 8);
}
