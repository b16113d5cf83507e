import type { Snapshot } from '../../contract/snapshot.ts';

/** Two people who met, a third who was to come, and the report that says so. */
export const SMALL_SNAPSHOT: Snapshot = {
  format: 'liqa-snapshot',
  version: 1,
  kind: 'view',
  name: 'Small',
  taken: '2024-11-05T12:00:00.000Z',
  store: { kind: 'embedded', version: '1' },
  checksum: '0'.repeat(64),
  graph: {
    nodes: [
      person('a', 'Amal', 'أمل', ['r#char=0,4']),
      person('b', 'Basil', 'باسل', ['r#char=9,14', 'untold#char=0,2']),
      person('c', 'Carim', 'كريم', []),
      meeting('m', 'held'),
      meeting('p', 'planned'),
    ],
    relationships: [
      takesPart('a', 'm', ['r#char=0,14']),
      takesPart('b', 'm', ['r#char=0,14']),
      takesPart('a', 'p', []),
      takesPart('c', 'p', []),
    ],
  },
  reports: [
    { id: 'r', title: 'Report', language: 'en', sha256: 'x', text: 'Amal met Basil 🙂.' },
    { id: 'untold', title: 'Other', language: 'en', sha256: 'y' },
  ],
};

function person(id: string, nameEn: string, nameAr: string, evidence: string[]) {
  return { id, labels: ['Actor', 'Person'], properties: { nameEn, nameAr, evidence } };
}

function meeting(id: string, status: string) {
  const properties = { kind: 'bilateral', status, titleEn: id, date: typed('2024-11-05') };
  return { id, labels: ['Meeting'], properties };
}

function typed(day: string) {
  return { $type: 'Date' as const, _value: day };
}

function takesPart(from: string, to: string, evidence: string[]) {
  const type = 'TOOK_PART_IN';
  return { id: `${type}:${from}:${to}`, type, from, to, properties: { evidence } };
}
