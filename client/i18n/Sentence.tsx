import { Fragment, type ReactNode } from 'react';

const MARK = /\u2063(\w+)\u2063/u;

/**
 * Stands for parts that are elements while words are looked up.
 * @example <Sentence words={t('details.withWhom', slots('names'))} parts={{ names: <Names … /> }} />
 */
export function slots<K extends string>(...names: readonly K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, `\u2063${name}\u2063`])) as Record<
    K,
    string
  >;
}

/** A sentence with elements (names, links) where its slots are. */
export function Sentence({
  words,
  parts,
}: {
  readonly words: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}) {
  // Splitting by a group leaves the slots' names at the odd places.
  return words.split(MARK).map((piece, index) => {
    const key = `${index}:${piece}`;
    return index % 2 === 0 ? piece : <Fragment key={key}>{parts[piece]}</Fragment>;
  });
}
