import { useMemo } from 'react';
import { KindShape } from '../../canvas/KindShape.tsx';
import { relationWords } from '../../canvas/relation-words.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { ListView } from '../../list/ListView.tsx';
import type { Selection } from '../../workspace/types.ts';
import { type AnswerGraph, ourPart } from './answer-graph.ts';
import { answerPicture } from './answer-picture.ts';
import classes from './Drawing.module.css';

/** The same as the picture, to be read in order: what is of a kind, the rest, the connections. */
export function AnswerList({
  graph,
  point,
}: {
  readonly graph: AnswerGraph;
  readonly point: (selection: Selection) => void;
}) {
  const { t, number, language } = useSpeech();
  const ours = useMemo(() => {
    const { nodes, relationships, omitted } = ourPart(graph);
    return {
      nodes: new Map(nodes.map((node) => [node.id, node])),
      relationships: new Map(relationships.map((one) => [one.id, one])),
      omitted,
    };
  }, [graph]);
  const { nodes } = useMemo(() => answerPicture(graph, language), [graph, language]);
  const others = nodes.filter(({ kind }) => kind === 'Other');
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const connections = [...graph.relationships.values()];
  return (
    <div className={classes.list}>
      <ListView graph={ours}>
        {others.length > 0 && (
          <section className={classes.group}>
            <h3>{t('cypher.drawing.others', { n: number(others.length) })}</h3>
            <ul>
              {others.map(({ id, name, labels }) => (
                <li key={id}>
                  <button type="button" onClick={() => point({ type: 'node', id })}>
                    <KindShape kind="Other" size={13} />
                    <bdi>{name}</bdi> <bdi dir="ltr">{labels}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {connections.length > 0 && (
          <section className={classes.group}>
            <h3>{t('cypher.drawing.connections', { n: number(connections.length) })}</h3>
            <ul>
              {connections.map((relationship) => (
                <li key={relationship.id}>
                  <button
                    type="button"
                    onClick={() => point({ type: 'relationship', id: relationship.id })}
                  >
                    <bdi>{names.get(relationship.from)}</bdi>
                    {' · '}
                    {relationWords(relationship, language)[0]}
                    {' · '}
                    <bdi>{names.get(relationship.to)}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </ListView>
    </div>
  );
}
