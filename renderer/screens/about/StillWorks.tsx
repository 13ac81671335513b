import type { IspSummary } from '../../../shared/contract/isp-summary.ts';
import { useWords } from '../../state/app-context.ts';

/** What the provider says goes on working. */
export function StillWorks({ isp: { name, stillWorks } }: { isp: IspSummary }) {
  const { message } = useWords();
  if (!stillWorks || stillWorks.length === 0) return null;
  return (
    <>
      <p>{message('window.about.works.isp', { isp: name })}</p>
      <ul>
        {stillWorks.map((one) => (
          <li key={one}>
            {one === 'relay'
              ? message('window.about.works.relay', { isp: name })
              : message(`window.about.works.${one}`, {})}
          </li>
        ))}
      </ul>
    </>
  );
}
