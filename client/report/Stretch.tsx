import type { CSSProperties, KeyboardEvent } from 'react';
import type { VisibleKind } from '../workspace/visible-graph.ts';
import classes from './Report.module.css';
import type { Segment } from './segments.ts';

/** Whether there are words to point at: a space between two names is under their sentence too. */
export function isButton({ spans, text }: Segment): boolean {
  return spans.length > 0 && /[\p{L}\p{N}]/u.test(text);
}

/** Words under the same spans; a button where they support something. */
export function Stretch({
  segment,
  kinds,
  fill,
  state,
  isStop,
  open,
}: {
  readonly segment: Segment;
  readonly kinds: readonly VisibleKind[];
  /** The kind of what is selected here. */
  readonly fill: VisibleKind | undefined;
  readonly state: 'marked' | 'selected' | 'shown';
  readonly isStop: boolean;
  readonly open: (segment: Segment, element: HTMLElement) => void;
}) {
  const [inner, outer] = kinds;
  const colours = {
    '--inner': inner ? `var(--liqa-kind-${inner})` : 'var(--liqa-ink-soft)',
    '--fill': fill ? `var(--liqa-kind-${fill})` : 'var(--mantine-primary-color-filled)',
    '--outer': outer ? `var(--liqa-kind-${outer})` : 'transparent',
  } as CSSProperties;
  if (segment.spans.length === 0) return segment.text;
  if (!isButton(segment)) {
    return (
      <span className={classes.stretch} data-state={state} style={colours}>
        {segment.text}
      </span>
    );
  }
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
