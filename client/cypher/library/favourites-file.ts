import type { Shared } from './favourite-shape.ts';
import { readFavouritesCypher } from './favourites-cypher.ts';
import { readFavouritesJson } from './favourites-json.ts';
import { FileFault } from './file-fault.ts';
import type { Favourite } from './library-types.ts';

/** Bytes of a file that is read at most. */
const MAX_BYTES = 5_000_000;

/** What adding a file would do. */
export interface Preview {
  readonly file: string;
  readonly fresh: readonly Shared[];
  /** How many are there already, the same in name, folder, text and parameters. */
  readonly known: number;
}

/**
 * Reads favourites from a file of either format and compares them with those that are there.
 * @throws FileFault
 */
export async function previewFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  favourites: readonly Shared[],
): Promise<Preview> {
  if (file.size > MAX_BYTES) throw new FileFault({ type: 'tooLarge' });
  const content = textOf(await file.arrayBuffer());
  const isJson = /\.json$/iu.test(file.name) || /^\s*\{/u.test(content);
  const read = isJson ? readFavouritesJson(content) : readFavouritesCypher(content);
  if (read.length === 0) throw new FileFault({ type: 'nothing' });
  const keys = new Set(favourites.map(keyOf));
  const fresh = read.filter((favourite) => {
    const key = keyOf(favourite);
    return !keys.has(key) && keys.add(key);
  });
  return { file: file.name, fresh, known: read.length - fresh.length };
}

/** In the order of a file: by folder, then name. */
export function inFileOrder(favourites: readonly Favourite[]): readonly Favourite[] {
  return favourites.toSorted(
    (a, b) => a.folder.localeCompare(b.folder) || a.name.localeCompare(b.name),
  );
}

function keyOf({ name, folder, text, parameters }: Shared): string {
  return JSON.stringify([name, folder, text, Object.entries(parameters).sort()]);
}

function textOf(bytes: ArrayBuffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Not UTF-8.
  }
  throw new FileFault({ type: 'notText' });
}
