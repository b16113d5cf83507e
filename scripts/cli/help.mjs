/** What `--help` says, and the exit codes it promises. */
export const EXIT = { ok: 0, different: 1, usage: 2, unreachable: 3, refused: 4 };

const COMMANDS = {
  export: `liqa export [--format F] [--query CYPHER [--parameters JSON] | --id SNAPSHOT] [--out FILE]
      The whole graph, what a query finds, or a kept snapshot, as a file for another program.
      --format F          json (default), jsonl, …; the server names those it has
      --query CYPHER      a query that returns nodes, relationships or paths
      --parameters JSON   its parameters, e.g. '{"id": "abbas-araghchi"}'
      --id SNAPSHOT       a kept snapshot
      --part all|selection
                          selection: of --id, what was selected and what it is tied to
      --without-texts     leaves out the reports' texts
      --language ar|en    for formats with room for one language
      --dark              pictures on a dark ground
      --scale N           pixels a unit of PNG, 0.1 to 8; default 2
      --out FILE          default: standard output`,
  import: `liqa import FILE [--preview] [--into graph|shelf]
      A snapshot, as json or jsonl (a full one into the graph, a view onto the shelf), a graph that
      another program wrote, as GraphML, GEXF 1.2 or 1.3, node-link or Cytoscape.js JSON (onto the
      shelf as a view; merged with --into graph), or a report graph document; also packed with
      gzip. All of it or nothing; --preview only tells what would change.`,
  'snapshot take': `liqa snapshot take NAME [--query CYPHER [--parameters JSON]] [--note TEXT]
      Keeps the whole graph, or what a query finds, and prints the snapshot's id.`,
  'snapshot list': `liqa snapshot list [--json]
      The kept snapshots, the newest first; those that can't be read on standard error.`,
  'snapshot diff': `liqa snapshot diff A B [--json] [--language ar|en]
      What is new, gone or changed from snapshot A to snapshot B; B may be "present".`,
};

const REST = `Environment:
  LIQA_URL     the server; default http://127.0.0.1:5173
  LIQA_TOKEN   its token, where it has one

Exit codes:
  0  done; of diff: nothing changed     3  the server can't be reached
  1  of diff: something changed         4  the server refused, and says why
  2  wrong use
`;

/** The help of every command whose name begins with `name`; of all when there is none. */
export function helpOf(name = '') {
  const texts = Object.entries(COMMANDS)
    .filter(([command]) => `${command} `.startsWith(`${name} `))
    .map(([, text]) => `  ${text}\n`);
  const commands = texts.length > 0 ? texts : Object.values(COMMANDS).map((text) => `  ${text}\n`);
  const opening = `Usage: liqa <command> [options]

Works with a Liqa server that runs (npm start): the embedded store is open in one program at a time.
`;
  return [opening, ...commands, REST].join('\n');
}
