/** What something is called by a list of words; itself where the list has none for it. */
export function wordFor(name: string, words: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}
