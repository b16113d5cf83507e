import type { OpenDocument } from '../document-parts.ts';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
/** The bit that tells `{` and `}` from `[` and `]`. */
const BRACES = 0x20;
const [OPEN, CLOSE] = [0x7b, 0x7d];
const LONGEST = 100;

/**
 * The names of the members of a JSON object, as they come, whatever stands between them. Not for
 * checking: what is no JSON gives names or none.
 */
export async function* topNames(open: OpenDocument): AsyncGenerator<string> {
  let depth = 0;
  let inText = false;
  let escaped = false;
  /** The letters of a name, while one is read. */
  let name: number[] | undefined;
  let nameComes = false;
  for await (const chunk of await open()) {
    for (const byte of chunk) {
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inText = false;
        if (inText && name && name.length < LONGEST) name.push(byte);
      } else if (byte === QUOTE) {
        inText = true;
        if (nameComes) name = [];
        nameComes = false;
      } else if (byte === COLON && name) {
        yield Buffer.from(name).toString('utf8');
        name = undefined;
      } else if ((byte | BRACES) === OPEN) {
        depth += 1;
        nameComes = depth === 1;
      } else if ((byte | BRACES) === CLOSE) depth -= 1;
      else if (byte === COMMA) nameComes = depth === 1;
    }
  }
}
