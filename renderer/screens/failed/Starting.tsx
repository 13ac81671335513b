import type { ContractFault } from '../../../shared/contract/errors.ts';
import { createWords } from '../../../shared/messages/create-words.ts';
import { faultInWords } from '../../state/fault-words.ts';

/** Before the host has said which language to speak, and when it says nothing. */
export function Starting({ fault }: { fault: ContractFault | null }) {
  const words = createWords('en');
  return (
    <main id="main" className="screen">
      <p role="status" className="lead">
        {fault ? faultInWords(fault, words) : words.message('window.loading', {})}
      </p>
    </main>
  );
}
