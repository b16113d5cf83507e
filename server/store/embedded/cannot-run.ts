import type { Unsupported } from '../graph-store.ts';

/** What of a well-formed statement the engine can't run or gets wrong, told before it runs. */
export async function cannotRun(statement: string): Promise<Unsupported | undefined> {
  // Loaded by the first question: the grammar takes half a second.
  const { prepareStatement } = await import('./statement/prepare-statement.ts');
  return prepareStatement(statement).unsupported;
}
