import { factInWords, TOLD_FACTS } from '../../../shared/messages/word-fact.ts';
import type { Report } from '../../../shared/model/report.ts';
import { useWords } from '../../state/app-context.ts';
import { Attempt } from './Attempt.tsx';

/** Everything that was seen: the facts of the network, and every try with its conversation. */
export function Details({ report, isp }: { report: Report; isp: string }) {
  const words = useWords();
  const facts = TOLD_FACTS.filter((fact) => report.network[fact] !== 'not-tried');
  return (
    <>
      <h3>{words.message('cli.heading.facts', {})}</h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{factInWords(fact, report.network, isp, words)}</li>
        ))}
      </ul>
      <h3>
        {words.message('cli.heading.attempts', {})} (
        {words.message('window.details.attempts', { count: report.observations.length })})
      </h3>
      {report.observations.map((one) => (
        <Attempt key={one.id} attempt={one} />
      ))}
    </>
  );
}
