import { useSpeech } from '../../i18n/use-speech.ts';
import { useLibrary } from './library.ts';
import { Notice } from './Notice.tsx';
import { openQuery } from './open-query.ts';

/** Says that another query is in the editor than before, and gives back what was there. */
export function OpenedNotice() {
  const { t } = useSpeech();
  const done = useLibrary((library) => library.done);
  const opened = done?.type === 'opened' && (done.before || done.byLink) ? done : null;
  const before = opened?.before;
  return (
    <div role="status">
      {opened && (
        <Notice
          words={t(
            opened.byLink ? 'cypher.library.done.openedByLink' : 'cypher.library.done.opened',
          )}
          undo={before ? () => openQuery(before) : undefined}
          dismiss={() => useLibrary.setState({ done: null })}
        />
      )}
    </div>
  );
}
