/** A JSON document whose numbers keep what `JSON.parse` loses: integers are `bigint`, all others `number`. */
export type ExactJson = null | boolean | bigint | number | string | ExactJson[] | ExactJsonMap;
export type ExactJsonMap = Map<string, ExactJson>;

const BLANK = /[ \t\n\r]*/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/uy;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings may not hold them.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const WORD = /true|false|null/uy;

/**
 * Reads JSON with exact numbers and maps that no key can pollute. 64-bit integers only, as Cypher
 * has: a larger one is read as a float.
 *
 * @throws SyntaxError with the offset (UTF-16 units) where the text stops being JSON
 * @throws RangeError when it nests deeper than `deepest`
 */
export function parseExactJson(text: string, deepest = 100): ExactJson {
  let at = 0;

  const fail = (): never => {
    throw new SyntaxError(`Not JSON at offset ${at}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const takeSign = (sign: string): boolean => {
    take(BLANK);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const key = (): string => {
    take(BLANK);
    const match = take(STRING) ?? fail();
    return JSON.parse(match[0]) as string;
  };
  const value = (depth: number): ExactJson => {
    if (depth > deepest) throw new RangeError(`Nests deeper than ${deepest}`);
    take(BLANK);
    if (text[at] === '"') return key();
    if (takeSign('[')) {
      const list: ExactJson[] = [];
      if (takeSign(']')) return list;
      do list.push(value(depth + 1));
      while (takeSign(','));
      if (!takeSign(']')) fail();
      return list;
    }
    if (takeSign('{')) {
      const map: ExactJsonMap = new Map();
      if (takeSign('}')) return map;
      do {
        const name = key();
        if (!takeSign(':')) fail();
        map.set(name, value(depth + 1));
      } while (takeSign(','));
      if (!takeSign('}')) fail();
      return map;
    }
    const word = take(WORD);
    if (word) return JSON.parse(word[0]) as boolean | null;
    const number = take(NUMBER) ?? fail();
    return numberOf(number);
  };

  const document = value(0);
  take(BLANK);
  if (at < text.length) fail();
  return document;
}

function numberOf([text, fraction, exponent]: RegExpExecArray): bigint | number {
  if (fraction !== undefined || exponent !== undefined) return Number(text);
  const integer = BigInt(text.length > 20 ? 0 : text);
  return text.length <= 20 && BigInt.asIntN(64, integer) === integer ? integer : Number(text);
}
