import { Button, Checkbox } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import type { PlanOperator } from '../run/run-types.ts';
import classes from './Plan.module.css';
import { PlanSteps } from './PlanSteps.tsx';
import { planText } from './plan-text.ts';
import { planTree } from './plan-tree.ts';

/** A plan as a tree of its steps, with what each costs, the costliest marked. */
export function PlanView({ plan }: { readonly plan: PlanOperator }) {
  const { t, number } = useSpeech();
  const tree = useMemo(() => planTree(plan), [plan]);
  const [teaching, setTeaching] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const clipboard = useClipboard({ timeout: 2000 });
  const { hits, ms } = tree.total;
  const facts = [
    !tree.profiled && t('cypher.plan.estimated'),
    hits !== undefined && t('cypher.plan.totalHits', { n: number(hits) }),
    ms !== undefined && t('cypher.plan.totalTime', { n: number(Math.round(ms * 100) / 100) }),
    tree.planner && t('cypher.plan.planner', { name: isolated(tree.planner) }),
    tree.runtime && t('cypher.plan.runtime', { name: isolated(tree.runtime) }),
  ].filter((fact) => fact !== false && fact !== '');
  const all = tree.steps.filter(({ feeders }) => feeders > 0).map(({ id }) => id);
  return (
    <div className={classes.plan}>
      <div className={classes.head}>
        <p>{facts.join(' · ')}</p>
        <Checkbox
          size="sm"
          label={t('cypher.plan.teach')}
          checked={teaching}
          onChange={(event) => setTeaching(event.currentTarget.checked)}
        />
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => setFolded(folded.size > 0 ? new Set() : new Set(all))}
        >
          {t(folded.size > 0 ? 'cypher.plan.unfoldAll' : 'cypher.plan.foldAll')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={
            clipboard.copied ? (
              <IconCheck size={15} aria-hidden />
            ) : (
              <IconCopy size={15} aria-hidden />
            )
          }
          onClick={() => clipboard.copy(planText(tree))}
        >
          <span role="status">
            {t(clipboard.copied ? 'cypher.plan.copied' : 'cypher.plan.copy')}
          </span>
        </Button>
      </div>
      <PlanSteps tree={tree} folded={folded} setFolded={setFolded} teaching={teaching} />
    </div>
  );
}

/** Set apart from the direction of the words around it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
