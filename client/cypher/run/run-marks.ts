import { notificationsOf } from './cut-of.ts';
import type { Run, RunNotification } from './run-types.ts';

/** A place in the editor's text that a run speaks of, in UTF-16 units; `to` is after the last. */
export interface RunMark {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** "(line 1, column 8 (offset: 7))" and "(السطر 1، العمود 8)". */
const PLACE = /(?:line|السطر) (\d+)[,،] (?:column|العمود) (\d+)/u;

/**
 * Where a run's failure and its notifications stand in the editor's text; none once its statement
 * is not there any more.
 */
export function runMarks(run: Run, text: string): readonly RunMark[] {
  const start = placeOf(run, text);
  if (start === undefined) return [];
  const { statement } = run.query;
  const marks: RunMark[] = [];
  const mark = (offset: number | undefined, severity: RunMark['severity'], message: string) => {
    if (offset === undefined) return;
    const [from, to] = [offset, endOfWord(statement, offset)].map((at) => inWritten(run, at));
    marks.push({ from: start + (from ?? 0), to: start + Math.max(1, to ?? 0), severity, message });
  };
  if (run.failure) mark(failureOffset(run), 'error', run.failure.message);
  for (const notification of notificationsOf(run)) {
    const severity = notification.severity === 'WARNING' ? 'warning' : 'info';
    mark(notificationOffset(notification, statement), severity, notification.description);
  }
  return marks;
}

/** Where a notification's place is in the editor's text; undefined without one. */
export function offsetInText(
  run: Run,
  notification: RunNotification,
  text: string,
): number | undefined {
  const start = placeOf(run, text);
  const offset = notificationOffset(notification, run.query.statement);
  if (start === undefined || offset === undefined) return undefined;
  return start + inWritten(run, offset);
}

/** An offset of the statement that ran, in what stands in the editor for it. */
function inWritten({ written, query: { statement } }: Run, offset: number): number {
  return written === undefined ? offset : Math.max(0, offset + written.length - statement.length);
}

/** Where the statement stands now: where it was, or nearest to it; undefined when it is gone. */
function placeOf({ from, written, query }: Run, text: string): number | undefined {
  const statement = written ?? query.statement;
  if (statement === '' || text.startsWith(statement, from)) return from;
  let nearest: number | undefined;
  for (let at = text.indexOf(statement); at >= 0; at = text.indexOf(statement, at + 1)) {
    if (nearest === undefined || Math.abs(at - from) < Math.abs(nearest - from)) nearest = at;
  }
  return nearest;
}

function failureOffset({ failure, query: { statement } }: Run): number | undefined {
  const place = PLACE.exec(failure?.message ?? '');
  return place ? offsetOf(statement, Number(place[1]), Number(place[2])) : undefined;
}

function notificationOffset({ position }: RunNotification, statement: string): number | undefined {
  return position && offsetOf(statement, position.line, position.column);
}

/** Of a line and a column from 1, columns counted in code points; undefined beyond the statement. */
function offsetOf(statement: string, line: number, column: number): number | undefined {
  const lines = statement.split('\n').slice(0, line);
  const last = lines.at(line - 1);
  if (last === undefined) return undefined;
  const before = lines.slice(0, -1).reduce((sum, each) => sum + each.length + 1, 0);
  const offset =
    before +
    Array.from(last)
      .slice(0, column - 1)
      .join('').length;
  // What is missing at the end is told of a place after it: the last sign stands for it.
  return Math.min(offset, Math.max(0, statement.length - 1));
}

/** After the word that begins at an offset, or after the one sign that stands there. */
function endOfWord(statement: string, offset: number): number {
  const word = /^(?:[\p{L}\p{N}_.]+|.)/su.exec(statement.slice(offset))?.[0] ?? '';
  return offset + word.length;
}
