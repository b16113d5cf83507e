/** What `--help` says, and the exit codes it promises. */
export const EXIT = { ok: 0, different: 1, usage: 2, unreachable: 3, refused: 4 };

export const HELP = `Usage: liqa <command> [options]

Works with a Liqa server that runs (npm start): the embedded store is open in one program at a time.

  liqa export [--format F] [--query CYPHER [--parameters JSON] | --id SNAPSHOT] [--out FILE]
      The whole graph, what a query finds, or a kept snapshot, as a file for another program.
      --format F          json (default), jsonl, …; the server names those it has
      --query CYPHER      a query that returns nodes, relationships or paths
      --parameters JSON   its parameters, e.g. '{"id": "abbas-araghchi"}'
      --id SNAPSHOT       a kept snapshot
      --without-texts     leaves out the reports' texts
      --language ar|en    for formats with room for one language
      --out FILE          default: standard output

  liqa import FILE [--preview] [--into graph|shelf]
      A snapshot (a full one into the graph, a view onto the shelf) or a report graph document.
      All of it or nothing; --preview only tells what would change.

  liqa snapshot take NAME [--query CYPHER [--parameters JSON]] [--note TEXT]
      Keeps the whole graph, or what a query finds, and prints the snapshot's id.
  liqa snapshot list [--json]
  liqa snapshot diff A B [--json] [--language ar|en]
      What is new, gone or changed from snapshot A to snapshot B; B may be "present".

Environment:
  LIQA_URL     the server; default http://127.0.0.1:5173
  LIQA_TOKEN   its token, where it has one

Exit codes:
  0  done; of diff: nothing changed     3  the server can't be reached
  1  of diff: something changed         4  the server refused, and says why
  2  wrong use
`;
