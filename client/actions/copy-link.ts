import { copyText } from '../shell/copy-text.ts';
import { writeAddress } from '../workspace/address/address.ts';
import type { Notice, Selection } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

/** Milliseconds for which the page says that a link was copied. */
const SAID = 4_000;

/**
 * Copies a link to the page as it is, pointing at what is selected or at what is given instead; in
 * which language it is read is left to whoever opens it.
 */
export async function copyLink(selection?: Selection | null): Promise<void> {
  const workspace = useWorkspace.getState();
  const pointing = selection === undefined ? workspace.selection : selection;
  const address = writeAddress({ ...workspace, selection: pointing, language: null });
  const { origin, pathname, hash } = location;
  const link = `${origin}${pathname}${address}${hash}`;
  const copied = await copyText(link);
  const notice: Notice = { type: 'link', link, copied };
  useWorkspace.setState({ notice });
  // One that can't be copied stays, to be copied by hand.
  if (copied) setTimeout(() => letGo(notice), SAID);
}

/** Takes back what was said, unless something else is said by now. */
function letGo(said: Notice): void {
  if (useWorkspace.getState().notice === said) useWorkspace.setState({ notice: null });
}
