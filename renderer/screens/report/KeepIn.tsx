import { REPORT_ITEMS, type ReportItem } from '../../../shared/report/report-items.ts';
import { useWords } from '../../state/app-context.ts';

interface Props {
  shown: readonly ReportItem[];
  onChange: (item: ReportItem, on: boolean) => void;
}

/** A switch for each thing that names the customer; all are off until they turn one on. */
export function KeepIn({ shown, onChange }: Props) {
  const { message } = useWords();
  return (
    <fieldset className="keep-in">
      <legend>{message('report.keep', {})}</legend>
      <p className="hint">{message('report.keep.text', {})}</p>
      {REPORT_ITEMS.map((item) => (
        <label key={item} className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={shown.includes(item)}
            onChange={({ target }) => onChange(item, target.checked)}
          />
          <span>{message(`report.item.${item}`, {})}</span>
        </label>
      ))}
    </fieldset>
  );
}
