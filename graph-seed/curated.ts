import { readFile } from 'node:fs/promises';
import type { ReportDocumentInput } from '../contract/report-document.ts';

/** Reports that ship with Liqa: `reports/<id>.txt` is the text, `reports/<id>.json` all else. */
const CURATED = ['egypt-iran-rapprochement'];

/** The shipped reports as report graph documents, not yet checked. */
export async function curatedDocuments(): Promise<ReportDocumentInput[]> {
  return Promise.all(CURATED.map(readCurated));
}

async function readCurated(id: string): Promise<ReportDocumentInput> {
  const [document, text] = await Promise.all(
    ['json', 'txt'].map((ending) =>
      readFile(new URL(`./reports/${id}.${ending}`, import.meta.url), 'utf8'),
    ),
  );
  const parsed = JSON.parse(document ?? '') as Omit<ReportDocumentInput, 'report'> & {
    report: Omit<ReportDocumentInput['report'], 'text'>;
  };
  return { ...parsed, report: { ...parsed.report, text: text ?? '' } };
}
