import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { setFilters } from '../actions/set-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Filters.module.css';

/** How many held meetings an actor must have to stay. */
export function LeastField() {
  const { t, number, count } = useSpeech();
  const least = useWorkspace((workspace) => workspace.filters.least);
  const label = useId();
  const set = (next: number) => setFilters((now) => ({ ...now, least: Math.max(0, next) }));
  return (
    <fieldset className={classes.least} aria-labelledby={label}>
      <span id={label}>{t('filters.least')}</span>
      <span className={classes.stepper}>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t('filters.fewer')}
          disabled={least === 0}
          onClick={() => set(least - 1)}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <output aria-live="polite" aria-label={count('meeting', least)}>
          {number(least)}
        </output>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={t('filters.moreOf')}
          onClick={() => set(least + 1)}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </span>
    </fieldset>
  );
}
