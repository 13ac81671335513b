import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { useWords } from '../../state/app-context.ts';
import { policyOf } from '../../state/policy-of.ts';
import { inLanguage } from '../../state/profile-words.ts';

/** What the provider asks of those who want the door opened, as it wrote it. */
export function ExemptionTerms({
  channel,
  judgement: { isp, report },
}: {
  channel: string;
  judgement: Judgement;
}) {
  const words = useWords();
  const language = isp.languages[0];
  const found = policyOf(isp, report.isp.connection)?.exemptions.find((one) => one.channel === channel);
  if (!found) return null;
  const { where, eligibility, attestations, cost } = found;
  return (
    <div className="terms">
      {where !== undefined && <p>{inLanguage(where, words.language, language)}</p>}
      {eligibility.length > 0 && (
        <List title={words.message('window.who-may', {})} items={eligibility} language={language} />
      )}
      {attestations.length > 0 && (
        <List
          title={words.message('window.declare', { isp: isp.name })}
          items={attestations.map(({ text }) => text)}
          language={language}
        />
      )}
      {cost !== undefined && (
        <p>
          {words.message('window.cost', {})}: <span lang={language}>{cost}</span>
        </p>
      )}
    </div>
  );
}

function List({
  title,
  items,
  language,
}: {
  title: string;
  items: readonly string[];
  language: string | undefined;
}) {
  return (
    <>
      <p>{title}</p>
      <ul lang={language}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
