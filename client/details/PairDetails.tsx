import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphNode } from '../../contract/graph.ts';
import { askPaths } from '../actions/ask-paths.ts';
import { setScreen } from '../actions/set-screen.ts';
import { setSurface } from '../actions/set-surface.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { nodesQuery } from '../remote/queries.ts';
import { Failure } from '../shell/Message.tsx';
import { CloseDetails } from './CloseDetails.tsx';
import classes from './Details.module.css';
import { DetailsWaiting } from './DetailsWaiting.tsx';
import { derivePair } from './derive-details.ts';
import { NodeLinks } from './NodeLink.tsx';
import { NotFound } from './NotFound.tsx';
import { evidenceOf } from './neighbourhood.ts';
import { PairCommon } from './PairCommon.tsx';
import { SectionView } from './SectionView.tsx';
import { Sentences } from './Sentences.tsx';
import { useAround } from './use-around.ts';

/** All that is between two: their meetings with the sentences, whom both met, what both talked about. */
export function PairDetails({ ids }: { readonly ids: readonly [string, string] }) {
  const { t } = useSpeech();
  const { around, isPending, error, retry } = useAround(ids[0]);
  const both = useQuery(nodesQuery(ids));
  const [a, b] = useMemo(
    () =>
      ids.map((id) => around.node(id) ?? both.data?.nodes.find((node) => node.id === id)) as [
        GraphNode | undefined,
        GraphNode | undefined,
      ],
    [ids, around, both.data],
  );
  if (!a || !b) {
    if (isPending || both.isPending) return <DetailsWaiting />;
    const failure = error ?? both.error;
    return failure ? <Failure error={failure} retry={retry} /> : <NotFound />;
  }
  const sections = derivePair(around, ids);
  const evidence = sections
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.type === 'meeting' ? evidenceOf(item.facts.node) : []));
  const connect = () => {
    askPaths({ ends: ids });
    setScreen('explore');
    setSurface('paths');
  };
  return (
    <article className={classes.details}>
      <div className={classes.head}>
        <div className={classes.kindLine}>
          <span>{t('details.pair')}</span>
          <CloseDetails />
        </div>
        <h2>
          <NodeLinks nodes={[a, b]} />
        </h2>
      </div>
      {sections.length === 0 && !isPending && (
        <p className={classes.unknown}>{t('details.neverMet')}</p>
      )}
      {sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      <Sentences evidence={evidence} />
      <PairCommon a={a} b={b} />
      <Button variant="light" size="sm" mt={12} onClick={connect}>
        {t('details.connect')}
      </Button>
    </article>
  );
}
