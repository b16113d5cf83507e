/**
 * A small snapshot inside a link: `#snapshot=` and the document's bytes, deflated (RFC 1951) and in
 * base64url. Nothing of it reaches a server; whoever has the link has the snapshot. Made of what
 * browsers and Node both have.
 */
const NAME = 'snapshot=';

/** Characters of the fragment: what mail programs and chats still pass on whole. */
export const LONGEST_FRAGMENT = 30_000;
/** Bytes of the document that a fragment may hold: no link unpacks to more. */
export const LARGEST_INSIDE = 2_000_000;

/** The fragment, without its `#`; undefined when the document is too large for a link. */
export async function writeFragment(document: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(document);
  if (bytes.length > LARGEST_INSIDE) return undefined;
  const packed = await gather(through(bytes, new CompressionStream('deflate-raw')));
  const fragment = NAME + toBase64Url(packed);
  return fragment.length > LONGEST_FRAGMENT ? undefined : fragment;
}

/**
 * The document in a fragment, with or without its `#`; undefined when there is none, or none that
 * can be read. It still has to be checked like any other.
 */
export async function readFragment(fragment: string): Promise<string | undefined> {
  const packed = fragment.replace(/^#/u, '');
  if (!packed.startsWith(NAME) || packed.length > LONGEST_FRAGMENT) return undefined;
  const bytes = fromBase64Url(packed.slice(NAME.length));
  if (!bytes) return undefined;
  try {
    const unpacked = await gather(through(bytes, new DecompressionStream('deflate-raw')));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked);
  } catch {
    return undefined;
  }
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

/** @throws RangeError past the bytes that a fragment may hold */
async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > LARGEST_INSIDE) {
      await reader.cancel();
      throw new RangeError(`Unpacks to more than ${LARGEST_INSIDE} bytes`);
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/u.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
