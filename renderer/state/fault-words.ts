import type { ContractFault } from '../../shared/contract/errors.ts';
import type { Message } from '../../shared/messages/formatter.ts';
import type { failed } from '../../shared/messages/en/failed.ts';

/** An error of the contract as a sentence. Those that only a fault of ours can bring about share one. */
export function faultInWords(
  { code, params }: ContractFault,
  { message }: { message: Message<keyof typeof failed> },
): string {
  const detail = String(params['detail'] ?? code);
  switch (code) {
    case 'bad-argument':
    case 'not-allowed':
    case 'too-many':
    case 'too-large':
    case 'unknown-isp':
    case 'disconnected':
      return message(`window.failed.${code}`, {});
    case 'not-saved':
    case 'could-not-run':
      return message(`window.failed.${code}`, { detail });
    case 'bad-result':
    case 'bad-message':
    case 'unknown-call':
    case 'cancelled':
      return message('window.failed.fault', { code });
  }
}
