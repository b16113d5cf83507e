// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by arrows is a grid.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is selected or not.
import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { MatrixReply } from '../../contract/matrix.ts';
import { goTo } from '../actions/go-to.ts';
import { selectNodes, selectPair } from '../actions/select.ts';
import { Local } from '../i18n/Name.tsx';
import { namedText } from '../i18n/named-text.ts';
import { isolate } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { cellAfter } from './cell-after.ts';
import classes from './Matrix.module.css';
import { Scale } from './Scale.tsx';
import { shadeOf } from './shade-of.ts';

type Item = MatrixReply['items'][number];

/**
 * A grid whose cells count the meetings of two; a cell selects the pair, a name the one. By
 * keyboard: arrows from cell to cell, Home and End, Enter to select.
 */
export function MatrixGrid({
  items,
  cells,
  of,
}: {
  readonly items: readonly Item[];
  readonly cells: MatrixReply['cells'];
  readonly of: MatrixReply['of'];
}) {
  const { t, number, count, language } = useSpeech();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const selection = useWorkspace((workspace) => workspace.selection);
  const graph = useWorkspace((workspace) => workspace.graph);
  const chosen = useMemo(() => new Set(selectedNodes(selection, graph)), [selection, graph]);
  const counts = useMemo(
    () =>
      new Map(
        cells.flatMap(({ a, b, count: n }) => [[key(a, b), n] as const, [key(b, a), n] as const]),
      ),
    [cells],
  );
  const most = Math.max(1, ...cells.map(({ count: n }) => n));
  const nameOf = (item: Item) => isolate(namedText(item, language).text);
  const say = (one: Item, other: Item) => {
    if (one.id === other.id) {
      return t('matrix.own', { name: nameOf(one), meetings: count('meeting', one.meetings) });
    }
    const met = counts.get(key(one.id, other.id));
    const pair = { a: nameOf(one), b: nameOf(other) };
    return met === undefined
      ? t('matrix.never', pair)
      : t('matrix.cell', { ...pair, meetings: count('meeting', met) });
  };
  const choose = (one: Item, other: Item) => {
    if (one.id === other.id) void goTo(one.id).catch(() => undefined);
    else if (of === 'actors') selectPair(one.id, other.id);
    else selectNodes([one.id, other.id]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const to = cellAfter(active, event, items.length, rtl);
    if (!to) return;
    event.preventDefault();
    setActive(to);
    table.current
      ?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"] button`)
      ?.focus();
  };

  return (
    <>
      <Scale most={most} />
      <table
        ref={table}
        className={classes.grid}
        role="grid"
        aria-label={t('matrix.label')}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {items.map((item) => (
              <th key={item.id} scope="col" data-chosen={chosen.has(item.id) || undefined}>
                <span title={namedText(item, language).text}>
                  <Local {...namedText(item, language)} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((one, row) => (
            <tr key={one.id}>
              <th scope="row" data-chosen={chosen.has(one.id) || undefined}>
                <button
                  type="button"
                  tabIndex={-1}
                  title={namedText(one, language).text}
                  onClick={() => choose(one, one)}
                >
                  <Local {...namedText(one, language)} />
                </button>
              </th>
              {items.map((other, column) => {
                const met = counts.get(key(one.id, other.id));
                const own = one.id === other.id;
                return (
                  <td
                    key={other.id}
                    data-cell={`${row}:${column}`}
                    data-own={own || undefined}
                    aria-selected={!own && chosen.has(one.id) && chosen.has(other.id)}
                    style={
                      met === undefined
                        ? undefined
                        : ({ '--shade': shadeOf(met, most) } as CSSProperties)
                    }
                    data-met={met !== undefined || undefined}
                    data-deep={met !== undefined && shadeOf(met, most) > 0.55 ? true : undefined}
                  >
                    <button
                      type="button"
                      tabIndex={active.row === row && active.column === column ? 0 : -1}
                      aria-label={say(one, other)}
                      title={say(one, other)}
                      onFocus={() => setActive({ row, column })}
                      onClick={() => choose(one, other)}
                    >
                      {own ? number(one.meetings) : met === undefined ? '' : number(met)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function key(a: string, b: string): string {
  return JSON.stringify([a, b]);
}
