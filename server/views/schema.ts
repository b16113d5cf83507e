import type { GraphSchema } from '../../contract/schema.ts';
import type { Callables, GraphStore } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';

/** Names of a kind at most; more is nothing that a list helps with. */
const NAMES = 1_000;
/** Labels, and relationship types, whose keys are looked up, each in so many elements. */
const SAMPLED = 40;
const SAMPLE = 50;
/** Milliseconds for which an answer is believed. */
const BELIEVED = 5_000;

const LABELS = 'CALL db.labels() YIELD label RETURN label';
const TYPES = 'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType';
const KEYS = 'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey';

/** `` MATCH (x:`Person`) WITH x LIMIT 50 UNWIND keys(x) AS key RETURN DISTINCT key `` */
const keysOf = (pattern: string): string =>
  `MATCH ${pattern} WITH x LIMIT ${SAMPLE} UNWIND keys(x) AS key RETURN DISTINCT key`;
const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** Which functions and procedures may be called here. */
export interface MayCall {
  readonly function: (name: string) => boolean;
  readonly procedure: (name: string) => boolean;
}

export interface SchemaView {
  /** Fails with a `StoreError` when the store can't be read. */
  read(): Promise<GraphSchema>;
  /** What is known of the store is no longer right. */
  invalidate(): void;
}

/** The names that a query on the store can use, kept for a moment. */
export function createSchemaView(store: GraphStore, mayCall: MayCall): SchemaView {
  let callables: Promise<Callables> | undefined;
  let kept: { readonly schema: Promise<GraphSchema>; readonly at: number } | undefined;

  async function read(): Promise<GraphSchema> {
    callables ??= store.callables();
    const { functions, procedures } = await callables;
    return {
      ...(await namesOf(store)),
      functions: functions.filter(({ name }) => mayCall.function(name)),
      procedures: procedures.filter(({ name }) => mayCall.procedure(name)),
    };
  }

  return {
    async read() {
      if (!kept || performance.now() - kept.at > BELIEVED) {
        kept = { schema: read(), at: performance.now() };
      }
      const asked = kept;
      try {
        return await asked.schema;
      } catch (error) {
        callables = undefined;
        if (kept === asked) kept = undefined;
        throw error;
      }
    },
    invalidate() {
      kept = undefined;
    },
  };
}

async function namesOf(store: GraphStore): Promise<Omit<GraphSchema, 'functions' | 'procedures'>> {
  const names = async (statement: string): Promise<string[]> => {
    const rows = await readAll(store, statement, {}, { maxRows: NAMES + 1 });
    return rows.map(([name]) => String(name)).sort();
  };
  const labels = await names(LABELS);
  const relationshipTypes = await names(TYPES);
  const propertyKeys = await names(KEYS);
  const keys = async (all: readonly string[], pattern: (name: string) => string) => {
    const found: Record<string, string[]> = {};
    for (const name of all.slice(0, SAMPLED)) found[name] = await names(keysOf(pattern(name)));
    return found;
  };
  return {
    labels: labels.slice(0, NAMES),
    relationshipTypes: relationshipTypes.slice(0, NAMES),
    propertyKeys: propertyKeys.slice(0, NAMES),
    keysOfLabels: await keys(labels, (name) => `(x:${quoted(name)})`),
    keysOfRelationshipTypes: await keys(relationshipTypes, (name) => `()-[x:${quoted(name)}]->()`),
    truncated: [labels, relationshipTypes, propertyKeys].some(({ length }) => length > NAMES),
  };
}
