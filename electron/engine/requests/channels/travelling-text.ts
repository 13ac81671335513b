import { createHash } from 'node:crypto';
import type { ExemptionRequest } from '../../../../shared/model/request.ts';
import { travelling } from '../../../../shared/requests/travelling.ts';

/** The JSON a help desk can import: the attachment of a letter, the body of a webhook. */
export function travellingText(request: ExemptionRequest): string {
  const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  return `${JSON.stringify(travelling(request, sha256), null, 2)}\n`;
}
