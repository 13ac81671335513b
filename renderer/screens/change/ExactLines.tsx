import type { FileChange } from '../../../shared/model/change.ts';
import { Fold } from '../../components/Fold.tsx';
import { useWords } from '../../state/app-context.ts';

/** The file, and its lines as they are and as they would be, for those who want to see them. */
export function ExactLines({ files }: { files: readonly FileChange[] }) {
  const { message } = useWords();
  if (files.length === 0) return null;
  const lines = (label: string, text: string) => (
    <>
      <h4>{label}</h4>
      <pre className="transcript" dir="ltr" tabIndex={0} role="group" aria-label={label}>
        {text}
      </pre>
    </>
  );
  return (
    <Fold title={message('accounts.preview.lines', {})} look="small" className="exact-lines">
      {files.map(({ path, before, after }) => (
        <div key={path}>
          <h3 className="address" dir="ltr">
            {path}
          </h3>
          {lines(message('accounts.preview.before', {}), before)}
          {lines(message('accounts.preview.after', {}), after)}
        </div>
      ))}
    </Fold>
  );
}
