import type { SearchMatch } from '../../../contract/search.ts';
import { type Cost, costOf, NO_MATCH } from './cost.ts';
import { FieldWords } from './field-words.ts';
import { codeOf } from './postings.ts';
import type { SearchField } from './search-entries.ts';
import type { Grade, Vocabulary } from './vocabulary.ts';

/** Of an entry's fields, the one to show: of those that match so, the one most words typed are in. */
export function whyFound(
  fields: readonly SearchField[],
  match: SearchMatch,
  found: readonly ReadonlyMap<number, Grade>[],
  vocabulary: Vocabulary,
): SearchField | undefined {
  let best: { field: SearchField; missing: number; cost: number } | undefined;
  for (const field of fields) {
    if (field.match !== match) continue;
    const costs = found.map((terms) => fieldCost(field, terms, vocabulary));
    const missing = costs.filter((cost) => cost === NO_MATCH).length;
    const cost = costs.reduce((sum, one) => sum + one, 0);
    if (!best || missing < best.missing || (missing === best.missing && cost < best.cost)) {
      best = { field, missing, cost };
    }
  }
  return best?.field;
}

function fieldCost(
  field: SearchField,
  terms: ReadonlyMap<number, Grade>,
  vocabulary: Vocabulary,
): Cost {
  let best = NO_MATCH;
  const offer = (form: string, part: boolean): void => {
    const grade = terms.get(vocabulary.number(form) ?? -1);
    if (grade !== undefined) best = Math.min(best, costOf(codeOf(field.match), grade, part));
  };
  for (const { forms, parts } of new FieldWords().of(field)) {
    for (const form of forms) offer(form, false);
    for (const part of parts) offer(part, true);
  }
  return best;
}
