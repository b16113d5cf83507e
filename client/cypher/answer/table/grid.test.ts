import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { cellAfterKey } from './cell-at.ts';
import { columnWidths, resizedColumn } from './column-widths.ts';

const KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
];
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
const size = { rows: 100, columns: 4, page: 10, rtl: false };

describe('cellAfterKey', () => {
  it.each([
    ['ArrowDown', false, { row: 6, column: 2 }],
    ['ArrowRight', false, { row: 5, column: 3 }],
    ['ArrowLeft', false, { row: 5, column: 1 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 3 }],
    ['PageDown', false, { row: 15, column: 2 }],
    ['PageUp', false, { row: 0, column: 2 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 3 }],
  ])('%s, with Ctrl: %s', (key, ctrl, to) => {
    expect(cellAfterKey({ row: 5, column: 2 }, press(key, ctrl), size)).toEqual(to);
  });

  it('goes the other way where columns go from right to left', () => {
    const rtl = { ...size, rtl: true };
    const at = { row: 5, column: 2 };
    expect(cellAfterKey(at, press('ArrowLeft'), rtl)).toEqual({ row: 5, column: 3 });
    expect(cellAfterKey(at, press('ArrowRight'), rtl)).toEqual({ row: 5, column: 1 });
  });

  it('never leaves the grid, and leaves other keys alone', () => {
    expect(cellAfterKey({ row: 0, column: 0 }, press('a'), size)).toBeUndefined();
    const keys = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean()));
    fc.assert(
      fc.property(keys, fc.nat(5), fc.nat(5), fc.boolean(), (pressed, rows, columns, rtl) => {
        let at = { row: -1, column: -1 };
        for (const [key, ctrl] of pressed) {
          at = cellAfterKey(at, press(key, ctrl), { rows, columns, page: 3, rtl }) ?? at;
          expect(at.row >= -1 && at.row < Math.max(rows, 0)).toBe(true);
          expect(at.column >= -1 && at.column < Math.max(columns, 0)).toBe(true);
        }
      }),
    );
  });
});

describe('columnWidths', () => {
  const text = (length: number): TypedJson => ({ $type: 'String', _value: 'x'.repeat(length) });

  it('gives what is short its own width, and the room that is left to what is long', () => {
    const [short = 0, long = 0] = columnWidths(['a', 'b'], [[text(2), text(200)]], 900);
    expect(short).toBeLessThan(100);
    expect(long).toBeGreaterThan(400);
    expect(short + long).toBeLessThanOrEqual(901);
  });

  it('leaves the next column in sight on a phone', () => {
    const [first = 0] = columnWidths(['a', 'b'], [[text(200), text(200)]], 300);
    expect(first).toBeLessThan(250);
  });

  it('keeps a column that is dragged within what can be read', () => {
    expect(resizedColumn([100, 100], 1, 3)).toEqual([100, 48]);
    expect(resizedColumn([100, 100], 0, 9999)).toEqual([1200, 100]);
  });
});
