import { Accordion, ActionIcon, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { setFilters } from '../actions/set-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { meetingCountQuery } from '../remote/queries.ts';
import {
  FILTER_NAMES,
  type FilterName,
  filtersSet,
  isSet,
  NO_FILTERS,
} from '../workspace/filters.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { FacetList } from './FacetList.tsx';
import classes from './Filters.module.css';
import { meetingsLeft } from './facets.ts';
import { filterQuery } from './filter-query.ts';
import { filterWords, isList } from './filter-words.ts';
import { LeastField } from './LeastField.tsx';
import { TimeFields } from './TimeFields.tsx';
import { WhySearch } from './WhySearch.tsx';

/** Everything that can be filtered by, and why something is not in sight. */
export function FilterPanel({ close }: { readonly close: () => void }) {
  const speech = useSpeech();
  const { t } = speech;
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const set = filtersSet(filters);
  const [open, setOpen] = useState<string[]>(() => [...new Set([...set, 'meetingKinds'])]);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  // On a narrow screen it is a sheet over the page; else the picture beside it can be used.
  const narrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  useEffect(() => {
    if (narrow) dialog.current?.showModal();
    else dialog.current?.show();
    return () => dialog.current?.close();
  }, [narrow]);
  return (
    <dialog
      ref={dialog}
      className={narrow ? classes.sheet : classes.panel}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
      // A tap beside a sheet is on the dialog itself, its backdrop.
      onClick={(event) => {
        if (narrow && event.target === dialog.current) close();
      }}
    >
      <div className={classes.inside}>
        <div className={classes.head}>
          <h2 id={title}>{t('filters.title')}</h2>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('filters.close')}
            onClick={close}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </div>
        <div className={classes.scroll}>
          <WhySearch />
          <Accordion multiple value={open} onChange={setOpen} variant="default" chevronSize={18}>
            {FILTER_NAMES.map((name) => (
              <Accordion.Item key={name} value={name}>
                <Accordion.Control>
                  <span className={classes.name}>{t(`filters.name.${name}`)}</span>
                  {isSet(filters, name) && !open.includes(name) && (
                    <span className={classes.says}>
                      {filterWords(speech, graph, filters, name)}
                    </span>
                  )}
                </Accordion.Control>
                <Accordion.Panel>{open.includes(name) && <Choice name={name} />}</Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
        </div>
        <div className={classes.foot}>
          <Numbers />
          <Button
            variant="default"
            size="xs"
            disabled={set.length === 0}
            onClick={() => setFilters(() => NO_FILTERS)}
          >
            {t('filters.clear')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

function Choice({ name }: { readonly name: FilterName }) {
  if (isList(name)) return <FacetList name={name} />;
  return name === 'time' ? <TimeFields /> : <LeastField />;
}

/** How many meetings pass, here and in the store. */
function Numbers() {
  const { t, count } = useSpeech();
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  // How many meetings somebody has is no question to the store.
  const asked = useMemo(() => filterQuery(filters), [filters]);
  const stored = useQuery(meetingCountQuery(asked));
  const here = useMemo(() => meetingsLeft(graph, filters).length, [graph, filters]);
  return (
    <p className={classes.quiet} role="status">
      {t('filters.inPicture', { meetings: count('meeting', here) })}{' '}
      {stored.data &&
        filters.least === 0 &&
        t('filters.inStore', { meetings: count('meeting', stored.data.total) })}
    </p>
  );
}
