import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { askMatrix } from '../actions/ask-matrix.ts';
import { heldQuery } from '../filters/filter-query.ts';
import { namedText } from '../i18n/named-text.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { matrixQuery } from '../remote/view-queries.ts';
import { Failure, Message } from '../shell/Message.tsx';
import { ViewFrame, ViewWaiting } from '../shell/ViewFrame.tsx';
import { MATRIX_ORDERS, MATRIX_SUBJECTS } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Matrix.module.css';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixPairs } from './MatrixPairs.tsx';
import { orderItems } from './order-items.ts';

/** Rows at first, and the most that the server counts at once. */
const FIRST = 50;
const MOST = 100;

/** Who met whom how often, over the whole graph: as a grid of numbers, or as a list of pairs. */
export function MatrixView() {
  const speech = useSpeech();
  const { t, number, language } = speech;
  const { of, order } = useWorkspace((workspace) => workspace.matrix);
  const [limit, setLimit] = useState(FIRST);
  const [asTable, setAsTable] = useState(false);
  const filters = useWorkspace((workspace) => workspace.filters);
  const fields = useMemo(() => heldQuery(filters), [filters]);
  const query = useQuery({ ...matrixQuery(of, limit, fields ?? {}), enabled: fields !== null });
  const { data } = query;
  const items = useMemo(
    () =>
      data ? orderItems(data, order, (item) => namedText(item, language).text, speech.compare) : [],
    [data, order, language, speech],
  );

  // Those that were only planned, cancelled or denied are no meetings of anybody.
  if (fields === null) return <Message title={t('matrix.none')} />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!data) return <ViewWaiting />;
  return (
    <ViewFrame
      title={t('matrix.title')}
      tools={
        <>
          <SegmentedControl
            aria-label={t('matrix.of')}
            value={of}
            onChange={(value) => askMatrix({ of: value })}
            data={MATRIX_SUBJECTS.map((value) => ({ value, label: t(`matrix.${value}`) }))}
          />
          <label className={classes.order}>
            {t('matrix.order')}
            <select
              value={order}
              onChange={({ currentTarget }) =>
                askMatrix({
                  order: MATRIX_ORDERS.find((one) => one === currentTarget.value) ?? order,
                })
              }
            >
              {MATRIX_ORDERS.map((one) => (
                <option key={one} value={one}>
                  {t(`matrix.orders.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <Button variant="default" size="sm" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'matrix.asGrid' : 'matrix.asTable')}
          </Button>
        </>
      }
    >
      {data.cells.length === 0 ? (
        <Message title={t('matrix.none')} />
      ) : asTable ? (
        <MatrixPairs reply={data} />
      ) : (
        <MatrixGrid items={items} cells={data.cells} of={data.of} />
      )}
      {data.items.length < data.total && (
        <p className={classes.rest}>
          {t('matrix.shown', { shown: number(data.items.length), total: number(data.total) })}
          {limit < MOST ? (
            <Button size="compact-sm" variant="light" onClick={() => setLimit(MOST)}>
              {t('matrix.more')}
            </Button>
          ) : (
            <span>{t('matrix.most')}</span>
          )}
        </p>
      )}
    </ViewFrame>
  );
}
