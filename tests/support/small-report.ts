import type { ReportDocumentInput } from '../../contract/report-document.ts';

type Node = ReportDocumentInput['nodes'][number];
type Relationship = ReportDocumentInput['relationships'][number];
/** What a small report states, each with the words of its text that say so. */
type Quoted<T> = T extends unknown ? Omit<T, 'evidence'> & { quote: string } : never;

/** A report graph document made of a text and quotes, which are found in it. */
export function smallReport(
  id: string,
  text: string,
  nodes: readonly Quoted<Node>[],
  relationships: readonly Quoted<Relationship>[],
): ReportDocumentInput {
  const evidence = (quote: string) => {
    const unit = text.indexOf(quote);
    if (unit < 0) throw new Error(`the text does not say ${quote}`);
    const start = Array.from(text.slice(0, unit)).length;
    return [{ start, end: start + Array.from(quote).length, quote }];
  };
  return {
    format: 'liqa-report-graph',
    version: 1,
    report: { id, title: id, language: 'en', text },
    nodes: nodes.map(({ quote, ...node }) => ({ ...node, evidence: evidence(quote) }) as Node),
    relationships: relationships.map(({ quote, ...relationship }) => ({
      ...relationship,
      evidence: evidence(quote),
    })),
  };
}
