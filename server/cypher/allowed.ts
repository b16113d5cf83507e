/** Procedures that only read the graph. Everything else is refused, known or not. */
export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set([
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
]);

/**
 * Namespaces of functions that come with Cypher and compute only. Others are refused: extensions
 * can read files and settings or call the network from a function (`apoc.static.get`,
 * `genai.vector.encode`).
 */
export const ALLOWED_FUNCTION_NAMESPACES: ReadonlySet<string> = new Set([
  '',
  'coll',
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector',
  'vector.similarity',
]);

/** Options after `CYPHER` that choose how a statement is planned and nothing else. */
export const ALLOWED_OPTIONS: ReadonlySet<string> = new Set([
  'planner',
  'runtime',
  'replan',
  'connectcomponentsplanner',
  'inferschemaparts',
]);
