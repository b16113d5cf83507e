import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Contact } from '../../contract/contacts.ts';
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { selectPair, selectRelationship } from '../actions/select.ts';
import { relationWords } from '../canvas/relation-words.ts';
import { NodeLink } from '../details/NodeLink.tsx';
import { nodeName } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './List.module.css';
import type { Column } from './rows.ts';
import { SortableTable } from './SortableTable.tsx';

/** Rows at first, and how many more each time. */
const AT_ONCE = 200;

interface TieRow {
  readonly node: { readonly id: string };
  readonly one: GraphNode;
  readonly other: GraphNode;
  /** What joins them: how many meetings, or in words. */
  readonly tie: number | string;
}

const COLUMNS: readonly Column<TieRow>[] = [
  { id: 'one', key: ({ one }, { language }) => nodeName(one, language).text },
  { id: 'tie', key: ({ tie }) => tie },
  { id: 'other', key: ({ other }, { language }) => nodeName(other, language).text },
];

/** Everybody in this graph who met somebody in it, two by two, with how often. */
export function PairTable({
  graph,
  contacts,
}: {
  readonly graph: WorkspaceGraph;
  readonly contacts: readonly Contact[];
}) {
  const { t, count, number } = useSpeech();
  const chosen = useWorkspace(({ selection }) =>
    selection?.type === 'pair' ? selection.ids.join(' ') : undefined,
  );
  const rows = contacts
    .flatMap(({ ids: [a, b], meetings }): TieRow[] => {
      const [one, other] = [graph.nodes.get(a), graph.nodes.get(b)];
      return one && other ? [{ node: { id: `${a} ${b}` }, one, other, tie: meetings.length }] : [];
    })
    .sort((a, b) => Number(b.tie) - Number(a.tie));
  return (
    <Ties
      caption={t('list.caption', { kind: t('details.pair'), n: number(rows.length) })}
      rows={rows}
      heading={(column) => t(column === 'tie' ? 'section.meetings' : `list.${column as 'one'}`)}
      selected={chosen}
      tie={({ one, other, tie }) => (
        <button type="button" className={classes.tie} onClick={() => selectPair(one.id, other.id)}>
          {count('meeting', Number(tie))}
        </button>
      )}
    />
  );
}

/** Every connection of this graph that the reports state. */
export function RelationTable({ graph }: { readonly graph: WorkspaceGraph }) {
  const { t, number, language } = useSpeech();
  const chosen = useWorkspace(({ selection }) =>
    selection?.type === 'relationship' ? selection.id : undefined,
  );
  const rows = [...graph.relationships.values()].flatMap(
    (relationship: GraphRelationship): TieRow[] => {
      const [one, other] = [graph.nodes.get(relationship.from), graph.nodes.get(relationship.to)];
      const [tie = relationship.type] = relationWords(relationship, language);
      return one && other ? [{ node: { id: relationship.id }, one, other, tie }] : [];
    },
  );
  return (
    <Ties
      caption={t('list.caption', { kind: t('list.relations'), n: number(rows.length) })}
      rows={rows}
      heading={(column) => t(column === 'tie' ? 'section.states' : `list.${column as 'one'}`)}
      selected={chosen}
      tie={({ node, tie }) => (
        <button type="button" className={classes.tie} onClick={() => selectRelationship(node.id)}>
          {tie}
        </button>
      )}
    />
  );
}

function Ties({
  caption,
  rows,
  heading,
  selected,
  tie,
}: {
  readonly caption: string;
  readonly rows: readonly TieRow[];
  readonly heading: (column: string) => string;
  readonly selected: string | undefined;
  readonly tie: (row: TieRow) => ReactNode;
}) {
  const { t, number } = useSpeech();
  const [limit, setLimit] = useState(AT_ONCE);
  return (
    <>
      <SortableTable
        caption={caption}
        rows={rows}
        limit={limit}
        columns={COLUMNS}
        heading={heading}
        selected={selected}
        cell={(column, row) =>
          column === 'tie' ? tie(row) : <NodeLink node={column === 'one' ? row.one : row.other} />
        }
      />
      {rows.length > limit && (
        <p className={classes.rest}>
          {t('details.firstOf', { shown: number(limit), total: number(rows.length) })}
          <Button size="compact-sm" variant="light" onClick={() => setLimit(limit + AT_ONCE)}>
            {t('details.more', { n: number(Math.min(AT_ONCE, rows.length - limit)) })}
          </Button>
        </p>
      )}
    </>
  );
}
