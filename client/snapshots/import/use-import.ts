import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SnapshotImport } from '../../../contract/snapshot-import.ts';
import { importFile } from '../requests.ts';

type Step = 'choosing' | 'checking' | 'previewed' | 'applying' | 'done';

/** A file's way in: chosen, looked at, and only then applied, all of it or nothing. */
export function useImport() {
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [step, setStep] = useState<Step>('choosing');
  const [preview, setPreview] = useState<SnapshotImport | null>(null);
  const [result, setResult] = useState<SnapshotImport | null>(null);
  const [error, setError] = useState<unknown>(null);
  /** Why it can't be put into the graph, though it can be kept. */
  const [refusal, setRefusal] = useState<unknown>(null);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const choose = async (chosen: File) => {
    controller.current?.abort();
    controller.current = new AbortController();
    const { signal } = controller.current;
    setFile(chosen);
    setStep('checking');
    setPreview(null);
    setError(null);
    setRefusal(null);
    try {
      const first = await importFile(chosen, { preview: true }, signal);
      const merged = isOthers(first) ? await previewInGraph(chosen, signal) : { preview: first };
      setPreview(merged.preview ?? first);
      setRefusal(merged.refusal ?? null);
      setStep('previewed');
    } catch (failure) {
      if (signal.aborted) return;
      setError(failure);
      setStep('choosing');
    }
  };
  const apply = async (into: 'shelf' | 'graph') => {
    if (!file) return;
    setStep('applying');
    setError(null);
    try {
      setResult(await importFile(file, { preview: false, into }));
      setStep('done');
      // What was asked before the graph changed is no longer so.
      const stale = into === 'graph' ? {} : { queryKey: ['snapshots'] };
      await queries.invalidateQueries(stale);
    } catch (failure) {
      setError(failure);
      setStep('previewed');
    }
  };
  return { file, step, preview, result, error, refusal, choose, apply };
}

/** Another program's graph is kept as it is, or merged, as the reader likes. */
function isOthers({ snapshot }: SnapshotImport): boolean {
  return snapshot.format !== 'snapshot' && snapshot.format !== 'jsonl';
}

/** What merging would change; else why it can't be. */
async function previewInGraph(
  file: File,
  signal: AbortSignal,
): Promise<{ readonly preview?: SnapshotImport; readonly refusal?: unknown }> {
  try {
    return { preview: await importFile(file, { preview: true, into: 'graph' }, signal) };
  } catch (refusal) {
    if (signal.aborted) throw refusal;
    return { refusal };
  }
}
