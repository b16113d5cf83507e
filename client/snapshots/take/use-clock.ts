import { useEffect, useState } from 'react';

/** Whole seconds since something began; 0 while it has not. */
export function useClock(running: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!running) return;
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return seconds;
}
