import { expect, it } from 'vitest';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { readAll } from '../../server/store/read-all.ts';
import { describeEachStore } from '../support/stores.ts';

/** What a reader asks of the shipped report, as Cypher, with the answers that the text gives. */
const QUESTIONS: readonly [question: string, statement: string, answer: readonly unknown[][]][] = [
  [
    'who met whom, and how',
    `MATCH (a:Person)-[:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[:TOOK_PART_IN]-(b:Person)
     WHERE a.id < b.id RETURN a.nameEn AS a, m.kind AS kind, b.nameEn AS b ORDER BY kind`,
    [
      ['Abdel Fattah el-Sisi', 'bilateral', 'Masoud Pezeshkian'],
      ['Abbas Araghchi', 'phone', 'Badr Abdelatty'],
    ],
  ],
  [
    'where the presidents met, and on the sidelines of what',
    `MATCH (m:Meeting {id: 'meeting-sisi-pezeshkian'})-[:HELD_IN]->(p:Place)-[:LOCATED_IN]->(s:State)
     MATCH (m)-[r:PART_OF]->(whole:Meeting)
     RETURN p.nameEn AS place, s.id AS state, r.as AS how, whole.titleEn AS whole`,
    [['Kazan', 'RU', 'on the sidelines', 'BRICS summit']],
  ],
  [
    'whom Araghchi met in Cairo: the report does not say',
    `MATCH (m:Meeting)-[:HELD_IN]->(:Place {id: 'cairo'})
     MATCH (a:Actor)-[r:TOOK_PART_IN]->(m) RETURN a.nameEn AS who, r.role AS role`,
    [['Abbas Araghchi', 'head_of_delegation']],
  ],
  [
    'which stop of which tour Cairo was',
    `MATCH (v:Meeting {id: 'visit-araghchi-cairo'})-[r:PART_OF]->(tour:Meeting)
     RETURN tour.titleEn AS tour, r.as AS how, r.ordinal AS stop`,
    [['Regional tour of Abbas Araghchi', 'stop', 8n]],
  ],
  [
    'what was discussed on the phone',
    `MATCH (:Meeting {kind: 'phone'})-[:DISCUSSED]->(t:Topic) RETURN t.nameEn AS topic ORDER BY topic`,
    [
      ["Egypt's efforts with Qatar and the United States for a ceasefire in the Gaza Strip"],
      ['Full and unconditional entry of humanitarian and medical aid'],
      ['Israeli attacks on Iran'],
      ['Release of hostages and prisoners'],
      ['Situation in Lebanon'],
    ],
  ],
  [
    'who holds which post for whom',
    `MATCH (p:Person)-[r:REPRESENTS]->(s:State) RETURN p.nameEn AS who, r.postEn AS post, s.id AS state
     ORDER BY who`,
    [
      ['Abbas Araghchi', 'Iranian Foreign Minister', 'IR'],
      ['Abdel Fattah el-Sisi', 'President of Egypt', 'EG'],
      ['Badr Abdelatty', 'Egyptian Minister of Foreign Affairs and Emigration', 'EG'],
      ['Masoud Pezeshkian', 'President of Iran', 'IR'],
    ],
  ],
  [
    'who reported what the presidents affirmed',
    `MATCH (r:Actor)-[:REPORTED]->(s:Statement)<-[:MADE]-(p:Person)
     RETURN r.nameEn AS reporter, p.nameEn AS who ORDER BY who`,
    [
      ['Ahmed Fahmy', 'Abdel Fattah el-Sisi'],
      ['Ahmed Fahmy', 'Masoud Pezeshkian'],
    ],
  ],
  [
    'which people the text does not name',
    `MATCH (p:Person {unnamed: true})-[r:REPRESENTS]->(o:Organization) RETURN p.nameAr AS who, o.id AS of`,
    [['المتحدث باسم الخارجية المصرية', 'egyptian-foreign-ministry']],
  ],
  [
    'what the report says of the first visit in eleven years',
    `MATCH (s:Statement)-[:ABOUT]->(:Meeting {id: 'visit-araghchi-cairo'}) WHERE s.textEn CONTAINS '11 years'
     RETURN s.textEn AS text`,
    [['This visit was the first by an Iranian official to Egypt in 11 years.']],
  ],
  [
    'which meetings have a date: none',
    'MATCH (m:Meeting) WHERE m.date IS NOT NULL RETURN m.id AS id',
    [],
  ],
  [
    'which nodes have no evidence: none',
    'MATCH (n) WHERE n.evidence IS NULL OR size(n.evidence) = 0 RETURN n.id AS id',
    [],
  ],
  [
    'which relationships have no evidence: none',
    'MATCH ()-[r]->() WHERE r.evidence IS NULL OR size(r.evidence) = 0 RETURN type(r) AS type',
    [],
  ],
];

describeEachStore('questions about the shipped report', (open) => {
  it.each(QUESTIONS)('%s', async (_, statement, answer) => {
    const store = await open();
    await loadReports(store, await curatedDocuments());
    expect(await readAll(store, statement)).toEqual(answer);
  });
});
