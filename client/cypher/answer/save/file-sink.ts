/** Where a file's text goes. */
export interface FileSink {
  write(text: string): Promise<void>;
  /** Finishes the file. */
  close(): Promise<void>;
  /** Leaves no file behind. */
  discard(): Promise<void>;
}

interface WritableFile {
  write(data: string): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

type ShowSaveFilePicker = (options: {
  suggestedName: string;
}) => Promise<{ createWritable(): Promise<WritableFile> }>;

/**
 * Asks where the file shall be and writes it there as it comes; in browsers that can't, gathers it
 * and hands it over as a download. Rejects with `AbortError` when the reader changes their mind.
 */
export async function openFile(name: string, mediaType: string): Promise<FileSink> {
  const pick = Reflect.get(globalThis, 'showSaveFilePicker') as ShowSaveFilePicker | undefined;
  if (!pick) return download(name, mediaType);
  const file = await pick({ suggestedName: name }).then((handle) => handle.createWritable());
  return {
    write: (text) => file.write(text),
    close: () => file.close(),
    discard: () => file.abort(),
  };
}

function download(name: string, mediaType: string): FileSink {
  // Blobs of their own lie outside the page's memory.
  let parts: Blob[] = [];
  return {
    write: async (text) => {
      parts.push(new Blob([text]));
    },
    close: async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(parts, { type: mediaType }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    discard: async () => {
      parts = [];
    },
  };
}
