/** What the everyday statements are asked of: four people, four meetings, two states and a place. */
export const GRAPH = `CREATE
  (eg:State {id: 'EG', nameEn: 'Egypt'}), (ir:State {id: 'IR', nameEn: 'Iran'}),
  (cairo:Place {id: 'cairo', nameEn: 'Cairo'})-[:LOCATED_IN]->(eg),
  (sami:Person:Actor {id: 'sami', nameEn: 'Sami', born: 1952})-[:REPRESENTS]->(eg),
  (nadia:Person:Actor {id: 'nadia', nameEn: 'Nadia', born: 1961})-[:REPRESENTS]->(ir),
  (reza:Person:Actor {id: 'reza', nameEn: 'Reza', born: 1971})-[:REPRESENTS]->(ir),
  (omar:Person:Actor {id: 'omar', nameEn: 'Omar'}),
  (m1:Meeting {id: 'm1', kind: 'bilateral', day: date('2023-11-05')})-[:HELD_IN]->(cairo),
  (m2:Meeting {id: 'm2', kind: 'phone', day: date('2024-02-01')}),
  (m3:Meeting {id: 'm3', kind: 'multilateral', day: date('2024-10-22')}),
  (m4:Meeting {id: 'm4', kind: 'phone'}),
  (m1)-[:PART_OF]->(m3),
  (sami)-[:TOOK_PART_IN {role: 'host'}]->(m1), (nadia)-[:TOOK_PART_IN {role: 'visitor'}]->(m1),
  (sami)-[:TOOK_PART_IN {role: 'participant'}]->(m2), (reza)-[:TOOK_PART_IN]->(m2),
  (reza)-[:TOOK_PART_IN]->(m3), (omar)-[:TOOK_PART_IN {role: 'mediator'}]->(m3)`;

export const PARAMETERS = {
  ids: ['sami', 'omar', 'nobody'],
  person: { id: 'reza' },
  rows: [
    { a: 1, b: 2 },
    { a: 3, b: 4 },
  ],
  from: 1,
  count: 2,
} as const;
