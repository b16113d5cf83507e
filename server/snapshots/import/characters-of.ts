import type { OpenDocument } from '../document-parts.ts';
import { faultAt } from '../json-splitter.ts';

/** Bytes in which an XML declaration says its encoding, where there is one. */
const DECLARATION = 200;

/**
 * The text of an XML file, in the encoding that its byte order mark or its declaration names.
 *
 * @throws SnapshotError `invalid-snapshot` for another encoding than it says, with the line
 */
export async function* charactersOf(open: OpenDocument): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held: Buffer = Buffer.alloc(0);
  let line = 1;
  const decode = (bytes?: Buffer): string => {
    try {
      const text = decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
      line += breaksIn(text);
      return text;
    } catch {
      const encoding = decoder?.encoding ?? '';
      const readable = new TextDecoder(encoding).decode(bytes);
      const before = breaksIn(readable.slice(0, Math.max(0, readable.indexOf('\ufffd'))));
      throw faultAt(line + before, '', `text in ${encoding.toUpperCase()}`, 'other bytes');
    }
  };
  for await (const chunk of await open()) {
    if (decoder) {
      yield decode(chunk);
      continue;
    }
    held = Buffer.concat([held, chunk]);
    if (held.length < DECLARATION) continue;
    decoder = decoderOf(held);
    yield decode(held);
  }
  decoder ??= decoderOf(held);
  yield decode(held.length < DECLARATION ? held : Buffer.alloc(0)) + decode();
}

function decoderOf(beginning: Buffer): TextDecoder {
  const label = encodingOf(beginning);
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw faultAt(1, '', 'an encoding that is known, such as UTF-8', label);
  }
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.toString('latin1', 0, DECLARATION);
  const [, label] =
    /^(?:\xef\xbb\xbf)?<\?xml\s[^>]{0,150}?encoding\s*=\s*["']([\w.:-]+)/u.exec(beginning) ?? [];
  return label ?? 'utf-8';
}

function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
