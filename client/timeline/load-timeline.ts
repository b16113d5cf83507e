import { addWords } from '../i18n/add-words.ts';

async function addTimelineWords(): Promise<void> {
  const [{ timelineAr }, { timelineEn }] = await Promise.all([
    import('./words/ar.ts'),
    import('./words/en.ts'),
  ]);
  addWords({ ar: timelineAr, en: timelineEn });
}

/** The view of meetings by time, with its words, fetched when it is first gone to. */
export async function loadTimelineView() {
  const [{ TimelineView }] = await Promise.all([import('./TimelineView.tsx'), addTimelineWords()]);
  return { default: TimelineView };
}

/** The strip under the picture, fetched once that is drawn. */
export async function loadTimelineStrip() {
  const [{ TimelineStrip }] = await Promise.all([
    import('./TimelineStrip.tsx'),
    addTimelineWords(),
  ]);
  return { default: TimelineStrip };
}
