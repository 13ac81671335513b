import { useEffect } from 'react';
import { Pick } from '../../components/Pick.tsx';
import { useActions, useApp } from '../../state/app-context.ts';

/** Stands for every provider that has no profile. */
const UNKNOWN = 'generic';

export function IspPick() {
  const { words, isp, isps } = useApp();
  const { chooseIsp, listIsps } = useActions();
  useEffect(() => {
    listIsps();
  }, [listIsps]);
  // The profile in use may be a file of its own, which is in no list.
  const all = isps.some(({ id }) => id === isp.id) ? isps : [{ id: isp.id, name: isp.name }, ...isps];
  return (
    <Pick
      label={words.message('window.settings.isp', {})}
      options={all.map(({ id, name }) => ({
        value: id,
        label: id === UNKNOWN ? words.message('window.start.connection.unknown', {}) : name,
      }))}
      value={isp.id}
      onChange={chooseIsp}
    />
  );
}
