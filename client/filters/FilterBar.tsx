import { Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { lazy, Suspense, useRef } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { closeOverlay, openOverlay, useOverlay } from '../shell/overlay.ts';
import { filtersSet } from '../workspace/filters.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './FilterBar.module.css';
import { loadFilterChips, loadFilterPanel } from './load-filters.ts';

const FilterPanel = lazy(loadFilterPanel);
const FilterChips = lazy(loadFilterChips);

/** The way to the filters, and what is filtered by; the same over every view. */
export function FilterBar() {
  const { t, number } = useSpeech();
  const set = useWorkspace((workspace) => filtersSet(workspace.filters).length);
  const open = useOverlay((overlay) => overlay.open === 'filters');
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    closeOverlay();
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        size="sm"
        variant="default"
        className={classes.open ?? ''}
        data-tour="filters"
        aria-haspopup="dialog"
        aria-expanded={open}
        leftSection={<IconFilter size={16} aria-hidden />}
        onClick={() => (open ? close() : openOverlay('filters'))}
      >
        {set > 0 ? t('filters.openSet', { n: number(set) }) : t('filters.open')}
      </Button>
      <Suspense>
        {open && <FilterPanel close={close} />}
        {set > 0 && <FilterChips />}
      </Suspense>
    </>
  );
}
