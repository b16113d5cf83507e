/**
 * Procedures that only read the graph: Neo4j's, and those of the embedded engine, all of which
 * compute and give back (`CALL grafeo.procedures()`). Everything else is refused, known or not.
 */
export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set([
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  ...[
    'articulation_points',
    'bellman_ford',
    'betweenness_centrality',
    'bfs',
    'bridges',
    'closeness_centrality',
    'clustering_coefficient',
    'connected_components',
    'degree_centrality',
    'dfs',
    'dijkstra',
    'floyd_warshall',
    'kcore',
    'kruskal',
    'label_propagation',
    'labels',
    'louvain',
    'max_flow',
    'min_cost_max_flow',
    'pagerank',
    'prim',
    'procedures',
    'propertyKeys',
    'relationshipTypes',
    'search.mmr',
    'search.text',
    'search.vector',
    'sssp',
    'strongly_connected_components',
    'topological_sort',
  ].map((name) => `grafeo.${name}`),
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
