import './newer-builtins.ts';
import {
  type CompletionItem,
  CypherLanguageService,
  type DbSchema,
  formatQuery,
  type SymbolTable,
} from '@neo4j-cypher/language-support';
import type { GraphSchema } from '../../../contract/schema.ts';
import { dbSchemaOf } from './db-schema.ts';
import type { Answers, LanguageFault, Offer, OfferKind, Questions } from './language-messages.ts';
import { sameCypher } from './same-cypher.ts';
import { splitStatements } from './split-statements.ts';

interface Linted {
  readonly faults: readonly LanguageFault[];
  readonly symbolTables: readonly SymbolTable[];
}

/** Neo4j's own support for its language, asked in the editor's terms. Slow to start: for a worker. */
export class LanguageHelp {
  readonly #service = new CypherLanguageService({ consoleCommandsEnabled: false });
  #schema: GraphSchema | undefined;
  #known: DbSchema = {};
  /** By statement: what is not changed needn't be read again. */
  #linted = new Map<string, Linted>();
  /** By where the statement began. */
  readonly #places = new Map<number, Linted>();

  schema({ schema, parameters }: Questions['schema']): Answers['schema'] {
    this.#schema = schema;
    this.#known = dbSchemaOf(schema, parameters);
    this.#linted.clear();
    return null;
  }

  lint({ text }: Questions['lint']): Answers['lint'] {
    const before = this.#linted;
    this.#linted = new Map();
    this.#places.clear();
    return splitStatements(text).flatMap(({ text: statement, from }) => {
      const linted = before.get(statement) ?? this.#lintOne(statement);
      this.#linted.set(statement, linted);
      this.#places.set(from, linted);
      return linted.faults.map((each) => ({ ...each, from: each.from + from, to: each.to + from }));
    });
  }

  complete({ text, at, asked }: Questions['complete']): Answers['complete'] {
    // The statement of the cursor, up to there; the sign keeps an empty one.
    const start = splitStatements(`${text.slice(0, at)}_`).at(-1)?.from ?? 0;
    const written = text.slice(start, at);
    const query = unitPerSign(written);
    const symbolTables = this.#places.get(start)?.symbolTables ?? [];
    this.#service.setSymbolsInfo({ query, symbolTables: [...symbolTables] });
    const items = this.#service.autocomplete(query, this.#known, { manual: asked });
    const likely = this.#likelyKeys(written);
    const offers = items.map((item) => offerOf(item, this.#schema));
    const named = new Map(offers.map((offer) => [`${offer.kind} ${offer.label}`, offer]));
    return [...named.values()].map((offer) =>
      offer.kind === 'key' && likely.has(offer.label) ? { ...offer, likely: true } : offer,
    );
  }

  format({ text, at }: Questions['format']): Answers['format'] {
    try {
      const { formattedQuery, newCursorPos } = formatQuery(text, {
        cursorPosition: [...text.slice(0, at)].length,
      });
      if (!sameCypher(text, formattedQuery)) return null;
      // This place it counts in UTF-16 units.
      return { text: formattedQuery, at: Math.min(newCursorPos ?? 0, formattedQuery.length) };
    } catch {
      // It gives up on what it can't parse.
      return null;
    }
  }

  #lintOne(text: string): Linted {
    const { diagnostics, symbolTables } = this.#service.lint(unitPerSign(text), this.#known);
    const faults = diagnostics.map(({ offsets, severity, message }): LanguageFault => {
      const from = Math.min(Math.max(offsets.start, 0), text.length);
      const to = Math.min(Math.max(offsets.end, from), text.length);
      return {
        from,
        to,
        severity: severity === 1 ? 'error' : 'warning',
        message: typeof message === 'string' ? message : message.value,
      };
    });
    return { faults: faults.filter(isNews), symbolTables };
  }

  /** Keys that what is before the last dot, or around the open brace, is known to have. */
  #likelyKeys(before: string): ReadonlySet<string> {
    const { keysOfLabels = {}, keysOfRelationshipTypes = {} } = this.#schema ?? {};
    const braced = /[([]\s*[\p{L}_][\w]*?\s*:\s*`?([\p{L}_]\w*)`?\s*\{[^{}]*$/u.exec(before);
    const dotted = /([\p{L}_]\w*)\s*\.\s*\w*$/u.exec(before);
    const names = braced ? [braced[1]] : dotted ? labelsOfVariable(before, dotted[1] ?? '') : [];
    return new Set(
      names.flatMap((name = '') => keysOfLabels[name] ?? keysOfRelationshipTypes[name] ?? []),
    );
  }
}

/** `(name:A:B)` and `[name:T]` wherever they stand in the text. */
function labelsOfVariable(text: string, name: string): string[] {
  const pattern = new RegExp(`[([]\\s*${name}\\s*:\\s*([^(){}\\[\\]]*)`, 'gu');
  return [...text.matchAll(pattern)].flatMap(([, labels = '']) =>
    labels.split(/[:|&]/u).map((label) => label.trim().replaceAll('`', '')),
  );
}

/** The library counts code points here and UTF-16 units there: with one unit a sign they agree. */
function unitPerSign(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, '\ua000')
    .replace(/[\u{10000}-\u{10ffff}]/gu, '\ua000\ua000');
}

/** Of two faults that say one thing, the one that says more is news. */
function isNews(fault: LanguageFault, _at: number, all: readonly LanguageFault[]): boolean {
  const { from, to, message } = fault;
  const others = all.filter((each) => each !== fault && each.from >= from && each.to <= to);
  if (message.startsWith('Expected any of')) return others.length === 0;
  // A path that is not in the graph because one of its names isn't.
  return !(/^[([].*\] has no |^\(.*\) has no /u.test(message) && others.length > 0);
}

// As vscode-languageserver-types numbers them.
const KINDS: Partial<Record<number, OfferKind>> = {
  2: 'procedure',
  3: 'function',
  6: 'identifier',
  10: 'key',
  14: 'keyword',
  15: 'path',
  20: 'keyword',
};

function offerOf(item: CompletionItem, schema: GraphSchema | undefined): Offer {
  const { label, insertText, signature, documentation, detail } = item;
  const kind = kindOf(item, detail, schema);
  return {
    kind,
    label,
    ...(kind !== 'parameter' && insertText !== undefined && { insert: insertText }),
    ...(signature !== undefined && { signature }),
    ...(typeof documentation === 'string' &&
      documentation !== '' && { description: documentation }),
  };
}

function kindOf(
  { label, kind }: CompletionItem,
  detail: string | undefined,
  schema: GraphSchema | undefined,
): OfferKind {
  if (detail === '(namespace)') return 'namespace';
  if (label.startsWith('$')) return 'parameter';
  const known = KINDS[kind ?? 0];
  if (known !== undefined) return known;
  return schema?.relationshipTypes.includes(label) && !schema.labels.includes(label)
    ? 'relationship'
    : 'label';
}
