import type { ContractFault } from '../../../shared/contract/errors.ts';
import { failed } from '../../../shared/messages/en/failed.ts';
import { createMessage } from '../../../shared/messages/formatter.ts';
import { faultInWords } from '../../state/fault-words.ts';

const message = createMessage('en', failed);

/** Before the host has said which language to speak, and when it says nothing: in English, of which these words are at hand. */
export function Starting({ fault }: { fault: ContractFault | null }) {
  return (
    <main id="main" className="screen">
      <p role="status" className="lead">
        {fault ? faultInWords(fault, { message }) : message('window.loading', {})}
      </p>
    </main>
  );
}
