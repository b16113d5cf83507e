import {
  IconAlertTriangle,
  IconChevronDown,
  IconChevronRight,
  IconFlame,
} from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { numberFormat } from '../../i18n/formats.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { operatorKind } from './operator-kind.ts';
import classes from './Plan.module.css';
import type { PlanStep } from './plan-tree.ts';

/** Deeper steps are moved in by this much, and no further than this deep: a phone is narrow. */
const DEEPEST = 12;

/** One step of a plan: what it does, what it cost, what is to be said of it. */
export function PlanStepRow({
  step,
  teaching,
  here,
  folded,
  point,
  toggle,
}: {
  readonly step: PlanStep;
  readonly teaching: boolean;
  /** Whether the keyboard comes here first. */
  readonly here: boolean;
  readonly folded: boolean;
  readonly point: () => void;
  readonly toggle: () => void;
}) {
  const { t, language } = useSpeech();
  const { name, details, identifiers, costliest, warning, feeders, share } = step;
  const kind = operatorKind(name);
  const Chevron = folded ? IconChevronRight : IconChevronDown;
  const percent = numberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <div
      role="treeitem"
      data-step={step.id}
      tabIndex={here ? 0 : -1}
      aria-level={step.level}
      aria-posinset={step.place}
      aria-setsize={step.siblings}
      aria-selected={here}
      {...(feeders > 0 && { 'aria-expanded': !folded })}
      className={classes.step}
      data-costliest={costliest || undefined}
      style={{ '--level': Math.min(DEEPEST, step.level - 1), '--share': share } as CSSProperties}
      onFocus={point}
    >
      {feeders > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.fold}
          aria-hidden
          title={t(folded ? 'cypher.plan.unfold' : 'cypher.plan.fold')}
          onClick={toggle}
        >
          <Chevron size={16} />
        </button>
      )}
      <div className={classes.what}>
        <bdi dir="ltr" className={classes.name}>
          {name}
        </bdi>
        {costliest && (
          <span className={classes.costliest}>
            <IconFlame size={14} aria-hidden />
            {t('cypher.plan.costliest')}
          </span>
        )}
        {(details || identifiers.length > 0) && (
          <bdi dir="ltr" className={classes.details}>
            {details || identifiers.join(', ')}
          </bdi>
        )}
      </div>
      <p className={classes.measures}>
        <Measures step={step} percent={percent.format(share)} />
      </p>
      <div className={classes.bar} aria-hidden />
      {warning && (
        <p className={classes.warning}>
          <IconAlertTriangle size={15} aria-hidden />
          {t(`cypher.plan.warning.${warning}`)}
        </p>
      )}
      {teaching && !warning && (
        <p className={classes.lesson}>
          {kind ? t(`cypher.plan.operator.${kind}`) : t('cypher.plan.unknownStep')}
        </p>
      )}
    </div>
  );
}

function Measures({ step, percent }: { readonly step: PlanStep; readonly percent: string }) {
  const { t, number } = useSpeech();
  const { estimatedRows, rows, hits, ms, pageHits, pageMisses, share } = step;
  const short = (n: number) => number(n < 10 ? Math.round(n * 100) / 100 : Math.round(n));
  return [
    hits !== undefined && t('cypher.plan.hits', { n: number(hits) }),
    share > 0 && t('cypher.plan.share', { n: percent }),
    rows !== undefined && t('cypher.plan.rows', { n: number(rows) }),
    estimatedRows !== undefined && t('cypher.plan.estimatedRows', { n: short(estimatedRows) }),
    ms !== undefined && t('cypher.plan.ms', { n: short(ms) }),
    pageHits !== undefined &&
      pageHits + (pageMisses ?? 0) > 0 &&
      t('cypher.plan.pages', { hits: number(pageHits), misses: number(pageMisses ?? 0) }),
  ]
    .filter((words) => words !== false)
    .map((words) => <span key={words}>{words}</span>);
}
