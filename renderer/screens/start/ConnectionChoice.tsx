import type { ConnectionType } from '../../../shared/model/report.ts';
import { Choice, type Option } from '../../components/Choice.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { connectionInWords } from '../../state/connection-words.ts';
import { inLanguage } from '../../state/profile-words.ts';

const NOT_KNOWN = 'not-known';

/** Asked only where the provider's rule depends on it, in the words a customer would use. */
export function ConnectionChoice() {
  const { words, isp, form } = useApp();
  const { fill } = useActions();
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, words.language, isp.languages[0]);
  const label =
    isp.connectionQuestion === undefined
      ? words.message('window.start.connection', { isp: isp.name })
      : say(isp.connectionQuestion);
  const options: Option<ConnectionType | typeof NOT_KNOWN>[] = isp.connections
    .filter(({ type }) => type !== 'unknown' || isp.connections.length < 3)
    .map(({ type, statement, label: name }) => ({
      value: type,
      label: connectionInWords({ type, label: name }, words),
      ...(statement !== undefined && { hint: say(statement) }),
    }));
  return (
    <Choice
      label={label}
      options={[
        ...options,
        { value: NOT_KNOWN, label: words.message('window.start.connection.unknown', {}) },
      ]}
      value={form.connection ?? NOT_KNOWN}
      onChange={(value) => fill({ ...form, connection: value === NOT_KNOWN ? null : value })}
    />
  );
}
