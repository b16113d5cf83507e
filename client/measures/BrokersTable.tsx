import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { measureNumber } from '../../contract/chosen-look.ts';
import type { GraphNode } from '../../contract/graph.ts';
import { NodeLink } from '../details/NodeLink.tsx';
import { nodeName } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Column } from '../list/rows.ts';
import { SortableTable } from '../list/SortableTable.tsx';
import { lookWords } from '../look/words.ts';
import { filtersSet } from '../workspace/filters.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { type ContactExtent, contactExtents } from './contact-extents.ts';
import type { ActorMeasures } from './measures.ts';
import { useMeasures } from './use-measures.ts';

interface Row extends ActorMeasures, ContactExtent {
  readonly node: GraphNode;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', key: ({ node }, { language }) => nodeName(node, language).text },
  { id: 'degree', key: ({ degree }) => degree },
  { id: 'betweenness', key: ({ betweenness }) => betweenness },
  { id: 'closeness', key: ({ closeness }) => closeness },
  { id: 'community', key: ({ community }) => community ?? undefined },
  { id: 'first', key: ({ first }) => first ?? undefined },
  { id: 'last', key: ({ last }) => last ?? undefined },
];

/** Rows shown at most: a table of thousands is no table to read. */
const MOST = 200;

/** The actors of the picture with their measures, who connects most others first. */
export function BrokersTable({ back }: { readonly back: () => void }) {
  const { language, number, t } = useSpeech();
  const graph = useWorkspace((workspace) => workspace.graph);
  const selected = useWorkspace(({ selection }) =>
    selection?.type === 'node' ? selection.id : undefined,
  );
  const filters = useWorkspace((workspace) => workspace.filters);
  const measures = useMeasures(true);
  const words = lookWords(language);
  const rows = useMemo(() => {
    const extents = contactExtents(graph, filters);
    const all = [...(measures ?? [])].flatMap(([id, measured]): Row[] => {
      const node = graph.nodes.get(id);
      const extent = extents.get(id) ?? { first: null, last: null };
      return node ? [{ node, ...measured, ...extent }] : [];
    });
    return all.sort((a, b) => b.betweenness - a.betweenness || b.degree - a.degree);
  }, [measures, graph, filters]);
  return (
    <>
      <Button variant="subtle" size="compact-sm" mb={8} onClick={back} data-autofocus>
        {words.back}
      </Button>
      {measures ? (
        <SortableTable
          caption={words.brokers}
          rows={rows.slice(0, MOST)}
          columns={COLUMNS}
          heading={(column) => words.columns[column] ?? column}
          cell={(column, row) => <Cell column={column} row={row} />}
          selected={selected}
        />
      ) : (
        <p role="status">{words.computing}</p>
      )}
      {measures && (
        <p>{filtersSet(filters).length === 0 ? words.inPicture : words.inPictureFiltered}</p>
      )}
      {rows.length > MOST && <p>{t('list.omitted', { n: number(rows.length - MOST) })}</p>}
    </>
  );
}

function Cell({ column, row }: { readonly column: string; readonly row: Row }) {
  const { number, date, language } = useSpeech();
  if (column === 'name') return <NodeLink node={row.node} />;
  if (column === 'community')
    return row.community === null ? lookWords(language).none : number(row.community + 1);
  if (column === 'first' || column === 'last') return row[column] ? date(row[column]) : '–';
  return number(measureNumber(row[column as 'degree' | 'betweenness' | 'closeness']));
}
