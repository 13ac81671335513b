import type { Rule } from '../rule.ts';
import { plainHost, ownerOf } from '../../model/host-name.ts';
import type { Observation } from '../../model/observation.ts';
import { misled } from '../evidence/dns.ts';
import { greetedName, isWithin } from '../evidence/greeting.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_NETWORK } from '../next/steps.ts';
import { providerPorts } from '../next/ways-out.ts';

/**
 * Another server answers under the customer's server's name, and cannot prove who it is. A server that is merely hosted
 * under another name proves that name; this one proves none.
 */
export const impostorServer: Rule = {
  code: 'impostor-server',
  judge(evidence) {
    const { observations, network, redirects, shield } = evidence;
    const led = misled(observations, network);
    const away = network.foreignNetwork === 'yes' && network.vpn !== 'yes';
    const answeredByOther = away ? redirects.flatMap((redirect) => redirect.observations) : [];
    const unproven = observations.filter(
      (o) =>
        o.role !== 'control' &&
        (o.failure === 'certificate-untrusted' || o.failure === 'certificate-name-mismatch') &&
        (led.includes(o) || (provesNothing(o) && greetsAsOther(o))),
    );
    const others = answeredByOther.filter((o) => o.role !== 'relay');
    // The customer's own server is the one to name.
    const shown = [
      ...unproven,
      ...others.filter((o) => o.role === 'provider'),
      ...others.filter((o) => o.role === 'control'),
    ];
    const [first] = shown;
    if (first === undefined || shield !== null) return null;
    return {
      where: 'network',
      confidence: 'likely',
      ...summary(shown),
      params: {
        host: plainHost(first.host),
        ...(first.certificate === undefined
          ? {}
          : { issuer: first.certificate.issuer, names: first.certificate.names.join(', ') }),
      },
      next: [
        ...providerPorts(evidence),
        SETTLE_NETWORK,
        { kind: 'use-webmail' },
        { kind: 'contact-provider', host: plainHost(first.host) },
      ],
    };
  },
};

/** Neither the chain nor the name holds. */
function provesNothing(o: Observation): boolean {
  const names = o.certificate?.names ?? [];
  const covers = names.some((name) => isWithin(plainHost(o.host), name.replace(/^\*\./, '')));
  return o.failure === 'certificate-untrusted' && !covers;
}

function greetsAsOther(o: Observation): boolean {
  const name = greetedName(o);
  return name !== null && !isWithin(name, ownerOf(o.host));
}
