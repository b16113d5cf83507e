import { Button, Loader } from '@mantine/core';
import { expand } from '../actions/expand.ts';
import { undo } from '../actions/undo.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { neighboursOf } from '../workspace/arrange.ts';
import { nameOf } from '../workspace/name-of.ts';
import type { Notice, Workspace } from '../workspace/types.ts';
import { visibleGraph } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Canvas.module.css';
import { canvasWords } from './words.ts';

/** What expanding brought, "12 shown of 40", with the way to the rest. */
export function CanvasNotice() {
  const { language, number } = useSpeech();
  const expanding = useWorkspace((workspace) => workspace.expanding);
  // A copied link is said over every view.
  const notice = useWorkspace(({ notice }) => (notice?.type === 'link' ? null : notice));
  const [gone, ...others] = notice?.type === 'hidden' ? notice.ids : [];
  const only = others.length === 0 ? gone : undefined;
  const around = notice && 'id' in notice ? notice.id : only;
  const node = useWorkspace(({ graph }) =>
    around === undefined ? undefined : graph.nodes.get(around),
  );
  const hidden = useWorkspace((workspace) => hiddenOf(workspace, notice));
  const words = canvasWords(language);
  const name = node ? nameOf(node, language) : '';

  let text = '';
  if (expanding) text = words.expanding;
  else if (notice?.type === 'expand-failed') text = words.expandFailed;
  else if (notice?.type === 'hidden') text = words.gone(name || number(notice.ids.length));
  else if (notice?.type === 'added') {
    const added = number(notice.added.length);
    if (notice.added.length === 0) text = words.addedNone(number(notice.total));
    else if (hidden > 0) text = words.addedHidden(added, number(hidden));
    else text = words.added(added, number(notice.total));
  } else if (notice) {
    const { shown, total, added } = notice;
    if (shown < total) text = words.expanded(name, number(shown), number(total));
    else if (hidden > 0) text = words.filtered(name, number(total), number(hidden));
    else if (added === 0) text = words.nothingNew(name);
    else text = words.expandedAll(name, number(total));
  }
  const rest = notice?.type === 'expanded' && notice.shown < notice.total;

  return (
    <div className={classes.notice} role="status" data-empty={text === '' || undefined}>
      {expanding && <Loader size={14} />}
      <span>{text}</span>
      {rest && !expanding && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => void expand(notice.id, notice.shown * 2)}
        >
          {words.more}
        </Button>
      )}
      {notice?.type === 'hidden' && !expanding && (
        <Button size="compact-sm" variant="light" onClick={undo}>
          {words.undo}
        </Button>
      )}
      {notice?.type === 'expand-failed' && !expanding && (
        <Button size="compact-sm" variant="light" onClick={() => void expand(notice.id)}>
          {words.more}
        </Button>
      )}
    </div>
  );
}

/** How many of those that a notice is about the legend's filters keep out of the picture. */
function hiddenOf(workspace: Workspace, notice: Exclude<Notice, { type: 'link' }> | null): number {
  if (!notice) return 0;
  if (notice.type === 'hidden') return 0;
  const about =
    notice.type === 'added' ? new Set(notice.added) : new Set(neighboursOf(workspace, notice.id));
  const shown = visibleGraph(workspace).nodes.filter((node) => about.has(node.id));
  return about.size - shown.length;
}
