// biome-ignore-all lint/a11y/useSemanticElements: a table element can't leave out what is not in sight.
// biome-ignore-all lint/a11y/useFocusableInteractive: a grid's cells take the focus, one at a time.
import { ActionIcon } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { showSpan } from '../../../actions/show-span.ts';
import { useSpeech } from '../../../i18n/use-speech.ts';
import type { Row } from '../../run/run-types.ts';
import { evidenceIn } from '../value/evidence-in.ts';
import type { KnownNames } from '../value/known-names.ts';
import { ValueView } from '../value/ValueView.tsx';
import classes from './Table.module.css';

/** One row: its number, the sentence it comes from, and those of its cells that are in sight. */
export const GridRow = memo(function GridRow({
  row,
  place,
  number,
  top,
  width,
  columns,
  active,
  names,
}: {
  readonly row: Row;
  /** Its place on the screen's order, and in the answer; both from 0. */
  readonly place: number;
  readonly number: number;
  readonly top: number;
  readonly width: number;
  readonly columns: readonly VirtualItem[];
  /** The column of the cell that has the tab stop; undefined when it is in another row. */
  readonly active: number | undefined;
  readonly names: KnownNames;
}) {
  const speech = useSpeech();
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className={classes.row}
      style={{ transform: `translateY(${top}px)`, width }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        data-cell={`${place}:-1`}
        tabIndex={active === -1 ? 0 : -1}
        className={classes.number}
      >
        <RowSource row={row} number={number} />
        {speech.number(number + 1)}
      </div>
      {columns.map(({ index, start, size }) => (
        <div
          key={index}
          role="gridcell"
          aria-colindex={index + 2}
          data-cell={`${place}:${index}`}
          tabIndex={active === index ? 0 : -1}
          className={classes.cell}
          style={{ insetInlineStart: start, width: size }}
        >
          <ValueView value={row[index] ?? NULL} row={row} names={names} />
        </div>
      ))}
    </div>
  );
});

const NULL: TypedJson = { $type: 'Null', _value: null };

/** Marks the first sentence that anything in the row comes from. */
function RowSource({ row, number }: { readonly row: Row; readonly number: number }) {
  const { t, number: digits } = useSpeech();
  const [span] = evidenceIn({ $type: 'List', _value: row });
  if (!span) return null;
  const words = t('cypher.answer.rowSource', { n: digits(number + 1) });
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      tabIndex={-1}
      data-primary
      aria-label={words}
      title={words}
      onClick={() => showSpan(span)}
    >
      <IconQuote size={14} aria-hidden />
    </ActionIcon>
  );
}
