import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MeetingPath } from '../../contract/paths.ts';
import { showChain } from '../actions/show-chain.ts';
import { EvidenceButton } from '../details/EvidenceButton.tsx';
import { MeetingLine } from '../details/MeetingWords.tsx';
import { NodeLink } from '../details/NodeLink.tsx';
import { neighbourhoodOf } from '../details/neighbourhood.ts';
import { heldQuery } from '../filters/filter-query.ts';
import { Sentence, slots } from '../i18n/Sentence.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import { nodesQuery } from '../remote/queries.ts';
import { pathsQuery } from '../remote/view-queries.ts';
import { Failure } from '../shell/Message.tsx';
import type { PathsAsked } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import {
  type ChainStep,
  chainNodes,
  chainSteps,
  type MetStep,
  type StateStep,
} from './chain-steps.ts';
import classes from './Paths.module.css';

/** All shortest chains between two, each link in a sentence with what states it. */
export function Chains({
  from,
  to,
  asked,
}: {
  readonly from: string;
  readonly to: string;
  readonly asked: Pick<PathsAsked, 'without' | 'states'>;
}) {
  const { t, number } = useSpeech();
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const held = useMemo(() => heldQuery(filters), [filters]);
  const query = useQuery({
    ...pathsQuery(from, to, asked, held ?? {}),
    enabled: held !== null || asked.states,
  });
  const paths = query.data?.paths ?? NONE;
  const ids = useMemo(() => [...new Set(paths.flatMap(chainNodes))], [paths]);
  const found = useQuery(nodesQuery(ids));
  const around = useMemo(() => {
    const nodes = [...graph.nodes.values(), ...(found.data?.nodes ?? [])];
    const relationships = new Map(graph.relationships);
    for (const each of found.data?.relationships ?? []) relationships.set(each.id, each);
    return neighbourhoodOf(nodes, relationships.values());
  }, [graph, found.data]);

  // Those that were only planned, cancelled or denied join nobody.
  if (held === null) return <p className={classes.lead}>{t('paths.farWithout')}</p>;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (found.isError) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!query.data || !found.data) return <Loader size="sm" aria-label={t('screen.loading')} />;
  const narrowed = asked.without.length > 0 || Object.keys(held).length > 0;
  if (paths.length === 0) {
    return <p className={classes.lead}>{t(narrowed ? 'paths.farWithout' : 'paths.far')}</p>;
  }
  const { total } = query.data;
  return (
    <>
      {paths.map((path, at) => (
        <Chain
          key={chainNodes(path).join()}
          path={path}
          steps={chainSteps(path, around)}
          at={paths.length > 1 ? at : undefined}
          show={() => showChain(chainNodes(path), found.data)}
        />
      ))}
      {paths.length < total && (
        <p className={classes.lead}>
          {t('paths.shown', { shown: number(paths.length), total: number(total) })}
        </p>
      )}
    </>
  );
}

const NONE: readonly MeetingPath[] = [];

function Chain({
  path,
  steps,
  at,
  show,
}: {
  readonly path: MeetingPath;
  readonly steps: readonly ChainStep[];
  readonly at: number | undefined;
  readonly show: () => void;
}) {
  const { t, number } = useSpeech();
  const length = path.actors.length - 1;
  const steppedBy = path.meetings.length < length ? 'paths.links' : 'paths.steps';
  return (
    <article className={classes.chain}>
      <div className={classes.head}>
        <span>
          {at !== undefined && `${t('paths.alternative', { n: number(at + 1) })} · `}
          {t(steppedBy, { count: length, n: number(length) })}
        </span>
        <Button size="compact-sm" variant="light" onClick={show}>
          {t('paths.see')}
        </Button>
      </div>
      <ol>
        {steps.map((step, index) => {
          const key = `${index}`;
          return (
            <li key={key}>
              <div className={classes.step}>
                <div>{step.form === 'state' ? <Standing step={step} /> : <Met step={step} />}</div>
                <EvidenceButton evidence={step.evidence} />
              </div>
            </li>
          );
        })}
      </ol>
    </article>
  );
}

function Met({ step: { form, a, b, facts } }: { readonly step: MetStep }) {
  const { t } = useSpeech();
  return (
    <>
      <Sentence
        words={t(`paths.step.${form}`, slots('a', 'b', 'meeting'))}
        parts={{
          a: <NodeLink node={a} />,
          b: <NodeLink node={b} />,
          meeting: <NodeLink node={facts.node} />,
        }}
      />
      <MeetingLine facts={facts} linked />
    </>
  );
}

function Standing({ step: { a, b, state, through } }: { readonly step: StateStep }) {
  const { t } = useSpeech();
  return (
    <>
      <Sentence
        words={t('paths.step.state', slots('a', 'b', 'state'))}
        parts={{
          a: <NodeLink node={a} />,
          b: <NodeLink node={b} />,
          state: <NodeLink node={state} />,
        }}
      />
      {through.map(({ who, body }) => (
        <div key={who.id} className={classes.through}>
          <Sentence
            words={t('paths.through', slots('who', 'body'))}
            parts={{ who: <NodeLink node={who} />, body: <NodeLink node={body} /> }}
          />
        </div>
      ))}
    </>
  );
}
