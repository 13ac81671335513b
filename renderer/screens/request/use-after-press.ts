import { useRef } from 'react';

/**
 * What comes up when a field is left pushes down the button that is just being pressed, and the press is lost. `run` waits
 * until the pointer is let go; `begun` hears that it went down.
 */
export function useAfterPress(): { begun: () => void; run: (act: () => void) => void } {
  const down = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  return {
    begun: () => {
      if (down.current) return;
      down.current = true;
      const heard = new AbortController();
      const ended = (): void => {
        heard.abort();
        down.current = false;
        // After the click, which follows the pointer.
        window.setTimeout(() => {
          for (const act of waiting.current.splice(0)) act();
        });
      };
      for (const kind of ['pointerup', 'pointercancel'])
        window.addEventListener(kind, ended, { signal: heard.signal });
    },
    run: (act) => {
      if (down.current) waiting.current.push(act);
      else act();
    },
  };
}
