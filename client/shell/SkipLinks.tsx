import type { MouseEvent } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './SkipLinks.module.css';
import { AREAS, focusOn, SCREEN_AREAS } from './use-shortcuts.ts';

/** Ways past the header for the keyboard; seen when they have the focus. */
export function SkipLinks() {
  const { t } = useSpeech();
  const screen = useWorkspace((workspace) => workspace.screen);
  const surface = useWorkspace((workspace) => workspace.surface);
  const words = {
    finder: t('area.skipToFinder'),
    middle: t(
      screen === 'snapshots'
        ? 'area.skipToSnapshots'
        : surface === 'list'
          ? 'area.skipToList'
          : 'area.skipToCanvas',
    ),
    query: t('area.skipToQuery'),
    answer: t('area.skipToAnswer'),
    report: t('area.skipToReport'),
  };
  const links = SCREEN_AREAS[screen].map((area) => [AREAS[area], words[area]] as const);
  // A fragment in the address would be one more thing that a link shows others.
  const go = (event: MouseEvent, id: string) => {
    event.preventDefault();
    focusOn(id);
  };
  return (
    <nav className={classes.links} aria-label={t('area.skip')}>
      {links.map(([id, words]) => (
        <a key={id} href={`#${id}`} onClick={(event) => go(event, id)}>
          {words}
        </a>
      ))}
    </nav>
  );
}
