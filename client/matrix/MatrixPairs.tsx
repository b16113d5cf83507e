import type { MatrixReply } from '../../contract/matrix.ts';
import { selectNodes, selectPair } from '../actions/select.ts';
import { Local } from '../i18n/Name.tsx';
import { namedText } from '../i18n/named-text.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Column } from '../list/rows.ts';
import { SortableTable } from '../list/SortableTable.tsx';
import classes from './Matrix.module.css';

type Item = MatrixReply['items'][number];
interface PairRow {
  readonly node: { readonly id: string };
  readonly one: Item;
  readonly other: Item;
  readonly count: number;
}

const COLUMNS: readonly Column<PairRow>[] = [
  { id: 'one', key: ({ one }, { language }) => namedText(one, language).text },
  { id: 'other', key: ({ other }, { language }) => namedText(other, language).text },
  { id: 'count', key: ({ count }) => count },
];

/** The same numbers as a list of the pairs that met, most meetings first. */
export function MatrixPairs({ reply }: { readonly reply: MatrixReply }) {
  const { t, number, language } = useSpeech();
  const items = new Map(reply.items.map((item) => [item.id, item]));
  const rows = reply.cells
    .flatMap(({ a, b, count }): PairRow[] => {
      const [one, other] = [items.get(a), items.get(b)];
      return one && other ? [{ node: { id: `${a} ${b}` }, one, other, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count);
  const choose = ({ one, other }: PairRow) =>
    reply.of === 'actors' ? selectPair(one.id, other.id) : selectNodes([one.id, other.id]);
  return (
    <SortableTable
      caption={t('matrix.title')}
      rows={rows}
      columns={COLUMNS}
      heading={(column) => t(`matrix.${column as 'one'}`)}
      cell={(column, row) =>
        column === 'count' ? (
          number(row.count)
        ) : (
          <button type="button" className={classes.pair} onClick={() => choose(row)}>
            <Local {...namedText(column === 'one' ? row.one : row.other, language)} />
          </button>
        )
      }
      selected={undefined}
    />
  );
}
