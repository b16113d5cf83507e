import { type NodeKind, RELATIONSHIPS, type RelationshipType } from '../contract/model.ts';
import type { Fault } from '../contract/problem.ts';
import type { DocumentRelationship, ReportDocument } from '../contract/report-document.ts';
import { dateBounds } from './date-bounds.ts';
import { shown } from './shown.ts';
import { isStateCode } from './state-code.ts';

/** Faults of the report itself. */
export function reportFaults({ report }: ReportDocument): Fault[] {
  if (report.published === undefined || dateBounds(report.published)) return [];
  return [dateFault('/report/published', report.published)];
}

function dateFault(pointer: string, found: string): Fault {
  return {
    pointer,
    expected: 'an EDTF Level 1 date such as 2024-11 or 2024-10/2024-11',
    found: shown(found),
  };
}

/** Faults of ids (twice used, not a state) and of meetings' dates. */
export function idFaults({ report, nodes }: ReportDocument): Fault[] {
  const seen = new Map<string, string>([[report.id, '/report/id']]);
  return nodes.flatMap((node, index) => {
    const faults: Fault[] = [];
    const pointer = `/nodes/${index}/id`;
    const before = seen.get(node.id);
    if (before)
      faults.push({
        pointer,
        expected: `an id not yet used (see ${before})`,
        found: shown(node.id),
      });
    else seen.set(node.id, pointer);
    if (node.kind === 'State' && !isStateCode(node.id)) {
      faults.push({
        pointer,
        expected: 'an ISO 3166-1 alpha-2 code in use',
        found: shown(node.id),
      });
    }
    if (node.kind === 'Meeting' && node.date && !dateBounds(node.date.edtf)) {
      faults.push(dateFault(`/nodes/${index}/date/edtf`, node.date.edtf));
    }
    return faults;
  });
}

/** Which properties each relationship type takes, besides evidence. */
const PROPERTIES: Partial<Record<RelationshipType, readonly (keyof DocumentRelationship)[]>> = {
  TOOK_PART_IN: ['role'],
  REPRESENTS: ['postAr', 'postEn'],
  PART_OF: ['as', 'ordinal'],
};

/** Faults of relationships: ends, properties, stated twice. */
export function relationshipFaults({ nodes, relationships }: ReportDocument): Fault[] {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const seen = new Map<string, string>();
  return relationships.flatMap((relationship, index) => {
    const pointer = `/relationships/${index}`;
    const faults = [
      ...endFaults(relationship, 'from', kinds, pointer),
      ...endFaults(relationship, 'to', kinds, pointer),
    ];
    for (const property of ['role', 'postAr', 'postEn', 'as', 'ordinal'] as const) {
      if (
        relationship[property] !== undefined &&
        !PROPERTIES[relationship.type]?.includes(property)
      ) {
        faults.push({
          pointer: `${pointer}/${property}`,
          expected: `nothing: ${relationship.type} has no ${property}`,
          found: shown(relationship[property]),
        });
      }
    }
    if (relationship.from === relationship.to) {
      faults.push({
        pointer: `${pointer}/to`,
        expected: 'another node than from',
        found: shown(relationship.to),
      });
    }
    const key = [
      relationship.type,
      relationship.from,
      relationship.to,
      relationship.postEn ?? '',
    ].join('\n');
    const before = seen.get(key);
    if (before)
      faults.push({
        pointer,
        expected: `a relationship not yet stated (see ${before})`,
        found: shown(key),
      });
    else seen.set(key, pointer);
    return faults;
  });
}

function endFaults(
  { type, ...ends }: DocumentRelationship,
  end: 'from' | 'to',
  kinds: ReadonlyMap<string, NodeKind>,
  pointer: string,
): Fault[] {
  const allowed: readonly NodeKind[] = RELATIONSHIPS[type][end];
  const kind = kinds.get(ends[end]);
  if (kind && allowed.includes(kind)) return [];
  return [
    {
      pointer: `${pointer}/${end}`,
      expected: `the id of a ${allowed.join(' or ')} among /nodes`,
      found: kind ? `${shown(ends[end])}, a ${kind}` : shown(ends[end]),
    },
  ];
}
