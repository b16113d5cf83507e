/**
 * One letter for all the ways a keyboard, a habit or another language writes it. What is left
 * compares equal by code unit: lower-case, no marks, no hamza, Persian and Urdu letters as Arabic.
 */

/** Letters that Unicode does not take apart by itself. */
const LETTERS: Readonly<Record<string, string>> = {
  ...spread('ا', 'ٱٲٳ'),
  ...spread('ي', 'ىیېےۍێٸ'),
  ...spread('ه', 'ةہھەۃۂ'),
  ...spread('ك', 'کگڭݣڪ'),
  ...spread('و', 'ۇۆۈۋۉٶٷ'),
  ...spread('ب', 'پ'),
  ...spread('ت', 'ٹټ'),
  ...spread('ج', 'چ'),
  ...spread('د', 'ڈډ'),
  ...spread('ر', 'ڑړ'),
  ...spread('ز', 'ژ'),
  ...spread('ف', 'ڤ'),
  ...spread('ن', 'ں'),
  // A hamza on its own line is often left out, and with a seat it has become the seat's letter.
  ...spread('', 'ءـ'),
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
};

const FOLDED = new Map<string, string>([
  ...Object.entries(LETTERS),
  ...digits('٠'),
  ...digits('۰'),
]);

/** Apostrophes and the signs used for hamza and ain: left out, so that the word stays one. */
const APOSTROPHES = /['’‘‛`´′ʹʻʼʽʾʿˈ＇]/gu;

/** Text with nothing to clean away: most of it, and worth not looking at four times. */
const PLAIN = /^[A-Za-z0-9 \u0621-\u063a\u0641-\u064a]*$/u;

/** Names share most of their words: folding each once makes building an index twice as quick. */
const recent = new Map<string, string>();
const RECENT = 50_000;

export interface Token {
  /** The folded letters, never empty. */
  readonly text: string;
  readonly arabic: boolean;
  /** Written with a hamza on its first alef, so that a leading ال is not the article. */
  readonly hamza: boolean;
  /** Joined to the next token by a hyphen. */
  readonly hyphen: boolean;
}

/** The words of a text as they stand, folded. Any string will do. */
export function tokens(text: string): Token[] {
  const clean = PLAIN.test(text) ? text : cleaned(text);
  const found: Token[] = [];
  for (const match of clean.matchAll(/([\p{L}\p{M}\p{N}]+)([-‐‑–](?=\p{L}))?/gu)) {
    const [, raw = '', hyphen] = match;
    const folded = foldLetters(raw);
    if (folded === '') continue;
    found.push({
      text: folded,
      arabic: /^\p{Script=Arabic}/u.test(folded),
      hamza: /^[أإآ]/u.test(raw),
      hyphen: hyphen !== undefined,
    });
  }
  return found;
}

function cleaned(text: string): string {
  return text
    .replace(/['’]s(?![\p{L}\p{M}])/gu, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKC')
    .replace(/[\p{Cf}ـ]/gu, '');
}

function foldLetters(raw: string): string {
  const known = recent.get(raw);
  if (known !== undefined) return known;
  const folded = foldAnyLetters(raw);
  if (recent.size >= RECENT) recent.clear();
  recent.set(raw, folded);
  return folded;
}

function foldAnyLetters(raw: string): string {
  let folded = '';
  const plain = raw
    // "ç" is a sound of its own in Turkish and Azeri names.
    .replace(/ç/giu, 'ch')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  for (const letter of plain) folded += FOLDED.get(letter) ?? letter;
  return folded;
}

function spread(to: string, from: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter) => [letter, to]));
}

function digits(zero: string): [string, string][] {
  const start = zero.codePointAt(0) ?? 0;
  return Array.from({ length: 10 }, (_, n) => [String.fromCodePoint(start + n), String(n)]);
}
