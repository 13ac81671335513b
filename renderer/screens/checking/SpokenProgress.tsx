import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../state/app-context.ts';
import type { Heard } from '../../state/app-state.ts';
import { progressInWords } from './progress-words.ts';

/** A screen reader is told where things stand at this pace, or it would never finish a sentence. */
const SPEAK_EVERY_MS = 2500;

/** The progress for the ear: the good news once, and now and then what is being done. */
export function SpokenProgress({ heard }: { heard: Heard }) {
  const words = useWords();
  const [spoken, setSpoken] = useState('');
  const newest = useRef('');
  useEffect(() => {
    newest.current = heard.useful
      ? words.message('window.checking.useful', heard.useful)
      : progressInWords(heard.latest, words);
  }, [heard, words]);
  useEffect(() => {
    const timer = window.setInterval(() => setSpoken(newest.current), SPEAK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <p role="status" className="hidden">
      {spoken}
    </p>
  );
}
