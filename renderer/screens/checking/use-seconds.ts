import { useEffect, useState } from 'react';

/** Whole seconds since `beganMs` of the window's monotonic clock; a new value each second. */
export function useSeconds(beganMs: number): number {
  const [seconds, setSeconds] = useState(() => secondsSince(beganMs));
  useEffect(() => {
    const timer = window.setInterval(() => setSeconds(secondsSince(beganMs)), 250);
    return () => window.clearInterval(timer);
  }, [beganMs]);
  return seconds;
}

function secondsSince(beganMs: number): number {
  return Math.floor((performance.now() - beganMs) / 1000);
}
