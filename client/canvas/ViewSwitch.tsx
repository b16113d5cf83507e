import { SegmentedControl } from '@mantine/core';
import { setView } from '../actions/set-view.ts';
import { VIEWS } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Canvas.module.css';
import { canvasWords } from './words.ts';

/** Meetings as dots, or who met whom as lines. */
export function ViewSwitch() {
  const language = useWorkspace((workspace) => workspace.language);
  const view = useWorkspace((workspace) => workspace.view);
  const words = canvasWords(language);
  return (
    <SegmentedControl
      className={classes.views ?? ''}
      aria-label={words.view}
      size="sm"
      value={view}
      onChange={setView}
      data={VIEWS.map((value) => ({ value, label: words[value] }))}
    />
  );
}
