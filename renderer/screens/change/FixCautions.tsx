import type { Fix } from '../../../shared/contract/provider-schemas.ts';
import { useApp } from '../../state/app-context.ts';

/** What to know before it is chosen, in plain words; nothing where there is nothing. */
export function FixCautions({ fix: { step, caution } }: { fix: Fix }) {
  const { words, isp, check } = useApp();
  const whose = check.phase === 'done' ? check.judgement.isp : isp;
  const relay = whose.relays.find(({ host }) => host === step.host);
  const lines = [
    caution === undefined ? '' : words.message(`accounts.choose.caution.${caution}`, { host: step.host }),
    step.kind === 'use-relay' && step.senderRisk ? words.message('next.sender-risk', step.senderRisk) : '',
    step.kind === 'use-relay' && step.security === 'none'
      ? words.message('accounts.choose.caution.plain', { isp: whose.name })
      : '',
    step.kind === 'use-relay' && relay?.monitored === true
      ? words.message('accounts.choose.caution.monitored', { isp: whose.name })
      : '',
    step.kind === 'use-relay' && relay?.onNetOnly === true
      ? words.message('accounts.choose.caution.on-net', { isp: whose.name })
      : '',
  ].filter((line) => line !== '');
  if (lines.length === 0) return null;
  return (
    <div className="caution">
      <p className="values-title">{words.message('accounts.choose.caution', {})}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
