/**
 * A Java regular expression as one of JavaScript that matches at least as much, so that what takes
 * time there takes time here. Undefined where Java's own words can't be put so.
 */
export function javaPattern(pattern: string): { source: string; flags: string } | undefined {
  let source = '';
  let flags = 'su';
  let inClass = 0;
  const rest = pattern.matchAll(PIECE);
  for (const { 0: piece, groups = {} } of rest) {
    const { flag, backslashed, literal } = groups;
    if (literal !== undefined) source += Array.from(literal, quoted).join('');
    else if (flag !== undefined) {
      // In comments mode blanks stand for nothing.
      if (flag.split('-')[0]?.includes('x')) return undefined;
      if (flag.includes('i') && !flags.includes('i')) flags += 'i';
      source += piece.endsWith(':') ? '(?:' : '';
    } else if (backslashed !== undefined) source += escaped(backslashed);
    else if (piece === '(?>') source += '(?:';
    else if (inClass > 0) {
      if (piece === '[' || piece.startsWith('&&')) return undefined;
      if (piece === ']') inClass = 0;
      source += inClass === 0 || !'()|{}/'.includes(piece) ? piece : quoted(piece);
    } else if (piece.startsWith('[')) {
      inClass = 1;
      // A bracket that comes first is one of the characters.
      source += piece.endsWith(']') ? `${piece.slice(0, -1)}\\]` : piece;
    } else if (piece.length > 1 && piece.endsWith('+') && !piece.startsWith('(')) {
      source += piece.slice(0, -1);
    } else source += piece === ']' || piece === '}' ? `\\${piece}` : piece;
  }
  return { source, flags };
}

const PIECE = new RegExp(
  [
    String.raw`\\Q(?<literal>[\s\S]*?)(?:\\E|$)`,
    String.raw`\(\?(?<flag>[a-zA-Z-]+)[:)]`,
    String.raw`\(\?>`,
    String.raw`\\(?<backslashed>[pP](?:\{[^}]*\}|.)|x\{[0-9a-fA-F]+\}|x..|u....|0[0-7]{1,3}|k<\w+>|[\s\S])`,
    // Repetitions, also those that give nothing back.
    String.raw`(?:[*+?]|\{\d+(?:,\d*)?\})\+`,
    String.raw`\{\d+(?:,\d*)?\}`,
    '&&',
    String.raw`\[\^?\]?`,
    String.raw`[\s\S]`,
  ].join('|'),
  'gu',
);

/** Letters after a backslash that mean the same to both, or a set that is no smaller. */
const ESCAPES: Readonly<Record<string, string>> = {
  A: '',
  G: '',
  Z: '',
  z: '',
  b: '',
  B: '',
  R: '[\\n-\\r]',
  X: '[^]',
  a: '\\x07',
  e: '\\x1b',
  h: '[ \\t]',
};
const SAME = /^(?:[dDsSwWtnrfvH]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[1-9])$/u;

function escaped(sign: string): string {
  if (/^[pP]/u.test(sign)) return '\\p{Any}';
  if (sign.startsWith('x{')) return `\\u${sign.slice(1)}`;
  if (/^0[0-7]/u.test(sign)) return `\\u{${Number.parseInt(sign, 8).toString(16)}}`;
  if (sign === 'H' || sign === 'V' || sign === 'N') return '\\p{Any}';
  if (Object.hasOwn(ESCAPES, sign)) return ESCAPES[sign] ?? '';
  if (sign.startsWith('k<')) return '';
  return SAME.test(sign) ? `\\${sign}` : quoted(sign);
}

function quoted(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}
