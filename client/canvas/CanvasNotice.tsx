import { Button, Loader } from '@mantine/core';
import { expand } from '../actions/expand.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { nameOf } from '../workspace/name-of.ts';
import type { Workspace } from '../workspace/types.ts';
import { visibleGraph } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Canvas.module.css';
import { canvasWords } from './words.ts';

/** What expanding brought, "12 shown of 40", with the way to the rest. */
export function CanvasNotice() {
  const { language, number } = useSpeech();
  const expanding = useWorkspace((workspace) => workspace.expanding);
  const notice = useWorkspace((workspace) => workspace.notice);
  const node = useWorkspace(({ graph }) => notice && graph.nodes.get(notice.id));
  const words = canvasWords(language);
  const name = node ? nameOf(node, language) : '';

  const hidden = useWorkspace((workspace) => (notice ? hiddenAround(workspace, notice.id) : 0));

  let text = '';
  if (expanding) text = words.expanding;
  else if (notice?.type === 'expand-failed') text = words.expandFailed;
  else if (notice) {
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
      {notice?.type === 'expand-failed' && !expanding && (
        <Button size="compact-sm" variant="light" onClick={() => void expand(notice.id)}>
          {words.more}
        </Button>
      )}
    </div>
  );
}

/** How many neighbours the legend's filters keep out of the picture. */
function hiddenAround(workspace: Workspace, id: string): number {
  const around = new Set<string>();
  for (const { from, to } of workspace.graph.relationships.values()) {
    if (from === id) around.add(to);
    if (to === id) around.add(from);
  }
  const shown = visibleGraph(workspace).nodes.filter((node) => around.has(node.id));
  return around.size - shown.length;
}
