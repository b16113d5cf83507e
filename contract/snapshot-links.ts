import { z } from 'zod';

const originSchema = z
  .string()
  .max(300)
  .regex(
    /^https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/u,
    'expected an origin such as https://news.example',
  );

/** `POST /api/snapshots/{id}/links`. */
export const newLinkSchema = z
  .strictObject({
    expires: z.iso
      .datetime({ offset: true })
      .optional()
      .meta({ description: 'default: never, until it is withdrawn' }),
    origins: z
      .array(originSchema)
      .max(20)
      .default([])
      .meta({ description: 'sites that may show it in an iframe' }),
  })
  .meta({ id: 'NewSnapshotLink' });

/**
 * A link that opens one snapshot, for reading, to whoever has it. The page shows it at
 * `/shared/{token}`; `/api/shared/{token}` gives the document.
 */
export const snapshotLinkSchema = z
  .object({
    token: z.string(),
    path: z.string().meta({ example: '/shared/…' }),
    snapshot: z.string(),
    created: z.string(),
    expires: z.string().nullable(),
    origins: z.array(z.string()),
  })
  .meta({ id: 'SnapshotLink' });
export type SnapshotLink = z.infer<typeof snapshotLinkSchema>;

export const snapshotLinksSchema = z
  .object({ links: z.array(snapshotLinkSchema) })
  .meta({ id: 'SnapshotLinks' });
