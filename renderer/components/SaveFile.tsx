import { useState } from 'react';
import type { SaveAnswer, SavedFile } from '../../shared/contract/saving-schemas.ts';
import { useWords } from '../state/app-context.ts';
import { faultOf } from '../state/create-store.ts';
import { faultInWords } from '../state/fault-words.ts';
import { Action } from './Action.tsx';

interface Props {
  label: string;
  /** Asks the host for the file: it saves it by a dialog of its own, or hands it over. */
  ask: () => Promise<SaveAnswer>;
}

/** Saves what the host has as a file of the customer's, and says what became of it. */
export function SaveFile({ label, ask }: Props) {
  const words = useWords();
  const { message } = words;
  const [said, setSaid] = useState({ text: '', good: true });
  const tell = (answer: SaveAnswer): { text: string; good: boolean } => {
    switch (answer.outcome) {
      case 'saved':
        return { text: message('window.save.saved', {}), good: true };
      case 'dropped':
        return { text: '', good: true };
      case 'failed':
        return { text: message('window.save.failed', { detail: answer.detail }), good: false };
      case 'by-page':
        download(answer.file);
        return { text: message('window.save.by-page', { file: answer.file.name }), good: true };
    }
  };
  const save = (): void => {
    ask().then(
      (answer) => setSaid(tell(answer)),
      (error: unknown) => setSaid({ text: faultInWords(faultOf(error), words), good: false }),
    );
  };
  return (
    <span className="save-file">
      <Action onPress={save}>{label}</Action>
      <span role="status" className={said.good ? 'copy-done' : 'save-failed'}>
        {said.text}
      </span>
    </span>
  );
}

/** How long a browser may take to read what it was given, milliseconds. */
const READ_MS = 60_000;

function download({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
