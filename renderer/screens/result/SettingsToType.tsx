import type { NextStep } from '../../../shared/model/verdict.ts';
import { Copy } from '../../components/Copy.tsx';
import { useWords } from '../../state/app-context.ts';

type Settings = Extract<NextStep, { kind: 'use-provider-port' | 'use-relay' }>;

/** The values for the mail program, each ready to be copied. */
export function SettingsToType({ step, isp }: { step: Settings; isp: string }) {
  const words = useWords();
  const rows = [
    { label: words.message('window.values.server', {}), value: step.host, copy: true },
    { label: words.message('window.values.port', {}), value: String(step.port), copy: true },
    {
      label: words.message('window.values.security', {}),
      value: words.message(`security.${step.security}`, {}),
      copy: false,
    },
    ...(step.kind === 'use-relay'
      ? [
          {
            label: words.message('window.values.login', {}),
            value: words.message('window.values.login.is', { login: step.login, isp }),
            copy: false,
          },
        ]
      : []),
  ];
  return (
    <div className="values">
      <p className="values-title">{words.message('window.values', {})}</p>
      <dl>
        {rows.map(({ label, value, copy }) => (
          <div key={label} className="value">
            <dt>{label}</dt>
            <dd>
              <bdi className="value-text">{value}</bdi>
              {copy && <Copy text={value} what={value} />}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
