import { lanesOfCode } from '../../../shared/path/lanes-of-code.ts';
import { asVerdict } from '../../../shared/support-code/as-verdict.ts';
import type { Essentials } from '../../../shared/support-code/essentials.ts';
import { PathDrawing } from '../../components/path/PathDrawing.tsx';
import { useWords } from '../../state/app-context.ts';

interface Props {
  essentials: Essentials;
  /** Null where its profile is not here. */
  isp: string | null;
  /** The cause is still to be found: the drawing shows doors alone. */
  exercise?: boolean;
}

/** What a code tells, and what it does not. */
export function Found({ essentials, isp, exercise = false }: Props) {
  const words = useWords();
  const { message } = words;
  const verdict = asVerdict(essentials, isp);
  const { lanes, own } = lanesOfCode(essentials, verdict);
  const name = isp ?? message('name.isp-first', {});
  return (
    <section className="found">
      <h2>{message('agent.found', {})}</h2>
      {!exercise && (
        <p className="found-verdict">
          <strong>{words.verdict(verdict).title}</strong> (
          {message(`confidence.${essentials.confidence}`, {})})
        </p>
      )}
      <p>
        {message('code.line', {
          isp: isp ?? message('code.isp.unknown', {}),
          connection: message(`window.connection.${essentials.connection}`, {}),
        })}
      </p>
      <PathDrawing
        lanes={exercise ? lanes.map((lane) => ({ ...lane, place: null })) : lanes}
        isp={name}
        own={own}
      />
      {!exercise && essentials.flags.length > 0 && (
        <ul>
          {essentials.flags.map((flag) => (
            <li key={flag}>{message(`code.flag.${flag}`, {})}</li>
          ))}
        </ul>
      )}
      <h3>{message('agent.not-known', {})}</h3>
      <ul>
        <li>{message('code.not-said', {})}</li>
      </ul>
    </section>
  );
}
