import { useEffect } from 'react';

/** What a key does while nobody types into a field; `Escape` leaves the field. */
export function useKeys(keys: Readonly<Record<string, () => void>>, leave: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (typing) {
        if (event.key === 'Escape') leave();
        return;
      }
      const act = keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
