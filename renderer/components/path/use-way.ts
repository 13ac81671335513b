import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Way } from '../../../shared/path/geometry.ts';

/** Below this many letters' widths four names do not fit beside one another. */
const NARROWEST_WIDE_EM = 30;

/** Wide or tall, as the frame has room; measured in letters, so that larger text turns it too. */
export function useWay(): [RefObject<HTMLElement | null>, Way] {
  const frame = useRef<HTMLElement>(null);
  const [way, setWay] = useState<Way>('wide');
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const letter = Number.parseFloat(getComputedStyle(element).fontSize);
      setWay(entry.contentRect.width < NARROWEST_WIDE_EM * letter ? 'tall' : 'wide');
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [frame, way];
}
