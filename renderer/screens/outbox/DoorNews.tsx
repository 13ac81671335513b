import type { DoorTold } from '../../../shared/requests/told.ts';
import { Copy } from '../../components/Copy.tsx';
import { HelpDesk } from '../../components/HelpDesk.tsx';
import { useWords } from '../../state/app-context.ts';
import { dayInWords } from '../../state/date-words.ts';

/** Whether a door is open now; for an answer that is late, whom to ask and what to say. */
export function DoorNews({ told: { host, port, door, late } }: { told: DoorTold }) {
  const { message, language } = useWords();
  return (
    <div className="door-news">
      <p className={door === 'open' ? 'good-news' : undefined}>
        {message(`request.door.${door}`, { host, port })}
      </p>
      {late !== null && (
        <div className="caution">
          <p>
            {message('request.overdue', {
              ispFirst: late.isp.name,
              date: dayInWords(late.since, language),
            })}
          </p>
          <HelpDesk isp={late.isp} />
          <pre className="exact letter" tabIndex={0}>
            {late.text}
          </pre>
          <Copy text={late.text} />
        </div>
      )}
    </div>
  );
}
