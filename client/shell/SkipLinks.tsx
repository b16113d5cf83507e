import type { MouseEvent } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './SkipLinks.module.css';
import { AREAS, focusOn } from './use-shortcuts.ts';

/** Ways past the header for the keyboard; seen when they have the focus. */
export function SkipLinks() {
  const { t } = useSpeech();
  const surface = useWorkspace((workspace) => workspace.surface);
  const links = [
    [AREAS.finder, t('area.skipToFinder')],
    [AREAS.middle, t(surface === 'list' ? 'area.skipToList' : 'area.skipToCanvas')],
    [AREAS.report, t('area.skipToReport')],
  ] as const;
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
