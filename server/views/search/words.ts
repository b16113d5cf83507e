import { type Token, tokens } from './fold.ts';

/** One word of a name or of a query, in every form it may be written in. */
export interface Word {
  /** Folded forms; two words are the same when they share one. */
  readonly forms: readonly string[];
  /** Those of the forms that are read aloud: "abdatty", not "abdelatty" where the article is in the way. */
  readonly spoken: readonly string[];
  /** What also finds it, though it is only a part: the "Fattah" of "Abdel Fattah". */
  readonly parts: readonly string[];
}

export interface WordOptions {
  /** The text is a phrase rather than a name: a leading و is mostly "and". */
  readonly phrase?: boolean;
}

/** Heads that make one name with what follows, joined or separate: عبد العاطي, أبو الغيط. */
const ARABIC_HEADS: ReadonlyMap<string, string> = new Map([
  ['عبد', 'عبد'],
  ['ابو', 'ابو'],
  ['ابي', 'ابو'],
]);
const ARABIC_JOINED = /^(عبد|ابو)(?:ال)?(.{2,})$/u;
const LATIN_ABD = /^abd(?:[aeiou]l|[aeu](?:r|s|sh|n|z|t|d))?$/u;
const LATIN_ABU = /^ab(?:u|ou|o|ul|oul|ol)$/u;
const LATIN_ARTICLE = /^(?:al|el|ul)$/u;
const LATIN_SUN_ARTICLE = /^[ae](?:r|s|sh|n|z|t|d|dh|th)$/u;

/** The words of a name, title or query. */
export function words(text: string, options: WordOptions = {}): Word[] {
  const all = tokens(text);
  const found: Word[] = [];
  for (let at = 0; at < all.length; ) {
    const token = all[at] as Token;
    const read = token.arabic ? arabicWord(all, at, options) : latinWord(all, at);
    at = read.next;
    if (read.word) found.push(read.word);
  }
  return found;
}

interface Read {
  readonly next: number;
  readonly word?: Word;
}

function arabicWord(all: readonly Token[], at: number, options: WordOptions): Read {
  const { text, hamza } = all[at] as Token;
  if (text === 'ال' && all.length > 1) return { next: at + 1 };
  const head = ARABIC_HEADS.get(text);
  if (head) {
    let next = at + 1;
    if (all[next]?.text === 'ال' && all[next + 1]?.arabic) next += 1;
    const tail = all[next];
    if (!tail?.arabic) return { next: at + 1, word: plain(text, head) };
    return { next: next + 1, word: compound(head, bare(tail.text)) };
  }
  const joined = ARABIC_JOINED.exec(text);
  if (
    joined?.[1] &&
    joined[2] &&
    joined[2] !== 'ال' &&
    (text.startsWith(`${joined[1]}ال`) || joined[2].length > 2)
  ) {
    const word = compound(joined[1], joined[2]);
    return { next: at + 1, word: withWritten(word, text) };
  }
  return { next: at + 1, word: plain(...arabicForms(text, hamza, options)) };
}

/** A word with and without the article, and without the particles written onto it. */
function arabicForms(text: string, hamza: boolean, { phrase }: WordOptions): string[] {
  const forms = [text];
  if (text.startsWith('ال') && !hamza && text.length > 3) forms.push(text.slice(2));
  const particle = /^(?:[وبكف]ال|لل)(.{3,})$/u.exec(text)?.[1];
  if (particle) forms.push(particle, `ال${particle}`);
  else if (phrase && text.startsWith('و') && text.length > 3) forms.push(text.slice(1));
  return forms;
}

function latinWord(all: readonly Token[], at: number): Read {
  const { text } = all[at] as Token;
  if (all.length > 1 && isArticle(all, at)) return { next: at + 1 };
  const head = LATIN_ABD.test(text) ? 'abd' : LATIN_ABU.test(text) ? 'abu' : undefined;
  if (head) {
    let next = at + 1;
    while (next < all.length - 1 && isArticle(all, next)) next += 1;
    const tail = all[next];
    // "Abdur" needs the R that follows it; "Abdel" does not.
    const fits = /^(?:abd.?l?|ab[ou]+l?)$/u.test(text) || tail?.text[0] === text.at(-1);
    if (!tail || tail.arabic || !fits) return { next: at + 1, word: plain(text, head) };
    const name = compound(head, tail.text.replace(/^[aeu]l(?=lah$)/u, ''));
    const written = all.slice(at, next + 1).reduce((whole, part) => whole + part.text, '');
    return { next: next + 1, word: withWritten(name, written) };
  }
  return { next: at + 1, word: latinJoined(text) };
}

/** "al-", "el" and, before the letter they took on, "ash-", "ar-" and so on. */
function isArticle(all: readonly Token[], at: number): boolean {
  const token = all[at] as Token;
  if (token.arabic) return false;
  if (LATIN_ARTICLE.test(token.text)) return true;
  const next = all[at + 1];
  return (
    token.hyphen &&
    next !== undefined &&
    LATIN_SUN_ARTICLE.test(token.text) &&
    next.text.startsWith(token.text.slice(1))
  );
}

/** A single Latin word, taken apart where a head or the article is written onto it. */
function latinJoined(text: string): Word {
  const servant =
    /^abd[aeiou]l(.{2,})$/u.exec(text)?.[1] ?? /^abd[aeiou](?=[^aeiou])(.{3,})$/u.exec(text)?.[1];
  if (servant) return withWritten(compound('abd', servant.replace(/^(.)\1/u, '$1')), text);
  const father =
    /^ab(?:ou|o|u)l(.{3,})$/u.exec(text)?.[1] ?? /^ab(?:ou|u)([^aeioul].{2,})$/u.exec(text)?.[1];
  if (father) return withWritten(compound('abu', father), text);
  const article = /^[ae]l(.{4,})$/u.exec(text)?.[1];
  return article ? plain(text, article) : plain(text);
}

function withWritten(word: Word, text: string): Word {
  return { ...word, forms: [...new Set([...word.forms, text])] };
}

function plain(...forms: string[]): Word {
  const different = [...new Set(forms)];
  return { forms: different, spoken: different, parts: [] };
}

function compound(head: string, tail: string): Word {
  const article = /^\p{Script=Arabic}/u.test(tail) ? [`ال${tail}`] : [];
  return {
    forms: [head + tail],
    spoken: [head + tail],
    parts: tail.length > 1 ? [tail, ...article] : [],
  };
}

function bare(text: string): string {
  return text.startsWith('ال') && text.length > 3 ? text.slice(2) : text;
}
