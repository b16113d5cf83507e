import { Zip, ZipDeflate } from 'fflate';

export interface ZippedFile {
  readonly name: string;
  text(): AsyncIterable<string>;
}

/** Several files as one ZIP archive, piece by piece; each has the time given as its own. */
export async function* zipFiles(
  files: readonly ZippedFile[],
  time: string,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const taken = function* () {
    const pieces = ready;
    ready = [];
    yield* pieces;
  };
  const encoder = new TextEncoder();
  for (const { name, text } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = time;
    zip.add(file);
    let held = '';
    for await (const piece of text()) {
      held += piece;
      if (held.length < 1 << 16) continue;
      file.push(encoder.encode(held));
      held = '';
      yield* taken();
    }
    file.push(encoder.encode(held), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
