import { Button, NativeSelect, Popover } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { NodesReply } from '../../contract/nodes.ts';
import { addToGraph } from '../actions/add-to-graph.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { fetchGraph } from '../remote/fetch-graph.ts';
import { getJson } from '../remote/get-json.ts';
import { Failure } from '../shell/Message.tsx';
import { NO_FILTERS } from '../workspace/filters.ts';
import { countKinds, VISIBLE_KINDS, type VisibleKind } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './LeftOut.module.css';

const PAGE = 50;

function nodesQuery(kind: VisibleKind) {
  return {
    queryKey: ['nodes', kind],
    queryFn: ({ pageParam, signal }: { pageParam: number; signal: AbortSignal }) =>
      getJson<NodesReply>('/api/nodes', { kind, limit: PAGE, offset: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ total }: NodesReply, pages: readonly unknown[]) =>
      pages.length * PAGE < total ? pages.length * PAGE : undefined,
    networkMode: 'always',
    placeholderData: keepPreviousData,
  } as const;
}

/** What the picture does not hold, by kind, the most connected first; each can be added to it. */
export function LeftOutList({
  close,
  children,
}: {
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { t, number, language } = useSpeech();
  const [kind, setKind] = useState<VisibleKind>('Person');
  const graph = useWorkspace((workspace) => workspace.graph);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery(
    nodesQuery(kind),
  );
  const here = countKinds(graph, NO_FILTERS);
  const totals = new Map(data?.pages[0]?.totals.map((each) => [each.kind, each.total]));
  const missing = (each: VisibleKind) =>
    Math.max(0, (totals.get(each) ?? 0) - (here.get(each) ?? 0));
  const rows = (data?.pages ?? [])
    .flatMap(({ nodes }) => nodes)
    .filter(({ id }) => !graph.nodes.has(id));
  const add = async (id: string) => addToGraph(await fetchGraph({ around: id, limit: 30 }));
  return (
    <Popover
      opened
      onChange={close}
      position="bottom-start"
      withRoles={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <div>{children}</div>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel}>
        <div role="dialog" aria-label={t('leftOut.title')}>
          <NativeSelect
            label={t('leftOut.title')}
            description={t('leftOut.help')}
            value={kind}
            data-autofocus
            onChange={(event) => setKind(event.currentTarget.value as VisibleKind)}
            data={VISIBLE_KINDS.map((each) => ({
              value: each,
              label: t('list.caption', { kind: t(`kinds.${each}`), n: number(missing(each)) }),
            }))}
          />
          {error && <Failure error={error} retry={() => void refetch()} />}
          <ul className={classes.rows}>
            {rows.map(({ id, nameAr, nameEn, links }) => (
              <li key={id}>
                <bdi>{(language === 'ar' ? (nameAr ?? nameEn) : (nameEn ?? nameAr)) ?? id}</bdi>
                <span>{t('leftOut.links', { n: number(links) })}</span>
                <Button size="compact-xs" variant="light" onClick={() => void add(id)}>
                  {t('leftOut.add')}
                </Button>
              </li>
            ))}
          </ul>
          {hasNextPage && (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={isFetching}
              onClick={() => void fetchNextPage()}
            >
              {t('leftOut.more')}
            </Button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
