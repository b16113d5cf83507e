/** Every format the server writes, by what it is for, the most wanted first. */
export const FORMAT_GROUPS = {
  publish: ['html', 'png', 'svg', 'pdf'],
  keep: ['json'],
  table: ['csv', 'csv-nodes', 'csv-edges'],
  network: ['graphml', 'gexf'],
  database: ['cypher', 'neo4j-import'],
  program: ['jsonl', 'node-link', 'cytoscape'],
} as const;

export const GROUPS = Object.keys(FORMAT_GROUPS) as (keyof typeof FORMAT_GROUPS)[];
export type Format = (typeof FORMAT_GROUPS)[keyof typeof FORMAT_GROUPS][number];

/** What each format is called; the same in every language. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  html: 'HTML',
  png: 'PNG',
  svg: 'SVG',
  pdf: 'PDF',
  json: 'Liqa JSON',
  csv: 'CSV (ZIP)',
  'csv-nodes': 'CSV',
  'csv-edges': 'CSV',
  graphml: 'GraphML',
  gexf: 'GEXF',
  cypher: 'Cypher',
  'neo4j-import': 'Neo4j CSV (ZIP)',
  jsonl: 'JSON Lines',
  'node-link': 'Node-link JSON',
  cytoscape: 'Cytoscape JSON',
};

const DRAWN: readonly Format[] = ['html', 'png', 'svg', 'pdf'];
const NAMED: readonly Format[] = [...DRAWN, 'gexf'];
const WITH_TEXTS: readonly Format[] = [
  'json',
  'html',
  'jsonl',
  'csv',
  'csv-nodes',
  'neo4j-import',
  'cypher',
  'graphml',
];

/** Which choices make a difference to a format. */
export function choicesOf(format: Format) {
  return {
    language: NAMED.includes(format),
    scheme: DRAWN.includes(format),
    scale: format === 'png',
    texts: WITH_TEXTS.includes(format),
  };
}
