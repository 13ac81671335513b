import type { Certificate } from '../../../shared/model/observation.ts';
import { useWords } from '../../state/app-context.ts';
import { dayInWords } from '../../state/date-words.ts';
import { Facts } from '../../components/Facts.tsx';

/** A certificate may be good for a hundred names; these show whose it is. */
const MOST_NAMES = 8;

export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { message, language } = useWords();
  const { subject, issuer, names, validFrom, validTo, authorized, problem, chain } = certificate;
  return (
    <Facts
      rows={[
        [message('window.details.subject', {}), subject],
        [message('window.details.issuer', {}), issuer],
        [message('window.details.names', {}), names.slice(0, MOST_NAMES).join(', ')],
        [message('window.details.from', {}), dayInWords(validFrom, language)],
        [message('window.details.to', {}), dayInWords(validTo, language)],
        [message('window.details.trusted', {}), message(authorized ? 'answer.yes' : 'answer.no', {})],
        [message('window.details.problem', {}), problem],
        [message('window.details.fingerprint', {}), chain[0]?.fingerprint],
      ]}
    />
  );
}
