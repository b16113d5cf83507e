import { create } from 'zustand';
import { useWorkbench } from '../workbench.ts';
import { type ParameterRow, parametersOf, rowsOf } from './parameter-rows.ts';

/** Parameters as they are being written; the workbench has those that are sound. */
export const useParameterRows = create<{ readonly rows: readonly ParameterRow[] }>()(() => ({
  rows: [],
}));

let lastKey = 0;

/** Takes the rows from the workbench, now and whenever another query is opened. */
export function startRows(): void {
  const take = () => {
    const rows = rowsOf(useWorkbench.getState().parameters, lastKey + 1);
    lastKey += rows.length;
    useParameterRows.setState({ rows });
  };
  take();
  let own = useWorkbench.getState().parameters;
  useParameterRows.subscribe(({ rows }) => {
    own = parametersOf(rows);
    useWorkbench.setState({ parameters: own });
  });
  useWorkbench.subscribe(({ parameters }, before) => {
    if (parameters !== before.parameters && parameters !== own) {
      own = parameters;
      take();
    }
  });
}

/** Adds a row for a text, the value that most parameters have. */
export function addRow(name: string): void {
  lastKey += 1;
  const row: ParameterRow = { key: lastKey, name, kind: 'text', input: '' };
  useParameterRows.setState(({ rows }) => ({ rows: [...rows, row] }));
}

export function changeRow(key: number, change: Partial<Omit<ParameterRow, 'key'>>): void {
  useParameterRows.setState(({ rows }) => ({
    rows: rows.map((row) => (row.key === key ? { ...row, ...change } : row)),
  }));
}

export function removeRow(key: number): void {
  useParameterRows.setState(({ rows }) => ({ rows: rows.filter((row) => row.key !== key) }));
}
