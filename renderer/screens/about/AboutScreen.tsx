import { HelpDesk } from '../../components/HelpDesk.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useApp } from '../../state/app-context.ts';
import { dayInWords } from '../../state/date-words.ts';
import { inLanguage } from '../../state/profile-words.ts';
import { PolicyLines } from './PolicyLines.tsx';
import { StillWorks } from './StillWorks.tsx';
import './about.css';

/** What mail doors are and why one is shut: our own words, then the provider's. All of it is here without a network. */
export function AboutScreen() {
  const { words, isp } = useApp();
  const { message, language } = words;
  const written = isp.languages[0];
  return (
    <Screen title={message('window.about.title', {})} className="about">
      <h2>{message('window.about.smtp.question', {})}</h2>
      <p>{message('window.about.smtp.answer', {})}</p>
      <h2>{message('window.about.why.question', {})}</h2>
      <p>{message('window.about.why.answer', {})}</p>
      <h2>{message('window.about.who.question', {})}</h2>
      <p>{message('window.about.who.answer', {})}</p>
      {isp.known && <PolicyLines isp={isp} />}
      <h2>{message('window.about.works.question', {})}</h2>
      <p>{message('window.about.works.answer', {})}</p>
      {isp.known && <StillWorks isp={isp} />}
      <h2>{message('window.about.postern.question', {})}</h2>
      <p>{message('window.about.postern.answer', {})}</p>
      {isp.answers.length > 0 && (
        <section>
          <h2>{message('window.about.isp', { isp: isp.name })}</h2>
          {isp.answers.map(({ question, answer, url }) => {
            const text = inLanguage(question, language, written);
            return (
              <div key={text} className="isp-answer">
                <h3>{text}</h3>
                <p>{inLanguage(answer, language, written)}</p>
                {url !== undefined && <PageLink url={url}>{message('window.open-page', {})}</PageLink>}
              </div>
            );
          })}
        </section>
      )}
      {isp.known && (
        <section>
          <h2>{message('window.about.help-desk', { isp: isp.name })}</h2>
          <HelpDesk isp={isp} />
          {isp.doesNotHelpWith.length > 0 && (
            <>
              <p>{message('window.about.not-helping', {})}</p>
              <ul lang={written}>
                {isp.doesNotHelpWith.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {isp.known && isp.sources.length > 0 && (
        <section>
          <h2>{message('window.about.sources', {})}</h2>
          <ul>
            {isp.sources.map(({ title, url, read }) => (
              <li key={`${title} ${url}`}>
                {message('window.about.read', {
                  title: title ?? url ?? '',
                  date: dayInWords(read, language),
                })}
                {url !== undefined && title !== undefined && (
                  <PageLink url={url}>{message('window.open-page', {})}</PageLink>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}
