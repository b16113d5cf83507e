/**
 * What readers may call, and what Liqa and the drivers themselves call. Neo4j loads its own
 * procedures whatever stands here: it keeps out those of plugins.
 */
const PROCEDURES = [
  'db.awaitIndexes',
  'db.index.fulltext.*',
  'db.index.vector.*',
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.*',
  'dbms.components',
  'dbms.routing.*',
];

/**
 * The settings of a local Neo4j: on this machine only, telling nobody, and modest beside others.
 * @param {{ boltPort: number, httpPort?: number, transactionMemory?: string }} options
 * @returns {string} neo4j.conf
 */
export function neo4jConf({ boltPort, httpPort, transactionMemory = '160m' }) {
  return `${Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': httpPort !== undefined,
    ...(httpPort !== undefined && { 'server.http.listen_address': `127.0.0.1:${httpPort}` }),
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    // What Liqa refuses in front, the server refuses behind it; see docs/hardening-neo4j.md.
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.security.procedures.allowlist': PROCEDURES.join(','),
    'dbms.security.procedures.unrestricted': '',
    'db.transaction.timeout': '30s',
    'db.memory.transaction.max': transactionMemory,
    'dbms.memory.transaction.total.max': '320m',
    'server.memory.pagecache.size': '128m',
    // By default 256 MB are set aside for the log of a database that may hold one report.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '32m',
  })
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}
