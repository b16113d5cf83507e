import { type KeyboardEvent, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Plan.module.css';
import { PlanStepRow } from './PlanStepRow.tsx';
import { type PlanTree, unfolded } from './plan-tree.ts';

/** The steps as a tree: arrow keys walk, open and fold it, as the direction of the page has it. */
export function PlanSteps({
  tree,
  folded,
  setFolded,
  teaching,
}: {
  readonly tree: PlanTree;
  readonly folded: ReadonlySet<string>;
  readonly setFolded: (folded: ReadonlySet<string>) => void;
  readonly teaching: boolean;
}) {
  const { t } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const steps = unfolded(tree.steps, folded);
  const [at, setAt] = useState('0');
  const here = steps.find(({ id }) => id === at) ?? steps[0];
  if (!here) return null;

  const fold = (id: string, closed: boolean) => {
    const next = new Set(folded);
    if (closed) next.add(id);
    else next.delete(id);
    setFolded(next);
  };
  const go = (id: string | null | undefined) => {
    if (!id) return;
    setAt(id);
    list.current?.querySelector<HTMLElement>(`[data-step="${id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const place = steps.indexOf(here);
    const open = here.feeders > 0 && !folded.has(here.id);
    const inwards = () => {
      if (open) go(`${here.id}.0`);
      else if (here.feeders > 0) fold(here.id, false);
    };
    const outwards = () => {
      if (open) fold(here.id, true);
      else go(here.parent);
    };
    const acts = new Map([
      ['ArrowDown', () => go(steps[place + 1]?.id)],
      ['ArrowUp', () => go(steps[place - 1]?.id)],
      [rtl ? 'ArrowLeft' : 'ArrowRight', inwards],
      [rtl ? 'ArrowRight' : 'ArrowLeft', outwards],
      ['Home', () => go(steps[0]?.id)],
      ['End', () => go(steps.at(-1)?.id)],
      ['Enter', () => here.feeders > 0 && fold(here.id, open)],
    ]);
    const act = acts.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      ref={list}
      role="tree"
      tabIndex={-1}
      aria-label={t('cypher.plan.tree')}
      className={classes.steps}
      onKeyDown={onKeyDown}
    >
      {steps.map((step) => (
        <PlanStepRow
          key={step.id}
          step={step}
          teaching={teaching}
          here={step === here}
          folded={folded.has(step.id)}
          point={() => setAt(step.id)}
          toggle={() => fold(step.id, !folded.has(step.id))}
        />
      ))}
    </div>
  );
}
