import { mapToCompact } from '../parameters/compact-json.ts';
import classes from './Library.module.css';
import type { KeptQuery } from './library-types.ts';

/** The first lines of a statement, with the parameters it was asked with. */
export function StatementLines({ query }: { readonly query: KeptQuery }) {
  const { text, parameters } = query;
  const values = Object.entries(mapToCompact(parameters)).map(
    ([name, value]) => `$${name} = ${JSON.stringify(value)}`,
  );
  return (
    <>
      <code dir="ltr" className={classes.statement}>
        {text.trim()}
      </code>
      {values.length > 0 && (
        <code dir="ltr" className={classes.values}>
          {values.join(', ')}
        </code>
      )}
    </>
  );
}
