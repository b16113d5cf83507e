import { Router } from 'express';
import { differenceRouter } from './difference-router.ts';
import { importRouter } from './import-router.ts';
import { linksRouter } from './links-router.ts';
import { type SnapshotParts, snapshotSlots } from './snapshot-parts.ts';
import { snapshotsRouter } from './snapshots-router.ts';

/** Everything about snapshots but what a link opens. */
export function snapshotRouters(given: Omit<SnapshotParts, 'slots'>): Router {
  const parts: SnapshotParts = { ...given, slots: snapshotSlots() };
  // `import` is no id: it comes first.
  return Router().use(
    importRouter(parts),
    differenceRouter(parts),
    linksRouter(parts),
    snapshotsRouter(parts),
  );
}
