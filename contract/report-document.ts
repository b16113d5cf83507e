import { z } from 'zod';
import {
  MEETING_KINDS,
  MEETING_STATUSES,
  type NodeKind,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  RELATIONSHIP_TYPES,
  ROLES,
} from './model.ts';

/**
 * The report graph document: one report's text and all that it states, each node and relationship
 * with the quotes that say so. Every way in (curated, rules, model, bulk) produces this shape.
 */

const slug = z
  .string()
  .max(128)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/u,
    'expected a slug: lower-case Latin letters, digits, single hyphens',
  );
const name = z.string().trim().min(1).max(500);
const names = { nameAr: name, nameEn: name, aliases: z.array(name).max(100).default([]) };

/** A quote and its place: `quote` must equal the text between the code points `start` and `end`. */
export const quoteSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof quoteSchema>;

const evidence = z.array(quoteSchema).min(1);

const nodeSchemas = {
  Person: z.strictObject({
    kind: z.literal('Person'),
    id: slug,
    ...names,
    unnamed: z.boolean().default(false),
    evidence,
  }),
  Organization: z.strictObject({
    kind: z.literal('Organization'),
    id: slug,
    ...names,
    organizationKind: z.enum(ORGANIZATION_KINDS),
    evidence,
  }),
  State: z.strictObject({
    kind: z.literal('State'),
    id: z.string().regex(/^[A-Z]{2}$/u, 'expected an ISO 3166-1 alpha-2 code'),
    ...names,
    evidence,
  }),
  Place: z.strictObject({
    kind: z.literal('Place'),
    id: slug,
    nameAr: name,
    nameEn: name,
    placeKind: z.enum(PLACE_KINDS),
    evidence,
  }),
  Meeting: z.strictObject({
    kind: z.literal('Meeting'),
    id: slug,
    titleAr: name,
    titleEn: name,
    meetingKind: z.enum(MEETING_KINDS),
    status: z.enum(MEETING_STATUSES),
    date: z
      .strictObject({
        edtf: z.string().min(4).max(64).meta({ description: 'EDTF Level 1' }),
        evidence,
      })
      .optional()
      .meta({ description: 'absent when the report gives none' }),
    evidence,
  }),
  Topic: z.strictObject({
    kind: z.literal('Topic'),
    id: slug,
    nameAr: name,
    nameEn: name,
    evidence,
  }),
  Statement: z.strictObject({
    kind: z.literal('Statement'),
    id: slug,
    textAr: z.string().trim().min(1).max(5000),
    textEn: z.string().trim().min(1).max(5000),
    evidence,
  }),
} satisfies Record<Exclude<NodeKind, 'Report'>, z.ZodType>;

const nodeSchema = z
  .discriminatedUnion('kind', [
    nodeSchemas.Person,
    nodeSchemas.Organization,
    nodeSchemas.State,
    nodeSchemas.Place,
    nodeSchemas.Meeting,
    nodeSchemas.Topic,
    nodeSchemas.Statement,
  ])
  .meta({ id: 'DocumentNode' });
export type DocumentNode = z.infer<typeof nodeSchema>;

const relationshipSchema = z
  .strictObject({
    type: z.enum(RELATIONSHIP_TYPES),
    from: z.string().min(1),
    to: z.string().min(1),
    role: z.enum(ROLES).optional().meta({ description: 'of TOOK_PART_IN' }),
    postAr: name.optional().meta({ description: 'of REPRESENTS' }),
    postEn: name.optional().meta({ description: 'of REPRESENTS' }),
    as: name.optional().meta({ description: 'of PART_OF', example: 'on the sidelines' }),
    ordinal: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'of PART_OF: which stop of a tour, from 1' }),
    evidence,
  })
  .meta({ id: 'DocumentRelationship' });
export type DocumentRelationship = z.infer<typeof relationshipSchema>;

export const reportDocumentSchema = z
  .strictObject({
    format: z.literal('liqa-report-graph'),
    version: z.literal(1),
    report: z.strictObject({
      id: slug,
      title: name,
      language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'expected a BCP 47 tag'),
      text: z.string().min(1).max(5_000_000),
      source: name.optional(),
      published: z.string().max(64).optional().meta({ description: 'EDTF' }),
    }),
    nodes: z.array(nodeSchema),
    relationships: z.array(relationshipSchema),
  })
  .meta({ id: 'ReportDocument' });
/** A checked document. */
export type ReportDocument = z.infer<typeof reportDocumentSchema>;
/** A document as written: defaults may be left out. */
export type ReportDocumentInput = z.input<typeof reportDocumentSchema>;
