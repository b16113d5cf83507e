import type { TypedJson } from '../../../contract/typed-json.ts';
import type { Language } from '../../workspace/types.ts';
import type { KeptQuery } from './library-types.ts';

/** In the order in which somebody who is new to the graph would ask. */
export const SHELF_GROUPS = [
  'met',
  'how',
  'said',
  'topics',
  'states',
  'paths',
  'counts',
  'unknown',
  'schema',
] as const;
export type ShelfGroup = (typeof SHELF_GROUPS)[number];

/** A query that is ready to run; its title and what it teaches are in the words, by its id. */
interface ReadyShape {
  readonly id: string;
  readonly group: ShelfGroup;
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, TypedJson>>;
  /** What a store must be able to do to run it, when not every one can. */
  readonly needs?: 'plans';
}

const text = (value: string): TypedJson => ({ $type: 'String', _value: value });

/** Ready queries about who met whom. Each runs on both stores, but for those that say otherwise. */
export const SHELF = [
  {
    id: 'whoMetWhom',
    group: 'met',
    statement: `MATCH (a:Person)-[:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[:TOOK_PART_IN]-(b:Person)
WHERE a.id < b.id
RETURN a.nameEn AS one, b.nameEn AS other, m AS meeting
ORDER BY one`,
  },
  {
    id: 'metByPerson',
    group: 'met',
    statement: `MATCH (p:Person {id: $person})-[:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[:TOOK_PART_IN]-(other:Actor)
RETURN other AS met, m.kind AS how, m AS meeting, m.evidence AS evidence`,
    parameters: { person: text('abbas-araghchi') },
  },
  {
    id: 'whereTheyMet',
    group: 'how',
    statement: `MATCH (m:Meeting)-[:HELD_IN]->(p:Place)
MATCH (p)-[:LOCATED_IN]->(s:State)
RETURN m.titleEn AS meeting, p.nameEn AS place, s.nameEn AS state
ORDER BY meeting`,
  },
  {
    id: 'partsOfLarger',
    group: 'how',
    statement: `MATCH (m:Meeting)-[part:PART_OF]->(larger:Meeting)
RETURN m AS meeting, part.as AS how, part.ordinal AS stop, larger`,
  },
  {
    id: 'whoSaidWhat',
    group: 'said',
    statement: `MATCH (who)-[:MADE]->(s:Statement)
RETURN who.nameEn AS who, s.textEn AS said, s.evidence AS evidence
ORDER BY who`,
  },
  {
    id: 'saidAbout',
    group: 'said',
    statement: `MATCH (who)-[:MADE]->(s:Statement)-[:ABOUT]->(about {id: $about})
RETURN who.nameEn AS who, s.textEn AS said, about.nameEn AS about`,
    parameters: { about: text('LB') },
  },
  {
    id: 'sentenceBehind',
    group: 'said',
    statement: `MATCH (m:Meeting {id: $meeting})
UNWIND m.evidence AS place
WITH split(place, '#char=') AS parts
WITH parts[0] AS id, split(parts[1], ',') AS span
MATCH (r:Report {id: id})
RETURN r.title AS report,
  substring(r.text, toInteger(span[0]), toInteger(span[1]) - toInteger(span[0])) AS sentence`,
    parameters: { meeting: text('meeting-sisi-pezeshkian') },
  },
  {
    id: 'topicsOfMeetings',
    group: 'topics',
    statement: `MATCH (m:Meeting)-[:DISCUSSED]->(t:Topic)
RETURN m.titleEn AS meeting, collect(t.nameEn) AS topics, count(t) AS howMany
ORDER BY howMany DESC`,
  },
  {
    id: 'topicsBetweenStates',
    group: 'topics',
    statement: `MATCH (a:Person)-[:REPRESENTS]->(:State {id: $one})
MATCH (b:Person)-[:REPRESENTS]->(:State {id: $other})
MATCH (a)-[:TOOK_PART_IN]->(m:Meeting)
MATCH (b)-[:TOOK_PART_IN]->(m)
MATCH (m)-[:DISCUSSED]->(t:Topic)
RETURN DISTINCT m.titleEn AS meeting, t.nameEn AS topic
ORDER BY meeting, topic`,
    parameters: { one: text('EG'), other: text('IR') },
  },
  {
    id: 'postsOfPeople',
    group: 'states',
    statement: `MATCH (p:Person)-[r:REPRESENTS]->(for)
RETURN p.nameEn AS person, r.postEn AS post, for.nameEn AS represents, labels(for) AS kind
ORDER BY person`,
  },
  {
    id: 'statesThatMet',
    group: 'states',
    statement: `MATCH (a:Person)-[:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[:TOOK_PART_IN]-(b:Person)
MATCH (a)-[:REPRESENTS]->(one:State)
MATCH (b)-[:REPRESENTS]->(other:State)
WHERE one.id < other.id
RETURN one.nameEn AS one, other.nameEn AS other, count(DISTINCT m) AS meetings
ORDER BY meetings DESC`,
  },
  {
    id: 'aroundSomething',
    group: 'paths',
    statement: `MATCH (n {id: $id})-[r]-(neighbour)
RETURN n, r, neighbour`,
    parameters: { id: text('abbas-araghchi') },
  },
  {
    id: 'shortestChain',
    group: 'paths',
    statement: `MATCH (a:Person {id: $from}), (b:Person {id: $to})
MATCH path = shortestPath((a)-[:TOOK_PART_IN|PART_OF|REPRESENTS|HELD_IN*..6]-(b))
RETURN path, length(path) AS steps`,
    parameters: { from: text('badr-abdelatty'), to: text('masoud-pezeshkian') },
  },
  {
    id: 'howTheyMet',
    group: 'counts',
    statement: `MATCH (m:Meeting)
RETURN m.kind AS kind, m.status AS status, count(m) AS meetings
ORDER BY meetings DESC, kind`,
  },
  {
    id: 'undatedMeetings',
    group: 'unknown',
    statement: `MATCH (m:Meeting)
WHERE m.date IS NULL
RETURN m AS meeting, m.evidence AS evidence`,
  },
  {
    id: 'counterpartUnknown',
    group: 'unknown',
    statement: `MATCH (m:Meeting)
OPTIONAL MATCH (who:Actor)-[:TOOK_PART_IN]->(m)
WITH m, collect(who.nameEn) AS known
WHERE size(known) < 2
RETURN m.titleEn AS meeting, known`,
  },
  {
    id: 'datedMeetings',
    group: 'unknown',
    statement: `MATCH (m:Meeting)
WHERE m.earliest >= $from AND m.latest <= $to
RETURN m.titleEn AS meeting, m.date AS date
ORDER BY date`,
    parameters: { from: text('2024-01-01'), to: text('2024-12-31') },
  },
  {
    id: 'labelsAndCounts',
    group: 'schema',
    statement: `MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS howMany
ORDER BY howMany DESC, label`,
  },
  {
    id: 'whatConnectsWhat',
    group: 'schema',
    statement: `MATCH (a)-[r]->(b)
WITH [l IN labels(a) WHERE l <> 'Actor'][0] AS start, type(r) AS relationship,
  [l IN labels(b) WHERE l <> 'Actor'][0] AS finish
RETURN start, relationship, finish, count(*) AS howMany
ORDER BY howMany DESC, start, relationship, finish`,
  },
  {
    id: 'howItIsRun',
    group: 'schema',
    statement: `PROFILE
MATCH (p:Person {id: $person})-[:TOOK_PART_IN]->(m:Meeting)<-[:TOOK_PART_IN]-(other:Actor)
RETURN other.nameEn AS met, m.titleEn AS meeting`,
    parameters: { person: text('abbas-araghchi') },
    needs: 'plans',
  },
] as const satisfies readonly ReadyShape[];

export type ReadyId = (typeof SHELF)[number]['id'];
export type ReadyQuery = ReadyShape & { readonly id: ReadyId };

/** The statement with names, titles, texts and posts in the reader's language. */
export function statementIn({ statement }: ReadyQuery, language: Language): string {
  return language === 'ar'
    ? statement.replace(/\b(name|title|text|post)En\b/gu, '$1Ar')
    : statement;
}

/** A ready query as it is put into the editor. */
export function readyIn(ready: ReadyQuery, language: Language): KeptQuery {
  return { text: statementIn(ready, language), parameters: ready.parameters ?? {} };
}
