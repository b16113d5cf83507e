import { writeFragment } from '../../../contract/snapshot-fragment.ts';
import { ask } from '../../remote/ask.ts';

/** A link that holds a snapshot itself, with its reports' texts if there is room; else undefined. */
export async function insideLink(id: string, origin: string): Promise<string | undefined> {
  for (const texts of ['1', '0']) {
    const address = `/api/snapshots/${encodeURIComponent(id)}/export?format=json&texts=${texts}`;
    const response = await ask(address);
    const fragment = await writeFragment(await response.text());
    if (fragment !== undefined) return `${origin}/#${fragment}`;
  }
  return undefined;
}
