import type { RequestTrouble } from '../../../shared/requests/told.ts';
import type { OutboxProblem } from '../requests/outbox.ts';

/** A problem of the outbox as it crosses the contract. */
export function troubleOf(problem: OutboxProblem): RequestTrouble {
  const { code } = problem;
  switch (code) {
    case 'no-such-request':
    case 'busy':
    case 'no-mail-way':
      return { code, detail: '' };
    case 'wrong-state':
      return { code, detail: problem.state };
    case 'no-such-channel':
      return { code, detail: problem.channel };
    case 'not-yet':
      return { code, detail: problem.until };
    case 'too-large':
      return { code, detail: problem.name };
    case 'damaged':
      return { code, detail: problem.path };
    case 'disk-full':
    case 'not-writable':
    case 'not-readable':
      return { code, detail: `${problem.path} (${problem.detail})` };
  }
}
