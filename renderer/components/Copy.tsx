import { useState } from 'react';
import { useWords } from '../state/app-context.ts';
import { Action } from './Action.tsx';

interface Props {
  text: string;
  /** What is copied, when it is short enough to be read out. */
  what?: string;
}

/** Copies a text and says so, by sight and by ear. */
export function Copy({ text, what }: Props) {
  const words = useWords();
  const [done, setDone] = useState<'copied' | 'failed' | null>(null);
  return (
    <span className="copy">
      <Action
        label={
          what === undefined
            ? words.message('window.copy', {})
            : words.message('window.copy.what', { value: what })
        }
        onPress={() => {
          navigator.clipboard.writeText(text).then(
            () => setDone('copied'),
            () => setDone('failed'),
          );
        }}
      >
        {words.message('window.copy', {})}
      </Action>
      <span role="status" className="copy-done">
        {done === 'copied' && words.message('window.copied', {})}
        {done === 'failed' && words.message('window.copy.failed', {})}
      </span>
    </span>
  );
}
