import { recordRuns } from './library/record-runs.ts';
import { startKeeping } from './library/start-keeping.ts';
import { startText } from './library/start-text.ts';
import { startRows } from './parameters/rows.ts';
import { addCypherWords } from './words/add-cypher-words.ts';

let opened = false;

/** What has to be there before any part of the workbench is drawn; once is enough. */
export function openWorkbench(): void {
  if (opened) return;
  opened = true;
  addCypherWords();
  startText();
  startRows();
  recordRuns();
  void startKeeping();
}
