import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { holdsWords } from '../../../contract/holds-words.ts';
import { localeOf } from '../../i18n/locale.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { mapToCompact } from '../parameters/compact-json.ts';
import { HistoryItem } from './HistoryItem.tsx';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';
import type { HistoryEntry } from './library-types.ts';
import { NoneFound } from './NoneFound.tsx';
import { byDay, dayWords } from './time-words.ts';
import { historyDeleted } from './transitions.ts';

/** Entries that are shown before more are asked for. */
const SHOWN = 50;

/** What was run, newest first, day by day. */
export function HistoryList({ typed }: { readonly typed: string }) {
  const { t, language } = useSpeech();
  const history = useLibrary((library) => library.history);
  const [shown, setShown] = useState(SHOWN);
  const found = history.filter((entry) => holdsWords(wordsOf(entry), typed));
  if (found.length === 0) {
    return <NoneFound typed={typed} empty={t('cypher.library.history.empty')} />;
  }
  const locale = localeOf(language);
  return (
    <>
      {byDay(found.slice(0, shown)).map((entries) => (
        <section key={dayWords(entries[0].startedAt, 0, 'en')}>
          <h3 className={classes.group}>{dayWords(entries[0].startedAt, Date.now(), locale)}</h3>
          <ul className={classes.list}>
            {entries.map((entry) => (
              <HistoryItem key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <div className={classes.foot}>
        {found.length > shown && (
          <Button variant="light" size="xs" onClick={() => setShown(shown + 2 * SHOWN)}>
            {t('cypher.library.more')}
          </Button>
        )}
        {typed.trim() === '' && (
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            leftSection={<IconTrash size={14} aria-hidden />}
            onClick={() => {
              const all = new Set(history.map(({ id }) => id));
              useLibrary.setState((library) => historyDeleted(library, all));
            }}
          >
            {t('cypher.library.history.deleteAll')}
          </Button>
        )}
      </div>
    </>
  );
}

function wordsOf({ text, parameters }: HistoryEntry): string {
  return `${text}\n${JSON.stringify(mapToCompact(parameters))}`;
}
