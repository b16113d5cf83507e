/**
 * Lines of a body as they come: those that each chunk completes, without their ends. `seen` is told
 * how many bytes each chunk had.
 */
export async function* readLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  seen: (bytes: number) => void = () => {},
): AsyncGenerator<readonly string[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  // A long line comes in many chunks: put together once, when its end is there.
  let begun: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      seen(value.length);
      const text = decoder.decode(value, { stream: true });
      const end = text.lastIndexOf('\n');
      if (end >= 0) {
        yield (begun.join('') + text.slice(0, end)).split('\n');
        begun = [];
      }
      begun.push(text.slice(end + 1));
    }
  } finally {
    await reader.cancel();
  }
  const rest = begun.join('') + decoder.decode();
  if (rest !== '') yield [rest];
}
