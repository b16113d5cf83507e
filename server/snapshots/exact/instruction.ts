/** The target of the processing instructions that this program writes and reads. */
export const TARGET = 'liqa';
/** Of an instruction that the next one goes on with. */
export const BEGINNING = 'liqa-beginning';
/** Before each piece of one that goes on: a space there would be lost. */
export const JOINT = '|';

/** UTF-16 units of a piece: libxml2 takes ten million bytes. */
const LONGEST = 1_000_000;
/** What can't stand in an instruction, or is changed on the way; JSON has escapes for all of it. */
const ESCAPED = /[?\u007f-\u009f\u2028\u2029\ufffe\uffff]/gu;

/**
 * JSON for this program, where other readers of XML don't look: `<?liqa {"type": "Date"}?>`. It
 * may stand anywhere, and no schema asks about it. A long one is cut into pieces.
 */
export function instruction(content: object): string {
  const json = JSON.stringify(content).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (json.length <= LONGEST) return `<?${TARGET} ${json}?>`;
  let pieces = '';
  for (let start = 0; start < json.length; ) {
    const end = endOfPiece(json, start + LONGEST);
    const target = end < json.length ? BEGINNING : TARGET;
    pieces += `<?${target} ${JOINT}${json.slice(start, end)}?>`;
    start = end;
  }
  return pieces;
}

/** Not between the halves of a surrogate pair. */
function endOfPiece(json: string, end: number): number {
  const before = json.charCodeAt(end - 1);
  return before >= 0xd800 && before <= 0xdbff ? end + 1 : end;
}
