import type { Speech } from '../../i18n/speech.ts';
import { nameOf } from '../../workspace/name-of.ts';
import { selectedNodes } from '../../workspace/selected-nodes.ts';
import type { Workspace } from '../../workspace/types.ts';
import { momentWords } from '../moment-words.ts';

/** Characters of a name that the shelf takes. */
const LONGEST = 200;

/** A name for a snapshot that is taken now: after who is selected, if anybody. */
export function proposedName(
  of: 'view' | 'full',
  { selection, graph, language }: Workspace,
  { t, list }: Pick<Speech, 't' | 'list'>,
  now: Date,
): string {
  const date = momentWords(now.toISOString(), language);
  if (of === 'full') return t('snapshots.take.proposedFull', { date });
  const names = selectedNodes(selection, graph).flatMap((id) => {
    const node = graph.nodes.get(id);
    return node ? [nameOf(node, language)] : [];
  });
  const who = list(names.slice(0, 2));
  const name =
    who === ''
      ? t('snapshots.take.proposedView', { date })
      : t('snapshots.take.proposedOf', { who, date });
  return Array.from(name).slice(0, LONGEST).join('');
}
