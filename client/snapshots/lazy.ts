/** What is loaded when snapshots are first asked for, with its words. */
import { type ComponentType, lazy } from 'react';

async function withWords<Component extends ComponentType<never>>(
  load: () => Promise<Component>,
): Promise<{ default: Component }> {
  const [component, { addSnapshotWords }] = await Promise.all([
    load(),
    import('./words/add-snapshot-words.ts'),
  ]);
  addSnapshotWords();
  return { default: component };
}

export const SnapshotsScreen = lazy(() =>
  withWords(async () => (await import('./shelf/SnapshotsScreen.tsx')).SnapshotsScreen),
);
export const SnapshotLayer = lazy(() =>
  withWords(async () => (await import('./SnapshotLayer.tsx')).SnapshotLayer),
);
export const SnapshotBar = lazy(() =>
  withWords(async () => (await import('./opened/SnapshotBar.tsx')).SnapshotBar),
);
export const OpeningPage = lazy(() =>
  withWords(async () => (await import('./opened/OpeningPage.tsx')).OpeningPage),
);
