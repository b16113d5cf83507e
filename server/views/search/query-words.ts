import { type Word, words } from './words.ts';

/** The words of a query. The last one is still being typed, so a head alone stands for all its names. */
export function typedWords(query: string): Word[] {
  const typed = words(query);
  const last = typed.at(-1);
  if (!last) return typed;
  const heads = last.forms.flatMap((form) => openHead(form) ?? []);
  typed[typed.length - 1] = { ...last, forms: [...new Set([...last.forms, ...heads])] };
  return typed;
}

/** "عبد ال", "عبدا" or "abdu" on the way to a whole name: its head. */
function openHead(form: string): string | undefined {
  return (
    /^(عبد|ابو)ا?ل?$/u.exec(form)?.[1] ??
    /^(abd)[aeiou]?l?$/u.exec(form)?.[1] ??
    /^(abu)l?$/u.exec(form)?.[1]
  );
}
