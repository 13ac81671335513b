import { spelled } from '../../../shared/messages/word-spelling.ts';
import { supportCode } from '../../../shared/support-code/support-code.ts';
import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { Copy } from '../../components/Copy.tsx';
import { useWords } from '../../state/app-context.ts';
import { QrCode } from './QrCode.tsx';
import './support-code.css';

/** The code of a check, to be read aloud group by group, copied, or scanned in a shop. */
export function SupportCode({ judgement: { report, verdicts } }: { judgement: Judgement }) {
  const words = useWords();
  const code = supportCode(report, verdicts);
  return (
    <section className="support-code">
      <h3>{words.message('code.heading', {})}</h3>
      <p>{words.message('code.read', {})}</p>
      <ol className="code-groups">
        {code.split('-').map((group, index) => (
          <li key={index}>
            <span className="code-signs" dir="ltr">
              {group}
            </span>
            <span className="code-spelled">{spelled(group, words)}</span>
          </li>
        ))}
      </ol>
      <Copy text={code} what={code} />
      <figure className="code-qr">
        <QrCode text={code} />
        <figcaption>{words.message('code.qr', {})}</figcaption>
      </figure>
    </section>
  );
}
