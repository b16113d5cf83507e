import { readValue } from './read-value.ts';
import { canonical } from './tck-value.ts';
import { fromTyped, type Typed } from './typed-answer.ts';

interface Answer {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Typed[])[];
}

/** What differs between a table of the kit (names first) and an answer; undefined when nothing. */
export function compareRows(
  table: readonly (readonly string[])[],
  answer: Answer,
  { ordered, anyListOrder }: { readonly ordered: boolean; readonly anyListOrder: boolean },
): string | undefined {
  const [names, ...cells] = table;
  if (names === undefined)
    return answer.rows.length === 0 ? undefined : `${answer.rows.length} rows instead of none`;
  const columns = names.map((name) => answer.fields.indexOf(name));
  if (columns.includes(-1) || names.length !== answer.fields.length)
    return `columns ${answer.fields} instead of ${names}`;
  const wanted = cells.map((row) => row.map((cell) => canonical(readValue(cell), anyListOrder)));
  const given = answer.rows.map((row) =>
    columns.map((column) => canonical(fromTyped(row[column] as Typed), anyListOrder)),
  );
  const texts = (rows: readonly (readonly string[])[]) => {
    const lines = rows.map((row) => row.join(' | '));
    return (ordered ? lines : lines.sort()).join('\n');
  };
  return texts(given) === texts(wanted)
    ? undefined
    : `rows ${texts(given)} instead of ${texts(wanted)}`;
}
