import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../docs/embedded-cypher.md', import.meta.url));
const BEGIN = '<!-- npm run bench -- opencypher -->';
const END = '<!-- end -->';

/** Puts the figures into the document that tells what the embedded store runs. */
export function writeOpencypherTable(rows: readonly (readonly string[])[]): void {
  const [heading = [], ...more] = rows.map((row) => `| ${row.join(' | ')} |`);
  const line = `|${(rows[0] ?? []).map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`;
  const text = readFileSync(FILE, 'utf8');
  const [before = '', rest = ''] = text.split(BEGIN);
  const after = rest.slice(rest.indexOf(END));
  writeFileSync(FILE, [before + BEGIN, heading, line, ...more, after].join('\n'));
}
