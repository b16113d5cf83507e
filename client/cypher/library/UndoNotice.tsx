import { isolate } from '../../i18n/node-names.ts';
import type { Speech } from '../../i18n/speech.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';
import type { Done } from './library-types.ts';
import { Notice } from './Notice.tsx';
import { doneUndone } from './transitions.ts';

/** What was just done to history or favourites, and the way back. */
export function UndoNotice() {
  const speech = useSpeech();
  const done = useLibrary((library) => library.done);
  return (
    <div role="status" className={classes.undo}>
      {done && done.type !== 'opened' && (
        <Notice
          words={doneWords(done, speech)}
          undo={() => useLibrary.setState(doneUndone)}
          dismiss={() => useLibrary.setState({ done: null })}
        />
      )}
    </div>
  );
}

function doneWords(done: Exclude<Done, { type: 'opened' }>, { t, number }: Speech): string {
  const counted = (count: number) => ({ count, n: number(count) });
  switch (done.type) {
    case 'history-deleted':
      return t('cypher.library.done.historyDeleted', counted(done.entries.length));
    case 'favourites-deleted':
      return t('cypher.library.done.favouritesDeleted', counted(done.favourites.length));
    case 'favourites-added':
      return t('cypher.library.done.favouritesAdded', counted(done.favourites.length));
    case 'favourite-replaced':
      return t('cypher.library.done.favouriteReplaced', { name: isolate(done.before.name) });
  }
}
