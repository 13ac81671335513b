import { evidenceInWords } from '../../../shared/messages/word-evidence.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { useWords } from '../../state/app-context.ts';

/** What the verdict rests on, in plain words. */
export function Why({ verdict, report, isp }: { verdict: Verdict; report: Report; isp: string }) {
  const words = useWords();
  const lines = evidenceInWords(verdict, report, isp, words);
  if (lines.length === 0) return <p>{words.message('window.result.why.nothing', {})}</p>;
  return (
    <>
      <p>{words.message('window.result.why.text', {})}</p>
      <ul className="evidence">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
