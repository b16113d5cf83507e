import { Button, Loader, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  IconCamera,
  IconDatabaseExport,
  IconFileImport,
  IconGitCompare,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import type { SnapshotList } from '../../../contract/snapshots.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { Failure, Message } from '../../shell/Message.tsx';
import { shelfQuery } from '../requests.ts';
import { goToPlace, openDialog, type Place } from '../state.ts';
import { Card } from './Card.tsx';
import { FindBar } from './FindBar.tsx';
import { useFinding } from './finding.ts';
import { Pages } from './Pages.tsx';
import classes from './Shelf.module.css';
import { Unreadable } from './Unreadable.tsx';

/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

/** The snapshots that are kept, or those that were deleted and can come back. */
export function Shelf({ deleted }: { readonly deleted: boolean }) {
  const { t, language } = useSpeech();
  const { words, sort } = useFinding();
  const [asked] = useDebouncedValue(words.trim(), PAUSE);
  const wanted = `${deleted} ${sort} ${asked}`;
  // Another search begins on its first page.
  const [turned, setTurned] = useState({ page: 0, wanted });
  const page = turned.wanted === wanted ? turned.page : 0;
  const setPage = (next: number) => setTurned({ page: next, wanted });
  const { data, error, refetch } = useQuery(
    shelfQuery({ page, deleted, sort, words: asked, language }),
  );
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    openDialog({ type: 'import', file });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen by a button, too.
    <div className={classes.shelf} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className={classes.head}>
        <h2>{t('snapshots.shelf.title')}</h2>
        <p>{t('snapshots.shelf.lead')}</p>
      </div>
      <ShelfTools first={data?.snapshots[0]?.id} />
      <div className={classes.find}>
        <SegmentedControl
          className={classes.tabs ?? ''}
          size="sm"
          aria-label={t('snapshots.shelf.tabs')}
          value={deleted ? 'deleted' : 'shelf'}
          onChange={(at) => goToPlace({ at } as Place)}
          data={[
            { value: 'shelf', label: t('snapshots.shelf.kept') },
            { value: 'deleted', label: t('snapshots.shelf.deleted') },
          ]}
        />
        <FindBar />
      </div>
      {error && !data && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && (
        <p role="status" className={classes.waiting}>
          <Loader size="sm" aria-hidden /> {t('snapshots.shelf.loading')}
        </p>
      )}
      {data && <Listed data={data} deleted={deleted} found={asked} page={page} setPage={setPage} />}
    </div>
  );
}

function ShelfTools({ first }: { readonly first: string | undefined }) {
  const { t } = useSpeech();
  return (
    <div className={classes.tools}>
      <Button
        size="sm"
        leftSection={<IconCamera size={17} aria-hidden />}
        onClick={() => openDialog({ type: 'save', of: 'view' })}
      >
        {t('snapshots.shelf.saveView')}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconDatabaseExport size={17} aria-hidden />}
        onClick={() => openDialog({ type: 'save', of: 'full' })}
      >
        {t('snapshots.shelf.saveAll')}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconFileImport size={17} aria-hidden />}
        onClick={() => openDialog({ type: 'import', file: null })}
      >
        {t('snapshots.shelf.import')}
      </Button>
      {first !== undefined && (
        <Button
          size="sm"
          variant="default"
          leftSection={<IconGitCompare size={17} aria-hidden />}
          onClick={() => goToPlace({ at: 'compare', before: first, after: 'present' })}
        >
          {t('snapshots.shelf.compare')}
        </Button>
      )}
    </div>
  );
}

function Listed({
  data,
  deleted,
  found,
  page,
  setPage,
}: {
  readonly data: SnapshotList;
  readonly deleted: boolean;
  /** The words by which these were found; empty for all. */
  readonly found: string;
  readonly page: number;
  readonly setPage: (page: number) => void;
}) {
  const { t, number } = useSpeech();
  const none = data.total === 0;
  return (
    <>
      {data.unreadable.length > 0 && <Unreadable files={data.unreadable} />}
      {found !== '' && (
        <p role="status" className={classes.found}>
          {none
            ? t('snapshots.shelf.noneFound', { words: isolate(found) })
            : t('snapshots.shelf.found', { count: data.total, n: number(data.total) })}
        </p>
      )}
      {none ? (
        found === '' && (
          <Message title={t(deleted ? 'snapshots.shelf.emptyDeleted' : 'snapshots.shelf.empty')}>
            {t(deleted ? 'snapshots.shelf.emptyDeletedHelp' : 'snapshots.shelf.emptyHelp')}
          </Message>
        )
      ) : (
        <ul className={classes.cards}>
          {data.snapshots.map((entry) => (
            <li key={entry.id}>
              <Card entry={entry} />
            </li>
          ))}
        </ul>
      )}
      <Pages total={data.total} page={page} setPage={setPage} />
    </>
  );
}
