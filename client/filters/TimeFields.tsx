import { Checkbox, TextInput } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { DATE_BOUNDARY, firstDay, lastDay } from '../../contract/date-boundary.ts';
import { setFilters } from '../actions/set-filters.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Filters.module.css';
import { yearsOf } from './facets.ts';

/** From when and until when, and what becomes of meetings without a date. */
export function TimeFields() {
  const { t, date } = useSpeech();
  const graph = useWorkspace((workspace) => workspace.graph);
  const { from, to, undated } = useWorkspace((workspace) => workspace.filters);
  const years = useMemo(() => yearsOf(graph), [graph]);
  const disordered = from !== null && to !== null && firstDay(from) > lastDay(to);
  const dates = { first: date(years?.[0]), last: date(years?.[1]) };
  const span = years?.[0] === years?.[1] ? t('filters.year', dates) : t('filters.years', dates);
  return (
    <div className={classes.time}>
      <p className={classes.quiet}>{years ? span : t('filters.noYears')}</p>
      <div className={classes.ends}>
        <DateField end="from" value={from} />
        <DateField end="to" value={to} />
      </div>
      {disordered && (
        <p role="alert" className={classes.wrong}>
          {t('filters.orderWrong')}
        </p>
      )}
      <p className={classes.quiet}>{t('filters.dateHint')}</p>
      <Checkbox
        size="sm"
        checked={undated}
        disabled={from === null && to === null}
        onChange={() => setFilters((now) => ({ ...now, undated: !now.undated }))}
        label={t('filters.undated')}
      />
    </div>
  );
}

/** What is typed takes effect when it is a date, and when it is left. */
function DateField({ end, value }: { readonly end: 'from' | 'to'; readonly value: string | null }) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const text = typed.trim();
  const isDate = text === '' || DATE_BOUNDARY.test(text);
  const commit = () => {
    if (isDate) setFilters((now) => ({ ...now, [end]: text === '' ? null : text }));
  };
  return (
    <TextInput
      size="sm"
      label={t(`filters.${end}`)}
      dir="ltr"
      placeholder="2024-11"
      value={typed}
      error={isDate ? undefined : t('filters.dateWrong')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
