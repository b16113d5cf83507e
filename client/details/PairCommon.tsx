import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import type { GraphNode } from '../../contract/graph.ts';
import { Local } from '../i18n/Name.tsx';
import { namedText } from '../i18n/named-text.ts';
import { isolate, nodeName } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { pairQuery } from '../remote/view-queries.ts';
import { Failure } from '../shell/Message.tsx';
import classes from './Details.module.css';
import { IdLink } from './NodeLink.tsx';

type Listed = { readonly items: readonly unknown[]; readonly total: number };

/** What two have in common besides their meetings, as the store counts it: people and topics. */
export function PairCommon({ a, b }: { readonly a: GraphNode; readonly b: GraphNode }) {
  const { t, count, language } = useSpeech();
  const query = useQuery(pairQuery(a.id, b.id));
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return null;
  const { through, topics } = query.data;
  const names = {
    a: isolate(nodeName(a, language).text),
    b: isolate(nodeName(b, language).text),
  };
  const each = (ofA: number, ofB: number) =>
    t('details.eachMet', { ...names, ofA: count('meeting', ofA), ofB: count('meeting', ofB) });
  return (
    <>
      <Common title={t('details.through')} listed={through}>
        {through.items.map((item) => (
          <li key={item.id}>
            <IdLink id={item.id}>
              <Local {...namedText(item, language)} />
            </IdLink>
            <div className={classes.more}>{each(item.withA, item.withB)}</div>
          </li>
        ))}
      </Common>
      <Common title={t('details.common')} listed={topics}>
        {topics.items.map((item) => (
          <li key={item.id}>
            <IdLink id={item.id}>
              <Local {...namedText(item, language)} />
            </IdLink>
            <div className={classes.more}>{each(item.ofA, item.ofB)}</div>
          </li>
        ))}
      </Common>
    </>
  );
}

function Common({
  title,
  listed: { items, total },
  children,
}: {
  readonly title: string;
  readonly listed: Listed;
  readonly children: ReactNode;
}) {
  const { t, number } = useSpeech();
  const heading = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <h3 id={heading}>
        {title}
        {total > 1 && <span className={classes.count}>{number(total)}</span>}
      </h3>
      <ul>{children}</ul>
      {items.length < total && (
        <p className={classes.unknown}>
          {t('details.firstOf', { shown: number(items.length), total: number(total) })}
        </p>
      )}
    </section>
  );
}
