import type { Fault } from '../contract/problem.ts';
import type { DocumentNode, Quote, ReportDocument } from '../contract/report-document.ts';
import { CodePointText } from './code-point-text.ts';
import { shown } from './shown.ts';

/** Faults of quotes that don't equal the text at their place. */
export function quoteFaults(document: ReportDocument): Fault[] {
  const text = new CodePointText(document.report.text);
  const faultsIn = (quotes: readonly Quote[], pointer: string) =>
    quotes.flatMap((quote, index) => quoteFault(quote, `${pointer}/${index}`, text));
  const dateQuotes = (node: DocumentNode) =>
    node.kind === 'Meeting' ? (node.date?.evidence ?? []) : [];
  return [
    ...document.nodes.flatMap((node, index) => [
      ...faultsIn(node.evidence, `/nodes/${index}/evidence`),
      ...faultsIn(dateQuotes(node), `/nodes/${index}/date/evidence`),
    ]),
    ...document.relationships.flatMap((relationship, index) =>
      faultsIn(relationship.evidence, `/relationships/${index}/evidence`),
    ),
  ];
}

function quoteFault({ start, end, quote }: Quote, pointer: string, text: CodePointText): Fault[] {
  if (end <= start || end > text.length) {
    return [
      {
        pointer: `${pointer}/end`,
        expected: `a position after ${start}, at most ${text.length} (the text's length in code points)`,
        found: shown(end),
      },
    ];
  }
  const there = text.slice(start, end);
  if (there === quote) return [];
  const at = text.findNearest(quote, start);
  const hint =
    at === undefined
      ? 'the quote stands nowhere in the text'
      : `the quote stands at ${at},${at + Array.from(quote).length}`;
  return [
    {
      pointer: `${pointer}/quote`,
      expected: `${shown(there)}, the text at ${start},${end}; ${hint}`,
      found: shown(quote),
    },
  ];
}
