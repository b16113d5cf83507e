import type { Favourite } from './library-types.ts';

/** A favourite as it is handed on in a file. */
export type Shared = Omit<Favourite, 'id' | 'savedAt'>;

/** A text as it is kept: without space around it and the `;` that ends it. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\s;]+$/u, '')
    .trimStart();
}

/** A name in one line. */
export function tidyName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

/** A folder's path, of at most two names; what is deeper joins the second. */
export function tidyFolder(folder: string): string {
  const [first, ...rest] = folder.split('/').map(tidyName).filter(Boolean);
  return [first, rest.join(' ')].filter(Boolean).join('/');
}

export function tidied(shared: Shared): Shared {
  const { text, name, folder, parameters } = shared;
  return { name: tidyName(name), folder: tidyFolder(folder), text: tidyText(text), parameters };
}

/** A name for a text that has none: its first comment, else its first line. */
export function nameOfText(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const name = tidyName(line.replace(/^\s*\/\/+/u, ''));
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
