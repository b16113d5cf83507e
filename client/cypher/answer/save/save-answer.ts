import { create } from 'zustand';
import { speechOf } from '../../../i18n/speech.ts';
import { problemWords } from '../../../remote/problem-words.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';
import type { Run } from '../../run/run-types.ts';
import { type Part, rowsFromServer, rowsHere, sourceOf } from './answer-rows.ts';
import { type FileFormat, WRITERS } from './file-format.ts';
import { fileName } from './file-name.ts';
import { type FileSink, openFile } from './file-sink.ts';

/** A file that is being written, or what became of it. */
export type Saving =
  | { readonly status: 'saving'; readonly rows: number }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed'; readonly message: string }
  | {
      readonly status: 'saved';
      readonly name: string;
      readonly rows: number;
      /** Whether a limit left rows out. */
      readonly cut: boolean;
    };

/** The one file that is being saved; null before the first. */
export const useSaving = create<{ readonly saving: Saving | null }>()(() => ({ saving: null }));

let running: AbortController | undefined;

/** Stops the file that is being written; nothing of it stays. */
export function stopSaving(): void {
  running?.abort();
}

export function forgetSaving(): void {
  useSaving.setState({ saving: null });
}

/** Saves a run's whole answer, asking the server for what is not here. */
export async function saveAnswer(run: Run, format: FileFormat): Promise<void> {
  stopSaving();
  const controller = new AbortController();
  running = controller;
  const { signal } = controller;
  const name = fileName(run.query.statement, new Date(), format);
  const show = (saving: Saving | null) => {
    if (running === controller) useSaving.setState({ saving });
  };
  let file: FileSink | undefined;
  try {
    file = await openFile(name, WRITERS[format].mediaType);
    const parts = sourceOf(run) === 'here' ? rowsHere(run) : rowsFromServer(run, signal);
    const wrote = await write(file, format, parts, (rows) => {
      signal.throwIfAborted();
      show({ status: 'saving', rows });
    });
    await file.close();
    show({ status: 'saved', name, ...wrote });
  } catch (error) {
    await file?.discard();
    if (signal.aborted) show({ status: 'stopped' });
    else if (isChangedMind(error)) show(null);
    else {
      const speech = speechOf(useWorkspace.getState().language);
      const message = error instanceof SaveError ? error.message : problemWords(error, speech);
      show({ status: 'failed', message });
    }
  }
}

/** The server's words for why the rows ended before there were any. */
class SaveError extends Error {
  override readonly name = 'SaveError';
}

async function write(
  file: FileSink,
  format: FileFormat,
  parts: AsyncIterable<Part>,
  progress: (rows: number) => void,
): Promise<{ rows: number; cut: boolean }> {
  const writer = WRITERS[format];
  let fields: readonly string[] = [];
  let [rows, cut] = [0, true];
  progress(0);
  for await (const part of parts) {
    if (part.type === 'fields') {
      fields = part.fields;
      await file.write(writer.head(fields));
    } else if (part.type === 'rows') {
      const texts = part.rows.map((cells, at) => writer.row(fields, cells, rows + at === 0));
      await file.write(texts.join(''));
      rows += part.rows.length;
      progress(rows);
    } else {
      if (part.failure && rows === 0) throw new SaveError(part.failure.message);
      cut = part.cut;
    }
  }
  await file.write(writer.tail);
  return { rows, cut };
}

function isChangedMind(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
