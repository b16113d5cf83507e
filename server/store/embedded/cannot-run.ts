import type { Unsupported } from '../graph-store.ts';
import { statementTokens } from './statement-tokens.ts';

/** What of a well-formed statement the engine can't run, told before it runs. */
export async function cannotRun(statement: string): Promise<Unsupported | undefined> {
  const tokens = statementTokens(statement);
  const plan = tokens.find(({ kind, text }) => kind === 'word' && PLANS.has(text));
  if (plan === undefined || !PREFIX.test(statement.slice(0, plan.start))) return undefined;
  return {
    subject: plan.text,
    message: 'The embedded store shows no plans. Connect a Neo4j server for EXPLAIN and PROFILE.',
    from: plan.start,
    to: plan.end,
  };
}

const PLANS = new Set(['EXPLAIN', 'PROFILE']);

/** Before it stand at most `CYPHER`, a version and options. */
const PREFIX = /^\s*(?:CYPHER(?:\s+[\d.]+)?(?:\s+\w+\s*=\s*\w+)*\s+)?$/iu;
