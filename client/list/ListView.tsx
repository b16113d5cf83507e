import { CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { GraphNode } from '../../contract/graph.ts';
import { kindOf } from '../../contract/model.ts';
import { KindShape } from '../canvas/KindShape.tsx';
import { Places } from '../details/MeetingWords.tsx';
import type { MeetingFacts } from '../details/meeting-facts.ts';
import { NodeLink, NodeLinks } from '../details/NodeLink.tsx';
import { neighbourhoodOf, wordsOf } from '../details/neighbourhood.ts';
import { Listed } from '../i18n/Listed.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import { deriveContacts } from '../workspace/derive-contacts.ts';
import type { WorkspaceGraph } from '../workspace/types.ts';
import {
  type DrawnKind,
  isOther,
  VISIBLE_KINDS,
  type VisibleKind,
} from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { nameHolds } from './filter.ts';
import classes from './List.module.css';
import {
  MEETING_COLUMNS,
  meetingRows,
  PERSON_COLUMNS,
  type PersonRow,
  personRows,
} from './rows.ts';
import { SortableTable } from './SortableTable.tsx';
import { PairTable, RelationTable } from './TieTables.tsx';

/** Meetings and people first: they are what a reader came for. */
const OTHERS = VISIBLE_KINDS.filter((kind) => kind !== 'Meeting' && kind !== 'Person');

/** What is listed: everything by its kind, who met whom, or what joins what. */
const PARTS = ['things', 'pairs', 'relations'] as const;

/** The same graph as the picture, as tables and lists that can be read in order. */
export function ListView({
  graph,
  children,
}: {
  readonly graph: WorkspaceGraph;
  /** What else there is, after everything that is of a kind. */
  readonly children?: ReactNode;
}) {
  const speech = useSpeech();
  const { t, number } = speech;
  const selection = useWorkspace((workspace) => workspace.selection);
  const [typed, setTyped] = useState('');
  const [part, setPart] = useState<(typeof PARTS)[number]>('things');
  const around = useMemo(
    () => neighbourhoodOf(graph.nodes.values(), graph.relationships.values()),
    [graph],
  );
  const contacts = useMemo(() => deriveContacts(graph), [graph]);
  const found = [...graph.nodes.values()].filter((node) => nameHolds(node, typed));
  const ofKind = (kind: VisibleKind) => found.filter(({ labels }) => kindOf(labels) === kind);
  const caption = (kind: VisibleKind, n: number) =>
    t('list.caption', { kind: t(`kinds.${kind}`), n: number(n) });
  const selected = selection?.type === 'node' ? selection.id : undefined;

  const others = found.filter(isOther);
  const [meetings, people] = [ofKind('Meeting'), ofKind('Person')];
  const named = new Set(found.map(({ id }) => id));
  const ties: WorkspaceGraph = {
    ...graph,
    relationships: new Map(
      [...graph.relationships].filter(([, { from, to }]) => named.has(from) || named.has(to)),
    ),
  };
  return (
    <div className={classes.list}>
      <div className={classes.top}>
        <h2>{t('list.title')}</h2>
        <TextInput
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          rightSection={
            typed !== '' && (
              <CloseButton aria-label={t('list.clear')} onClick={() => setTyped('')} />
            )
          }
        />
      </div>
      <SegmentedControl
        className={classes.parts ?? ''}
        aria-label={t('list.title')}
        value={part}
        onChange={setPart}
        data={PARTS.map((value) => ({
          value,
          label: value === 'pairs' ? t('details.pair') : t(`list.${value}`),
        }))}
      />
      {found.length === 0 && <p role="status">{t('list.noMatch')}</p>}
      {part === 'pairs' && (
        <PairTable
          graph={graph}
          contacts={contacts.filter(({ ids }) => ids.some((id) => named.has(id)))}
        />
      )}
      {part === 'relations' && <RelationTable graph={ties} />}
      {part === 'things' && meetings.length > 0 && (
        <SortableTable
          caption={caption('Meeting', meetings.length)}
          rows={meetingRows(meetings, around)}
          columns={MEETING_COLUMNS}
          heading={(column) => t(`list.${column as 'meeting'}`)}
          cell={(column, facts) => <MeetingCell column={column} facts={facts} />}
          selected={selected}
        />
      )}
      {part === 'things' && people.length > 0 && (
        <SortableTable
          caption={caption('Person', people.length)}
          rows={personRows(people, around, contacts)}
          columns={PERSON_COLUMNS}
          heading={(column) => t(`list.${column as 'name'}`)}
          cell={(column, row) => <PersonCell column={column} row={row} />}
          selected={selected}
        />
      )}
      {OTHERS.map((kind) => [kind, ofKind(kind)] as const).map(
        ([kind, nodes]) =>
          part === 'things' &&
          nodes.length > 0 && (
            <section key={kind} className={classes.group}>
              <h3>{caption(kind, nodes.length)}</h3>
              <ul>
                {nodes.map((node) => (
                  <NamedItem key={node.id} node={node} kind={kind} selected={selected} />
                ))}
              </ul>
            </section>
          ),
      )}
      {part === 'things' && others.length > 0 && (
        <section className={classes.group}>
          <h3>{t('list.caption', { kind: t('list.others'), n: number(others.length) })}</h3>
          <ul>
            {others.map((node) => (
              <NamedItem key={node.id} node={node} kind="Other" selected={selected} />
            ))}
          </ul>
        </section>
      )}
      {children}
      {graph.omitted.nodes > 0 && <p>{t('list.omitted', { n: number(graph.omitted.nodes) })}</p>}
    </div>
  );
}

function NamedItem({
  node,
  kind,
  selected,
}: {
  readonly node: GraphNode;
  readonly kind: DrawnKind;
  readonly selected: string | undefined;
}) {
  return (
    <li aria-current={node.id === selected || undefined}>
      <KindShape kind={kind} size={13} />
      <NodeLink node={node} />
    </li>
  );
}

function MeetingCell({ column, facts }: { readonly column: string; readonly facts: MeetingFacts }) {
  const { t, date } = useSpeech();
  const { node, kind, status, places, parties } = facts;
  const unknown = <span className={classes.unknown}>{t('list.none')}</span>;
  switch (column) {
    case 'meeting':
      return (
        <span className={classes.named}>
          <KindShape kind="Meeting" size={14} />
          <NodeLink node={node} />
        </span>
      );
    case 'kind':
      return (
        <>
          {kind ? t(`meetingKind.${kind}`) : unknown}
          {status && status !== 'held' && ` (${t(`meetingStatus.${status}`)})`}
        </>
      );
    case 'date':
      return facts.date ? date(facts.date) : unknown;
    case 'place':
      return places.length > 0 ? <Places places={places} /> : unknown;
    default:
      return parties.length > 0 ? (
        <NodeLinks nodes={parties.map((party) => party.node)} />
      ) : (
        unknown
      );
  }
}

function PersonCell({ column, row }: { readonly column: string; readonly row: PersonRow }) {
  const { t, language, number } = useSpeech();
  if (column === 'name') {
    return (
      <span className={classes.named}>
        <KindShape kind="Person" size={14} />
        <NodeLink node={row.node} />
      </span>
    );
  }
  if (column === 'met') return number(row.met);
  const posts = row.posts
    .map(({ relationship }) => wordsOf(relationship, language === 'ar' ? 'postAr' : 'postEn'))
    .filter((post) => post !== undefined);
  if (posts.length === 0) return <span className={classes.unknown}>{t('list.none')}</span>;
  return <Listed items={posts.map((post) => <bdi key={post}>{post}</bdi>)} />;
}
