import { ActionIcon, Button, Loader, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { Failure, Message } from '../../shell/Message.tsx';
import { momentWords } from '../moment-words.ts';
import { allQuery, differenceQuery } from '../requests.ts';
import { goToPlace } from '../state.ts';
import { ChangeList } from './ChangeList.tsx';
import { ChangePicture } from './ChangePicture.tsx';
import { ChangeText } from './ChangeText.tsx';
import classes from './Compare.module.css';
import { isSame } from './is-same.ts';

/** Changes of each kind that are listed at first, and how many more at a time. */
const STEP = 200;
const MODES = ['list', 'picture', 'text'] as const;

/** What is new, gone or changed from one snapshot to another, or to the present. */
export function CompareView({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}) {
  const { t } = useSpeech();
  const [mode, setMode] = useState<(typeof MODES)[number]>('list');
  const [limit, setLimit] = useState(STEP);
  const { data, error, refetch } = useQuery(differenceQuery(before, after, limit));
  return (
    <div className={classes.compare}>
      <div className={classes.head}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowLeft className={classes.mirrored} size={16} aria-hidden />}
          onClick={() => goToPlace({ at: 'shelf' })}
        >
          {t('snapshots.compare.back')}
        </Button>
        <h2>{t('snapshots.compare.title')}</h2>
      </div>
      <Sides before={before} after={after} />
      <SegmentedControl
        className={classes.modes ?? ''}
        size="sm"
        aria-label={t('snapshots.compare.as')}
        value={mode}
        onChange={setMode}
        data={MODES.map((value) => ({ value, label: t(`snapshots.compare.${value}`) }))}
      />
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && (
        <p role="status" className={classes.waiting}>
          <Loader size="sm" aria-hidden /> {t('snapshots.compare.loading')}
        </p>
      )}
      {data && isSame(data) && (
        <Message title={t('snapshots.compare.none')}>{t('snapshots.compare.noneHelp')}</Message>
      )}
      {data && !isSame(data) && mode === 'list' && (
        <ChangeList
          difference={data}
          before={before}
          more={() => setLimit((now) => now * 5)}
          after={after}
        />
      )}
      {data && !isSame(data) && mode === 'picture' && (
        <ChangePicture difference={data} before={before} />
      )}
      {data && !isSame(data) && mode === 'text' && <ChangeText before={before} after={after} />}
    </div>
  );
}

function Sides({ before, after }: { readonly before: string; readonly after: string }) {
  const { t, language } = useSpeech();
  const { data } = useQuery(allQuery);
  const options = (data?.snapshots ?? []).map(({ id, name, taken }) => ({
    value: id,
    label: `\u2068${name}\u2069 · ${momentWords(taken, language)}`,
  }));
  const present = { value: 'present', label: t('snapshots.compare.present') };
  const show = (change: { before?: string; after?: string }) =>
    goToPlace({ at: 'compare', before, after, ...change });
  return (
    <div className={classes.sides}>
      <NativeSelect
        size="sm"
        label={t('snapshots.compare.before')}
        value={before}
        onChange={(event) => show({ before: event.currentTarget.value })}
        data={options}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        disabled={after === 'present'}
        aria-label={t('snapshots.compare.swap')}
        title={t('snapshots.compare.swap')}
        onClick={() => show({ before: after, after: before })}
      >
        <IconArrowsExchange size={18} aria-hidden />
      </ActionIcon>
      <NativeSelect
        size="sm"
        label={t('snapshots.compare.after')}
        value={after}
        onChange={(event) => show({ after: event.currentTarget.value })}
        data={[present, ...options]}
      />
    </div>
  );
}
