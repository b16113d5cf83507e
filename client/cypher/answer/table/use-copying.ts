import { useEffect, useState } from 'react';
import { useSpeech } from '../../../i18n/use-speech.ts';
import { copyText } from '../../../shell/copy-text.ts';
import { createPace } from '../../run/pace.ts';
import type { Row, Run } from '../../run/run-types.ts';
import { copiedCell, tsv } from '../value/tsv.ts';
import type { CellAt } from './cell-at.ts';
import type { Sorted } from './use-sorted.ts';

type What = 'cell' | 'row' | 'all';

/** Copies a cell, a row, or all of a table with its headings; `said` tells what was copied. */
export function useCopying(
  { fields }: Run,
  sorted: Sorted,
): { readonly copy: (what: What, at: CellAt) => void; readonly said: string } {
  const { t, number } = useSpeech();
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each thing said has its own time.
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), 4000);
    return () => clearTimeout(timer);
  }, [said]);

  const text = async (what: What, { row, column }: CellAt): Promise<string> => {
    if (row < 0) return fields[column] ?? '';
    const cells = sorted.at(row).row;
    if (what === 'row') return tsv([cells.map(copiedCell)]);
    if (what === 'all') return [tsv([fields]), ...(await allRows(sorted))].join('\n');
    const value = cells[column];
    return value ? copiedCell(value) : String(sorted.at(row).number + 1);
  };
  const copy = async (what: What, at: CellAt) => {
    const copied = await copyText(await text(what, at));
    const words = {
      cell: t('cypher.answer.copiedCell'),
      row: t('cypher.answer.copiedRow'),
      all: t('cypher.answer.copiedAll', { count: sorted.length, n: number(sorted.length) }),
    };
    setSaid(copied ? words[what] : t('cypher.answer.notCopied'));
  };
  return { copy: (what, at) => void copy(what, at), said };
}

async function allRows(sorted: Sorted): Promise<readonly string[]> {
  const pace = createPace();
  const lines: string[] = [];
  for (let place = 0; place < sorted.length; place += 1) {
    const cells: Row = sorted.at(place).row;
    lines.push(tsv([cells.map(copiedCell)]));
    if (pace.due()) await pace.rest();
  }
  return lines;
}
