import { Fragment, type ReactNode, useId, useState } from 'react';
import type { GraphNode } from '../../contract/graph.ts';
import { Sentence, slots } from '../i18n/Sentence.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';
import { ItemRow } from './ItemRow.tsx';
import { NodeLinks } from './NodeLink.tsx';
import type { Item, Section } from './section.ts';

/** Items shown before the reader asks for the rest. */
const AT_FIRST = 6;

/** A heading with what stands under it. */
export function SectionView({
  section,
  lead,
  more,
  isCut = false,
}: {
  readonly section: Section;
  /** Whether there may be more than it counts. */
  readonly isCut?: boolean;
  /** Stands between the heading and the items. */
  readonly lead?: ReactNode;
  /** Asks for items that are out of reach. */
  readonly more?: () => void;
}) {
  const { t, number } = useSpeech();
  const [all, setAll] = useState(false);
  const heading = useId();
  const { id, items, total } = section;
  // What belongs to no occasion comes first, so that it does not seem to belong to one.
  const ordered = items.toSorted((a, b) => Number(hasOccasion(a)) - Number(hasOccasion(b)));
  // One left over takes no less room than the button that shows it.
  const short = !all && items.length > AT_FIRST + 1;
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <h3 id={heading}>
        {t(`section.${id}`)}
        {total > 1 && (
          <span className={classes.count}>{isCut ? `${number(total)}+` : number(total)}</span>
        )}
      </h3>
      {lead}
      <ul>
        {(short ? ordered.slice(0, AT_FIRST) : ordered).map((item, index, shown) => {
          const key = `${item.type}:${index}`;
          const occasions = id === 'statements' ? [] : occasionsOf(item);
          const isNext = idsOf(occasions) !== idsOf(occasionsOf(shown[index - 1]));
          return (
            <Fragment key={key}>
              {occasions.length > 0 && isNext && (
                <li className={classes.group}>
                  <Sentence
                    words={t('details.during', slots('meeting'))}
                    parts={{ meeting: <NodeLinks nodes={occasions} /> }}
                  />
                </li>
              )}
              <ItemRow item={item} section={id} />
            </Fragment>
          );
        })}
      </ul>
      {items.length > AT_FIRST + 1 && (
        <button type="button" className={classes.unfold} onClick={() => setAll(!all)}>
          {all ? t('details.less') : t('details.more', { n: number(items.length - AT_FIRST) })}
        </button>
      )}
      {!short && items.length < total && (
        <p className={classes.unknown}>
          {t('details.firstOf', { shown: number(items.length), total: number(total) })}{' '}
          {more && (
            <button type="button" className={classes.unfold} onClick={more}>
              {t('details.more', { n: number(total - items.length) })}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** The meetings something was said or discussed at. */
function occasionsOf(item: Item | undefined): readonly GraphNode[] {
  return item?.type === 'node' || item?.type === 'statement' ? item.during : [];
}

function hasOccasion(item: Item): boolean {
  return occasionsOf(item).length > 0;
}

function idsOf(nodes: readonly GraphNode[]): string {
  return nodes.map(({ id }) => id).join(' ');
}
