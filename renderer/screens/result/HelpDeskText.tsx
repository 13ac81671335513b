import { lazy, Suspense } from 'react';
import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { Copy } from '../../components/Copy.tsx';
import { HelpDesk } from '../../components/HelpDesk.tsx';
import { useApp } from '../../state/app-context.ts';
import { helpDeskLines } from './help-desk-lines.ts';

const SupportCode = lazy(async () => ({
  default: (await import('../support-code/SupportCode.tsx')).SupportCode,
}));

/** The check in lines that can be read out on the phone. */
export function HelpDeskText({ judgement }: { judgement: Judgement }) {
  const { words, hello } = useApp();
  const { isp } = judgement;
  const lines = helpDeskLines(judgement, hello.version, words);
  return (
    <>
      <p>
        {isp.known
          ? words.message('window.help-desk.text.isp', { isp: isp.name })
          : words.message('window.help-desk.text', {})}
      </p>
      <HelpDesk isp={isp} />
      <Suspense fallback={<p aria-busy="true" />}>
        <SupportCode judgement={judgement} />
      </Suspense>
      <ol className="read-out">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Copy text={lines.join('\n')} />
    </>
  );
}
