import { ActionIcon } from '@mantine/core';
import { IconStar, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { localeOf } from '../../i18n/locale.ts';
import type { Speech } from '../../i18n/speech.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { timeWords } from '../answer/time-words.ts';
import { FavouriteForm } from './FavouriteForm.tsx';
import { nameOfText } from './favourite-shape.ts';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';
import type { HistoryEntry, Outcome } from './library-types.ts';
import { openQuery } from './open-query.ts';
import { StatementLines } from './StatementLines.tsx';
import { saveFavourite } from './save-favourite.ts';
import { clockWords } from './time-words.ts';
import { historyDeleted } from './transitions.ts';

/** One run of before: what was asked, how it ended, and what can be done with it. */
export function HistoryItem({ entry }: { readonly entry: HistoryEntry }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const [keeping, setKeeping] = useState(false);
  const locale = localeOf(language);
  const words = [
    outcomeWords(entry.outcome, speech),
    entry.tookMs === undefined ? undefined : timeWords(entry.tookMs, speech),
    clockWords(entry.startedAt, locale),
    entry.accessMode === 'Write' ? t('cypher.library.history.write') : undefined,
  ];
  return (
    <li className={classes.item}>
      <button type="button" className={classes.open} onClick={() => openQuery(entry)}>
        <StatementLines query={entry} />
        <span className={classes.about} data-failed={entry.outcome.type === 'failed' || undefined}>
          {words.flatMap((each) => (each ? [<bdi key={each}>{each}</bdi>] : []))}
        </span>
      </button>
      <div className={classes.actions}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-expanded={keeping}
          aria-label={t('cypher.library.history.keep')}
          title={t('cypher.library.history.keep')}
          onClick={() => setKeeping(!keeping)}
        >
          <IconStar size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('cypher.library.history.delete')}
          title={t('cypher.library.history.delete')}
          onClick={() =>
            useLibrary.setState((library) => historyDeleted(library, new Set([entry.id])))
          }
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </div>
      {keeping && (
        <FavouriteForm
          initial={{ name: nameOfText(entry.text), folder: '' }}
          save={(named) => {
            saveFavourite({ ...named, text: entry.text, parameters: entry.parameters });
            setKeeping(false);
          }}
          cancel={() => setKeeping(false)}
        />
      )}
    </li>
  );
}

function outcomeWords(outcome: Outcome, { t, number }: Speech): string {
  switch (outcome.type) {
    case 'done': {
      const { rows, changed } = outcome;
      return changed > 0
        ? t('cypher.library.history.changed', { count: changed, n: number(changed) })
        : t('cypher.library.history.rows', { count: rows, n: number(rows) });
    }
    case 'failed':
      return `${t('cypher.library.history.failed')} (${outcome.code.split('.').at(-1)})`;
    default:
      return t(`cypher.library.history.${outcome.type}`);
  }
}
