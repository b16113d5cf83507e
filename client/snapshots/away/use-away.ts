import { useEffect, useRef, useState } from 'react';
import type { SnapshotEntry } from '../../../contract/snapshots.ts';
import { speechOf } from '../../i18n/speech.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { proposedName } from '../take/proposed-name.ts';
import { canvasSubject } from '../take/take-of.ts';
import { type AwayChoices, awayWords } from './away-address.ts';
import { download } from './download.ts';

/** Takes something away: `bytes` while it comes, else the `file` that came or the `error`. */
export function useAway(entry: SnapshotEntry | null) {
  const [bytes, setBytes] = useState<number | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const take = async (choices: AwayChoices) => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    setBytes(0);
    setFile(null);
    setError(null);
    const id = entry?.id ?? useWorkspace.getState().snapshot;
    const request = id === null ? ofCanvas(choices) : ofKept(id, choices);
    try {
      setFile(await download(request.address, { ...request.init, signal }, setBytes));
    } catch (failure) {
      if (!signal.aborted) setError(failure);
    } finally {
      setBytes(null);
    }
  };
  return { take, stop: () => controller.current?.abort(), bytes, file, error };
}

/** A kept snapshot; while one is open, that is what is on the canvas. */
function ofKept(id: string, choices: AwayChoices) {
  return {
    address: `/api/snapshots/${encodeURIComponent(id)}/export?${awayWords(choices)}`,
    init: {},
  };
}

/** What is on the canvas now. */
function ofCanvas(choices: AwayChoices) {
  const workspace = useWorkspace.getState();
  const name = proposedName('view', workspace, speechOf(workspace.language), new Date());
  return {
    address: `/api/export?${awayWords(choices)}`,
    init: {
      as: name,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ of: canvasSubject(choices.colourScheme), texts: choices.texts }),
    },
  };
}
