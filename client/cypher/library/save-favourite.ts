import type { Shared } from './favourite-shape.ts';
import { useLibrary } from './library.ts';
import { newId } from './new-id.ts';
import { favouriteSaved } from './transitions.ts';

/** Keeps a query as a favourite: a new one, or with `id` in place of another. */
export function saveFavourite(shared: Shared, id = newId()): void {
  const { name, folder, text, parameters } = shared;
  const favourite = { id, name, folder, text, parameters, savedAt: Date.now() };
  useLibrary.setState((library) => favouriteSaved(library, favourite));
}
