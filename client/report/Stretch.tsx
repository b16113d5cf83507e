import type { CSSProperties, KeyboardEvent } from 'react';
import type { VisibleKind } from '../workspace/visible-graph.ts';
import classes from './Report.module.css';
import type { Segment } from './segments.ts';

/** Words under the same spans; a button where they support something. */
export function Stretch({
  segment,
  kinds,
  state,
  isStop,
  open,
}: {
  readonly segment: Segment;
  readonly kinds: readonly VisibleKind[];
  readonly state: 'marked' | 'selected' | 'shown';
  readonly isStop: boolean;
  readonly open: (segment: Segment, element: HTMLElement) => void;
}) {
  if (segment.spans.length === 0) return segment.text;
  const [inner, outer] = kinds;
  const colours = {
    '--inner': inner ? `var(--liqa-kind-${inner})` : 'var(--liqa-ink-soft)',
    '--outer': outer ? `var(--liqa-kind-${outer})` : 'transparent',
  } as CSSProperties;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open(segment, event.currentTarget);
  };
  // A real button is one block that does not break across lines as words have to.
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span
      role="button"
      tabIndex={isStop ? 0 : -1}
      className={classes.stretch}
      data-start={segment.start}
      data-state={state}
      aria-pressed={state !== 'marked'}
      style={colours}
      onClick={(event) => open(segment, event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      {segment.text}
    </span>
  );
}
