import { csv, csvEdges, csvNodes } from './csv.ts';
import { cypher } from './cypher.ts';
import { cytoscape } from './cytoscape.ts';
import type { ExportFormat } from './export-format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { neo4jImport } from './neo4j-import.ts';
import { nodeLink } from './node-link.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** What `format=` can be. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  json,
  jsonl,
  graphml,
  gexf,
  'node-link': nodeLink,
  cytoscape,
  csv,
  'csv-nodes': csvNodes,
  'csv-edges': csvEdges,
  'neo4j-import': neo4jImport,
  cypher,
  html,
  svg,
  png,
  pdf,
};
