import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../state/app-context.ts';

interface Props {
  title: string;
  /** False on the very first screen: nobody has gone anywhere yet, and a reader begins at the top. */
  takeFocus?: boolean;
  className: string;
  children: ReactNode;
}

/** One screen: names the window after itself, and its heading takes the focus when it comes up. */
export function Screen({ title, takeFocus = true, className, children }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = words.message('window.page-title', { title });
  }, [words, title]);

  useEffect(() => {
    if (!takeFocus) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // Only when the screen comes up: a title that changes while it is read must not pull the reader away.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <main id="main" className={`screen ${className}`}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
