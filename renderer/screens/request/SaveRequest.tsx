import type { RequestTold } from '../../../shared/requests/told.ts';
import { SaveFile } from '../../components/SaveFile.tsx';
import { useApp, useHost } from '../../state/app-context.ts';

/** The request as a file: to read, to print, to post or to fax, and as a help desk imports it. */
export function SaveRequest({ told: { request } }: { told: RequestTold }) {
  const { words, practice } = useApp();
  const host = useHost();
  const save = (form: 'text' | 'data') => () =>
    host.saveRequest({ request: request.request, form, practice, language: words.language });
  return (
    <div className="buttons">
      <SaveFile label={words.message('window.request.save.text', {})} ask={save('text')} />
      <SaveFile label={words.message('window.request.save.data', {})} ask={save('data')} />
    </div>
  );
}
