import { useComputedColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { TakingProgress } from '../../../contract/snapshots.ts';
import { seenNow } from '../../canvas/seen.ts';
import { closeDialog, sayDone } from '../state.ts';
import { canvasSubject } from './take-of.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { thumbnailOf } from './thumbnail.ts';

/** Saving that can be stopped, with how far it is where that is told. */
export function useSaving(of: 'view' | 'full') {
  const queries = useQueryClient();
  const scheme = useComputedColorScheme('light');
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<TakingProgress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const save = async (words: { name: string; note: string; texts: boolean }) => {
    controller.current = new AbortController();
    setRunning(true);
    setProgress(null);
    setError(null);
    try {
      const thumbnail = of === 'view' ? thumbnailOf(seenNow('workspace')) : undefined;
      const { name, note, texts } = words;
      const taken = await takeSnapshot(
        {
          name,
          texts,
          ...(note !== '' && { note }),
          ...(thumbnail !== undefined && { thumbnail }),
          of: of === 'full' ? { kind: 'full' } : canvasSubject(scheme),
        },
        { signal: controller.current.signal, watch: setProgress },
      );
      sayDone({ type: 'saved', entry: taken, missing: taken.missing.nodes.length });
      closeDialog();
      await queries.invalidateQueries({ queryKey: ['snapshots'] });
    } catch (failure) {
      if (!controller.current.signal.aborted) setError(failure);
    } finally {
      setRunning(false);
    }
  };
  return { save, stop: () => controller.current?.abort(), running, progress, error };
}
