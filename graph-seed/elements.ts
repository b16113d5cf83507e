import { createHash } from 'node:crypto';
import { formatEvidence } from '../contract/evidence.ts';
import type { NodeKind, RelationshipType } from '../contract/model.ts';
import type {
  DocumentNode,
  DocumentRelationship,
  Quote,
  ReportDocument,
} from '../contract/report-document.ts';
import type { Value } from '../server/store/value.ts';
import { CodePointText } from './code-point-text.ts';
import { dateBounds } from './date-bounds.ts';

export type Properties = ReadonlyMap<string, Value>;

export interface NodeElement {
  readonly kind: NodeKind;
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationshipElement {
  readonly type: RelationshipType;
  readonly from: Pick<NodeElement, 'kind' | 'id'>;
  readonly to: Pick<NodeElement, 'kind' | 'id'>;
  readonly properties: Properties;
}

/** What one document puts into the graph, in the graph's own names. */
export interface Elements {
  readonly report: NodeElement;
  readonly nodes: readonly NodeElement[];
  readonly relationships: readonly RelationshipElement[];
}

/** A checked document's elements, and its JSON pointer in what was sent. */
export interface Loadable {
  readonly pointer: string;
  readonly elements: Elements;
}

/** Turns a checked document into nodes and relationships, each with `evidence` as stored. */
export function elementsOf(document: ReportDocument): Elements {
  const { report } = document;
  const kinds = new Map(document.nodes.map((node) => [node.id, node.kind]));
  const end = (id: string) => {
    const kind = kinds.get(id);
    if (!kind) throw new Error(`unchecked document: no node ${id}`);
    return { kind, id };
  };
  return {
    report: reportElement(document),
    nodes: document.nodes.map((node) => ({
      kind: node.kind,
      id: node.id,
      properties: nodeProperties(node, report.id),
    })),
    relationships: document.relationships.map((relationship) => ({
      type: relationship.type,
      from: end(relationship.from),
      to: end(relationship.to),
      properties: relationshipProperties(relationship, report.id),
    })),
  };
}

/** Tells nodes apart: two kinds may not share an id, but are told apart where they do. */
export function nodeKey({ kind, id }: Pick<NodeElement, 'kind' | 'id'>): string {
  return `${kind}\n${id}`;
}

/** Tells relationships apart: type, ends and, for posts, which post. */
export function relationshipKey({ type, from, to, properties }: RelationshipElement): string {
  return [type, from.id, to.id, properties.get('postEn') ?? ''].join('\n');
}

function reportElement({
  report,
  nodes,
  relationships,
  format,
  version,
}: ReportDocument): NodeElement {
  const { text, ...head } = report;
  return {
    kind: 'Report',
    id: report.id,
    properties: present({
      id: report.id,
      title: report.title,
      language: report.language,
      text,
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      source: report.source,
      published: report.published,
      // Kept so that the report can be corrected or taken away exactly: what each report alone
      // supported can't be told from the merged graph.
      document: JSON.stringify({ format, version, report: head, nodes, relationships }),
      evidence: [
        formatEvidence({ reportId: report.id, start: 0, end: new CodePointText(text).length }),
      ],
    }),
  };
}

function nodeProperties(node: DocumentNode, reportId: string): Properties {
  const { id } = node;
  const evidence = evidenceOf(node.evidence, reportId);
  switch (node.kind) {
    case 'Person':
      return present({ id, ...names(node), unnamed: node.unnamed, evidence });
    case 'Organization':
      return present({ id, ...names(node), kind: node.organizationKind, evidence });
    case 'State':
      return present({ id, ...names(node), evidence });
    case 'Place':
      return present({
        id,
        nameAr: node.nameAr,
        nameEn: node.nameEn,
        kind: node.placeKind,
        evidence,
      });
    case 'Meeting':
      return present({
        id,
        titleAr: node.titleAr,
        titleEn: node.titleEn,
        kind: node.meetingKind,
        status: node.status,
        date: node.date?.edtf,
        ...(node.date && dateBounds(node.date.edtf)),
        evidence: evidenceOf([...node.evidence, ...(node.date?.evidence ?? [])], reportId),
      });
    case 'Topic':
      return present({ id, nameAr: node.nameAr, nameEn: node.nameEn, evidence });
    case 'Statement':
      return present({ id, textAr: node.textAr, textEn: node.textEn, evidence });
  }
}

function relationshipProperties(relationship: DocumentRelationship, reportId: string): Properties {
  const { role, postAr, postEn, as, ordinal } = relationship;
  return present({
    role: relationship.type === 'TOOK_PART_IN' ? (role ?? 'participant') : undefined,
    postAr,
    postEn,
    as,
    ordinal: ordinal === undefined ? undefined : BigInt(ordinal),
    evidence: evidenceOf(relationship.evidence, reportId),
  });
}

function names({ nameAr, nameEn, aliases }: Extract<DocumentNode, { aliases: unknown }>) {
  return { nameAr, nameEn, aliases };
}

function evidenceOf(quotes: readonly Quote[], reportId: string): string[] {
  return [...new Set(quotes.map(({ start, end }) => formatEvidence({ reportId, start, end })))];
}

function present(properties: Record<string, Value | undefined>): Properties {
  const map = new Map<string, Value>();
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) map.set(name, value);
  }
  return map;
}
