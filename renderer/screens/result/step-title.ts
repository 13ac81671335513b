import type { Words } from '../../../shared/messages/create-words.ts';
import type { NextStep } from '../../../shared/model/verdict.ts';

/** What the button of a step says. */
export function stepTitle(step: NextStep, { message }: Words): string {
  switch (step.kind) {
    case 'use-provider-port':
      return message('window.do.use-provider-port', { port: step.port });
    case 'use-relay':
      return message('window.do.use-relay', { host: step.host });
    case 'settle-by':
      return message('window.do.settle-by', { by: step.by.replaceAll('-', '_') });
    case 'request-exemption':
    case 'call-help-desk':
    case 'sign-in-to-network':
    case 'check-mail-shield':
    case 'turn-off-vpn':
    case 'fix-clock':
    case 'fix-server-name':
    case 'contact-provider':
    case 'check-firewall':
    case 'check-router':
    case 'fix-dns':
    case 'wait-and-retry':
    case 'use-webmail':
    case 'scan-for-malware':
    case 'make-app-password':
    case 'use-oauth-program':
    case 'nothing':
      return message(`window.do.${step.kind}`, {});
  }
}
