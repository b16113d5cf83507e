/**
 * Favourites as a file of statements, which other tools open as well:
 *
 * ```cypher
 * // name: Whom Araghchi met
 * // folder: Press/Iran
 * // parameters: {"person":"abbas-araghchi"}
 * MATCH (p:Person {id: $person})-[:TOOK_PART_IN]->(m) RETURN m;
 * ```
 *
 * A favourite begins at its name and ends before the next. In a file without names each statement
 * is one, called after its first comment or line, as in Neo4j Browser.
 */
import { splitStatements } from '../editor/split-statements.ts';
import { mapToCompact } from '../parameters/compact-json.ts';
import { nameOfText, type Shared, tidied, tidyText } from './favourite-shape.ts';
import { parametersIn } from './favourites-json.ts';
import { FileFault } from './file-fault.ts';

/** A heading; a line of a text that looks like one is written with backslashes before it. */
const HEADING = /^\/\/(?<escapes>\\*) (?<key>name|folder|parameters): ?(?<value>.*)$/u;

export function writeFavouritesCypher(favourites: readonly Shared[]): string {
  return favourites.map(entry).join('\n');
}

function entry({ name, folder, text, parameters }: Shared): string {
  const headings = [`// name: ${name}`];
  if (folder !== '') headings.push(`// folder: ${folder}`);
  if (Object.keys(parameters).length > 0) {
    headings.push(`// parameters: ${JSON.stringify(mapToCompact(parameters))}`);
  }
  const lines = text.split('\n');
  const body = lines.map((line) => (HEADING.test(line) ? line.replace('//', '//\\') : line));
  // After a comment the end stands in a line of its own.
  const end = lines.at(-1)?.includes('//') ? '\n;\n' : ';\n';
  return `${headings.join('\n')}\n${body.join('\n')}${end}`;
}

interface Section {
  readonly name: string;
  /** Of its heading, from 1. */
  readonly line: number;
  folder: string;
  parameters: Shared['parameters'];
  readonly body: string[];
}

/** @throws FileFault */
export function readFavouritesCypher(content: string): readonly Shared[] {
  const before: string[] = [];
  const sections: Section[] = [];
  content
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .forEach((line, at) => {
      const { escapes = '', key, value = '' } = HEADING.exec(line)?.groups ?? {};
      const section = sections.at(-1);
      if (key === 'name' && escapes === '') {
        sections.push({ name: value, line: at + 1, folder: '', parameters: {}, body: [] });
      } else if (section && key && escapes === '' && section.body.length === 0) {
        if (key === 'folder') section.folder = value;
        else section.parameters = parametersIn(section.name, parsed(value, at + 1));
      } else {
        (section?.body ?? before).push(escapes === '' ? line : line.replace('//\\', '//'));
      }
    });
  const found = [...withoutNames(before.join('\n')), ...sections.map(favouriteOf)];
  if (found.length === 0) throw new FileFault({ type: 'nothing' });
  return found;
}

function withoutNames(text: string): readonly Shared[] {
  return splitStatements(text).map((statement) =>
    tidied({ name: nameOfText(statement.text), folder: '', text: statement.text, parameters: {} }),
  );
}

function favouriteOf({ name, line, folder, parameters, body }: Section): Shared {
  const text = tidyText(body.join('\n'));
  if (text === '') throw new FileFault({ type: 'noStatement', line, name });
  return tidied({ name: name.trim() || nameOfText(text), folder, text, parameters });
}

function parsed(json: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new FileFault({ type: 'badParameters', line });
  }
}
