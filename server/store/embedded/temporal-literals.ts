import { StoreError } from '../store-error.ts';
import type { TemporalType } from '../value.ts';
import { statementTokens } from './statement-tokens.ts';
import { checkTemporal, durationExpression, isTemporal } from './temporal-text.ts';

/** What the text given to each function can be. */
const FUNCTIONS: Readonly<Record<string, readonly TemporalType[]>> = {
  DATE: ['Date'],
  LOCALTIME: ['LocalTime'],
  TIME: ['Time', 'LocalTime'],
  LOCALDATETIME: ['LocalDateTime', 'Date'],
  DATETIME: ['OffsetDateTime', 'LocalDateTime', 'Date', 'ZonedDateTime'],
  DURATION: ['Duration'],
};

/**
 * The engine gives null for a temporal text it doesn't read, cuts nanoseconds and misreads signs
 * in durations. So a text like `date('…')` is checked here, and a negative duration written in parts.
 */
export function temporalLiterals(statement: string): string {
  const tokens = statementTokens(statement);
  let result = '';
  let copied = 0;
  for (const [index, { kind, text, start }] of tokens.entries()) {
    const types = kind === 'word' && Object.hasOwn(FUNCTIONS, text) ? FUNCTIONS[text] : undefined;
    const [open, literal, close] = tokens.slice(index + 1, index + 4);
    if (types === undefined || tokens[index - 1]?.text === '.' || open?.text !== '(') continue;
    if (literal?.kind !== 'string' || close?.text !== ')') continue;
    const iso = literal.text.slice(1, -1);
    check(types, iso);
    if (text !== 'DURATION' || !iso.slice(1).includes('-')) continue;
    result += statement.slice(copied, start) + durationExpression(iso);
    copied = close.end;
  }
  return result + statement.slice(copied);
}

function check(types: readonly TemporalType[], iso: string): void {
  const $type = types.find((type) => isTemporal({ $type: type, iso }));
  if ($type !== undefined) {
    checkTemporal({ $type, iso });
    return;
  }
  // A sign before the whole duration, which the engine reads right.
  if (types[0] === 'Duration' && isTemporal({ $type: 'Duration', iso: iso.replace(/^-/, '') }))
    return;
  if (!/^[-+]?(?:\d{2,}|P)/.test(iso))
    throw new StoreError('syntax', `"${iso}" is no ${types[0]}.`);
  throw new StoreError(
    'unsupported',
    `The embedded store doesn't read "${iso}" as a ${types[0]}. Write it in full, or connect a Neo4j server.`,
  );
}
