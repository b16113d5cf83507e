import { z } from 'zod';

export const reportSummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    language: z.string().meta({ description: 'BCP 47' }),
    sha256: z.string(),
    source: z.string().nullable(),
    published: z.string().nullable().meta({ description: 'EDTF' }),
    /** Length of the text in code points. */
    length: z.int(),
  })
  .meta({ id: 'ReportSummary' });
export type ReportSummary = z.infer<typeof reportSummarySchema>;

export const reportListSchema = z
  .object({ reports: z.array(reportSummarySchema), total: z.int() })
  .meta({ id: 'ReportList' });
export type ReportList = z.infer<typeof reportListSchema>;

/** A part of the text and what it supports; spans may nest and overlap. Ordered by start, longest first. */
export const spanSchema = z
  .object({
    start: z.int().meta({ description: 'code points from 0' }),
    end: z.int(),
    nodes: z.array(z.string()).meta({ description: 'ids of nodes' }),
    relationships: z
      .array(z.string())
      .meta({ description: 'ids of relationships, as in Subgraph' }),
  })
  .meta({ id: 'Span' });
export type Span = z.infer<typeof spanSchema>;

export const reportSchema = reportSummarySchema
  .extend({ text: z.string(), spans: z.array(spanSchema) })
  .meta({ id: 'Report' });
export type Report = z.infer<typeof reportSchema>;

/** What loading or removing a report changed in the graph. */
export const reportChangeSchema = z
  .object({
    id: z.string(),
    nodes: z.object({ created: z.int(), removed: z.int() }),
    relationships: z.object({ created: z.int(), removed: z.int() }),
  })
  .meta({ id: 'ReportChange' });
export type ReportChange = z.infer<typeof reportChangeSchema>;
