import type { ExemptionRequest } from '../../../../shared/model/request.ts';
import { travelling } from '../../../../shared/requests/travelling.ts';
import { sha256 } from '../sha256.ts';

/** The JSON a help desk can import: the attachment of a letter, the body of a webhook. */
export function travellingText(request: ExemptionRequest): string {
  return `${JSON.stringify(travelling(request, sha256), null, 2)}\n`;
}
