import { useEffect } from 'react';
import { stopRunning } from './run-statements.ts';

/** While something runs, Escape anywhere on the page stops it, before it does anything else. */
export function useStopKey(running: boolean): void {
  useEffect(() => {
    if (!running) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      stopRunning();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [running]);
}
