import { z } from 'zod';
import { accessModeSchema } from './query.ts';

/** What a statement is. Only reads and, in Write mode, writes ever run. */
export const STATEMENT_KINDS = ['read', 'write', 'schema', 'admin', 'outside'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Why a statement would not run. */
export const STATEMENT_FAULTS = [
  /** It is not Cypher from there on. */
  'unexpected',
  /** A write in Read mode, from an editor: Write mode runs it. */
  'read-mode',
  /** A write, or Write mode, from a reader. */
  'role',
  'schema',
  'admin',
  'outside',
  /** Another graph than the one that is open. */
  'graph',
  'transactions',
  'clause',
  'procedure',
  'function',
  'option',
  /** More than one statement where one runs; never in a check, which takes several. */
  'several',
  'too-long',
  'too-deep',
  'too-many-operators',
  'too-many-hops',
  'too-many-clauses',
  'too-many-elements',
  'value-too-deep',
  'pattern',
  /** The store in use can't run it. */
  'store',
] as const;
export type StatementFaultReason = (typeof STATEMENT_FAULTS)[number];

/** The body of `POST /api/statements/check`. */
export const statementsCheckSchema = z
  .strictObject({
    statement: z.string().max(100_000).meta({ description: 'one or several, parted by ;' }),
    accessMode: accessModeSchema,
    parameters: z.record(z.string(), z.json()).optional().meta({
      description: 'plain or typed JSON as in a query; some limits depend on their values',
    }),
  })
  .meta({ id: 'StatementsCheck' });

/** UTF-16 offsets in the text that was sent; `to` is after the last. */
const rangeSchema = z.object({ from: z.int(), to: z.int() });

export const checkedStatementSchema = z
  .discriminatedUnion('ok', [
    rangeSchema.extend({ ok: z.literal(true), kind: z.enum(STATEMENT_KINDS) }),
    rangeSchema.extend({
      ok: z.literal(false),
      code: z.enum(['refused', 'syntax', 'unsupported']),
      reason: z.enum(STATEMENT_FAULTS),
      subject: z.string().meta({ description: 'the clause, name or word in question' }),
      message: z.string().meta({ description: "in the reader's language" }),
      range: rangeSchema.meta({ description: 'what to underline' }),
    }),
  ])
  .meta({ id: 'CheckedStatement' });
export type CheckedStatement = z.infer<typeof checkedStatementSchema>;

/** In the order of the text. Of a text that can't be split, what can't be parsed is the last. */
export const statementsCheckReplySchema = z
  .object({ statements: z.array(checkedStatementSchema) })
  .meta({ id: 'StatementsCheckReply', description: 'offsets count UTF-16 units from 0' });
export type StatementsCheckReply = z.infer<typeof statementsCheckReplySchema>;
