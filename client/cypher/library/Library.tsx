import { Tabs, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { FavouritesList } from './FavouritesList.tsx';
import { HistoryList } from './HistoryList.tsx';
import classes from './Library.module.css';
import { useLibrary } from './library.ts';
import { LIBRARY_TABS, type LibraryTab } from './library-types.ts';
import { ReadyList } from './ReadyList.tsx';
import { UndoNotice } from './UndoNotice.tsx';

const LISTS: Readonly<Record<LibraryTab, typeof ReadyList>> = {
  ready: ReadyList,
  favourites: FavouritesList,
  history: HistoryList,
};

/** What there is to ask: ready queries, one's own, and what was asked before. */
export function Library() {
  const { t } = useSpeech();
  const tab = useLibrary((library) => library.tab);
  const storage = useLibrary((library) => library.storage);
  const [typed, setTyped] = useState('');
  const List = LISTS[tab];
  return (
    <div className={classes.library}>
      <h2 className={classes.title}>{t('cypher.library.title')}</h2>
      <Tabs
        value={tab}
        onChange={(next) => {
          const chosen = LIBRARY_TABS.find((name) => name === next);
          if (chosen) openTab(chosen);
          setTyped('');
        }}
      >
        <Tabs.List grow className={classes.tabs ?? ''}>
          {LIBRARY_TABS.map((name) => (
            <Tabs.Tab key={name} value={name} className={classes.tab ?? ''}>
              {t(`cypher.library.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes.panel ?? ''}>
          {tab !== 'ready' && (storage === 'unavailable' || storage === 'full') && (
            <p role="status" className={classes.warning}>
              {t(`cypher.library.storage.${storage}`)}
            </p>
          )}
          <TextInput
            size="sm"
            className={classes.search ?? ''}
            aria-label={t(`cypher.library.search.${tab}`)}
            placeholder={t(`cypher.library.search.${tab}`)}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <List typed={typed} />
        </Tabs.Panel>
      </Tabs>
      <UndoNotice />
    </div>
  );
}

/** Goes to another list; what could be taken back in the one before stays as it is. */
function openTab(tab: LibraryTab): void {
  useLibrary.setState(({ done }) => ({ tab, done: done?.type === 'opened' ? done : null }));
}
