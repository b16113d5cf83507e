import { parseEvidence } from '../../../contract/evidence.ts';
import type { ReportSummary } from '../../../contract/reports.ts';
import type { Value } from '../../store/value.ts';

/** What a summary is made of, of a report `r`: its length is the end of its own evidence. */
export const REPORT_COLUMNS =
  'r.id AS id, r.title AS title, r.language AS language, r.sha256 AS sha256, ' +
  'r.source AS source, r.published AS published, r.evidence AS evidence';

/** A row of those columns as the contract has it. */
export function reportSummaryOf([
  id,
  title,
  language,
  sha256,
  source,
  published,
  evidence,
]: readonly Value[]): ReportSummary {
  const [whole] = Array.isArray(evidence) ? evidence : [];
  return {
    id: text(id) ?? '',
    title: text(title) ?? '',
    language: text(language) ?? '',
    sha256: text(sha256) ?? '',
    source: text(source),
    published: text(published),
    length: parseEvidence(text(whole) ?? '')?.end ?? 0,
  };
}

function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
