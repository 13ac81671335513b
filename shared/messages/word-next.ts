import type { NextStep, VerdictCode } from '../model/verdict.ts';
import type { Formatter } from './formatter.ts';
import { flag, selectable } from './verdict-values.ts';

/** What a step's words may also use, from around it. */
export interface NextContext {
  /** The ISP's name. */
  isp?: string;
  /** The verdict the step belongs to: a router is looked at for more than one reason. */
  about?: VerdictCode;
}

/** One next step as an instruction that can be followed. */
export function nextInWords(next: NextStep, context: NextContext, formatter: Formatter): string {
  const { message } = formatter;
  const isp = context.isp ?? message('name.isp', {});
  const url = (address: string | undefined) => ({ url: address ?? '', urlKnown: flag(address) });
  switch (next.kind) {
    case 'use-provider-port': {
      const { host, port } = next;
      const securityLabel = message(`security.${next.security}`, {});
      return message('next.use-provider-port', { host, port, securityLabel });
    }
    case 'use-relay': {
      const { host, port, login, senderRisk } = next;
      const securityLabel = message(`security.${next.security}`, {});
      return formatter.join(
        message('next.use-relay', { host, port, login, isp, securityLabel }),
        senderRisk === undefined ? '' : message('next.sender-risk', senderRisk),
      );
    }
    case 'request-exemption': {
      const ispFirst = context.isp ?? message('name.isp-first', {});
      const channel = selectable(next.channel);
      return message('next.request-exemption', { channel, isp, ispFirst, ...url(next.url) });
    }
    case 'call-help-desk': {
      const phones = formatter.list(next.phones, 'disjunction');
      return message('next.call-help-desk', { isp, phones, phonesKnown: flag(phones), ...url(next.url) });
    }
    case 'sign-in-to-network':
      return message('next.sign-in-to-network', url(next.url));
    case 'settle-by':
      return message('next.settle-by', { by: selectable(next.by) });
    case 'check-mail-shield':
      return message('next.check-mail-shield', { product: next.product ?? message('name.product', {}) });
    case 'turn-off-vpn':
      return message('next.turn-off-vpn', {
        interface: next.interface ?? '',
        interfaceKnown: flag(next.interface),
      });
    case 'fix-server-name': {
      const { host, suggestion } = next;
      return message('next.fix-server-name', {
        host,
        suggestion: suggestion ?? '',
        suggested: flag(suggestion),
      });
    }
    case 'contact-provider':
      return message('next.contact-provider', { host: next.host ?? '', hostKnown: flag(next.host) });
    case 'make-app-password':
      return message('next.make-app-password', url(next.url));
    case 'check-router':
      return message('next.check-router', { about: selectable(context.about ?? 'other') });
    case 'fix-clock':
    case 'check-firewall':
    case 'fix-dns':
    case 'wait-and-retry':
    case 'use-webmail':
    case 'scan-for-malware':
    case 'use-oauth-program':
    case 'nothing':
      return message(`next.${next.kind}`, {});
  }
}
