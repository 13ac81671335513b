import type { IspSummary } from '../../../shared/contract/isp-summary.ts';
import { askingTitle, conditionText, doorsInWords, wayTerms } from '../../../shared/messages/word-asking.ts';
import type { AskingWay, OtherPath } from '../../../shared/requests/asking.ts';
import { isRequestChannel } from '../../../shared/requests/asking.ts';
import type { AskingTold } from '../../../shared/requests/told.ts';
import { Action } from '../../components/Action.tsx';
import { HelpDesk } from '../../components/HelpDesk.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { Screen } from '../../components/Screen.tsx';
import { StillWorks } from '../about/StillWorks.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { inLanguage } from '../../state/profile-words.ts';
import { hoursInWords } from './request-words.ts';

interface Props {
  told: AskingTold;
  /** A look at this computer found signs of a worm. */
  infected: boolean;
  onWay: (way: AskingWay) => void;
}

/** Who may ask, and how; before that, that most people need not. */
export function AskingStep({ told: { isp, asking }, infected, onWay }: Props) {
  const words = useWords();
  const { show } = useActions();
  const { message } = words;
  const works = asking.mailAlreadyWorks;
  const ways = asking.kind === 'may-ask' || asking.kind === 'must-phone' ? asking.ways : [];
  const hours = hoursInWords(isp, new Date(), words);
  const title =
    asking.ports.length === 0
      ? message('window.request.how', {})
      : message('window.request.title', { isp: isp.name, doors: doorsInWords(asking.ports, words) });
  return (
    <Screen key="asking" title={title} className="request">
      {works && (
        <div className="good-news works">
          <p>{message(works.kind === 'nothing' ? 'request.works.nothing' : 'request.works', {})}</p>
          {works.kind !== 'nothing' && <p>{words.next(works, { isp: isp.name })}</p>}
          <Action onPress={() => show('check')}>{message('window.request.use-it', {})}</Action>
        </div>
      )}
      <p className="lead">{askingTitle(asking, isp.name, words)}</p>
      {!asking.certain && <p>{message('request.uncertain', {})}</p>}
      {(asking.infected || infected) && <p className="caution">{message('request.infected', {})}</p>}
      {asking.notForYou.map(({ condition }) => {
        const text = conditionText(condition, words);
        return <p key={text}>{text}</p>;
      })}
      {ways.map((way, index) => (
        <Way
          key={`${way.exemption.channel} ${index}`}
          way={way}
          language={isp.languages[0]}
          first={index === 0}
          onWay={() => onWay(way)}
        />
      ))}
      {asking.kind === 'other-path' &&
        asking.paths.map((path, index) => (
          <Path key={`${path.kind} ${index}`} path={path} language={isp.languages[0]} />
        ))}
      {asking.kind === 'cannot' && isp.known && <Elsewhere isp={isp} />}
      <HelpDesk isp={isp} />
      {hours !== null && <p>{hours}</p>}
      <div className="buttons">
        <Action onPress={() => show('check')}>{message('window.back', {})}</Action>
        <Action look="link" onPress={() => show('outbox')}>
          {message('window.outbox', {})}
        </Action>
      </div>
    </Screen>
  );
}

/** What works without asking, and where to turn for anything else. */
function Elsewhere({ isp }: { isp: IspSummary }) {
  const { message } = useWords();
  return (
    <section>
      <StillWorks isp={isp} />
      <p>{message('window.request.contact', { isp: isp.name })}</p>
      {isp.website !== undefined && (
        <p>
          <PageLink url={isp.website}>{message('window.open-page', {})}</PageLink>
        </p>
      )}
    </section>
  );
}

interface WayProps {
  way: AskingWay;
  language: string | undefined;
  first: boolean;
  onWay: () => void;
}

function Way({ way, language, first, onWay }: WayProps) {
  const words = useWords();
  const { channel, eligibility, url, where } = way.exemption;
  return (
    <section className="way">
      {isRequestChannel(channel) && <h2>{words.message(`request.channel.${channel}`, {})}</h2>}
      {eligibility.length > 0 && (
        <ul lang={language}>
          {eligibility.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {wayTerms(way, words).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {where !== undefined && <p>{inLanguage(where, words.language, language)}</p>}
      {!isRequestChannel(channel) && url !== undefined && (
        <p>
          <PageLink url={url}>{words.message('window.open-page', {})}</PageLink>
        </p>
      )}
      {isRequestChannel(channel) && (
        <Action look={first ? 'big' : 'plain'} onPress={onWay}>
          {words.message(channel === 'phone' ? 'window.request.begin.phone' : 'window.request.begin', {})}
        </Action>
      )}
    </section>
  );
}

/** Ways out that are no request. */
function Path({ path, language }: { path: OtherPath; language: string | undefined }) {
  const words = useWords();
  const { message } = words;
  switch (path.kind) {
    case 'isp-way':
      return <Way way={path.way} language={language} first={false} onWay={() => undefined} />;
    case 'router': {
      const { model, menuPath, setting } = path.router;
      return (
        <p>{message('request.path.router', { name: model, path: menuPath.join(' > '), label: setting })}</p>
      );
    }
    case 'mend-first':
      return <p>{message('request.path.mend-first', {})}</p>;
    case 'clean-first': {
      const { steps, retestAfterHours } = path.release;
      return (
        <>
          <p>{message('request.path.clean-first', {})}</p>
          <ol>
            {steps.map((step, index) => (
              <li key={index}>{inLanguage(step, words.language, language)}</li>
            ))}
          </ol>
          {retestAfterHours !== undefined && (
            <p>{message('request.path.retest', { count: retestAfterHours })}</p>
          )}
        </>
      );
    }
  }
}
