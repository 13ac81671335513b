import type { IspSummary } from '../../shared/contract/isp-summary.ts';
import { useWords } from '../state/app-context.ts';
import { PageLink } from './PageLink.tsx';

/** How to reach the help desk; nothing where the profile says nothing. */
export function HelpDesk({ isp: { helpDesk, languages } }: { isp: IspSummary }) {
  const words = useWords();
  const { phones, hours, email, web, chat } = helpDesk;
  const pages = [web, chat].filter((url) => url !== undefined);
  if (phones.length + pages.length === 0 && hours === undefined && email === undefined) return null;
  return (
    <dl className="help-desk">
      {phones.length > 0 && (
        <div>
          <dt>{words.message('window.values.phone', {})}</dt>
          {phones.map(({ number, label, menu, cost }) => (
            <dd key={number}>
              <bdi className="phone">{number}</bdi>
              <span className="hint" lang={languages[0]}>
                {[label, menu, cost].filter((text) => text !== undefined).join(' · ')}
              </span>
            </dd>
          ))}
        </div>
      )}
      {hours !== undefined && (
        <div>
          <dt>{words.message('window.values.hours', {})}</dt>
          <dd lang={languages[0]}>{hours}</dd>
        </div>
      )}
      {email !== undefined && (
        <div>
          <dt>{words.message('window.values.email', {})}</dt>
          <dd>
            <bdi>{email}</bdi>
          </dd>
        </div>
      )}
      {pages.length > 0 && (
        <div>
          <dt>{words.message('window.values.web', {})}</dt>
          {pages.map((url) => (
            <dd key={url}>
              <PageLink url={url}>{words.message('window.open-page', {})}</PageLink>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
