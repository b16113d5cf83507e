import { useId, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';
import { ItemRow } from './ItemRow.tsx';
import type { Section } from './section.ts';

/** Items shown before the reader asks for the rest. */
const AT_FIRST = 6;

/** A heading with what stands under it. */
export function SectionView({ section }: { readonly section: Section }) {
  const { t, number } = useSpeech();
  const [all, setAll] = useState(false);
  const heading = useId();
  const { id, items, total } = section;
  // One left over takes no less room than the button that shows it.
  const short = !all && items.length > AT_FIRST + 1;
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <h3 id={heading}>
        {t(`section.${id}`)}
        {total > 1 && <span className={classes.count}>{number(total)}</span>}
      </h3>
      <ul>
        {(short ? items.slice(0, AT_FIRST) : items).map((item, index) => {
          const key = `${item.type}:${index}`;
          return <ItemRow key={key} item={item} section={id} />;
        })}
      </ul>
      {items.length > AT_FIRST + 1 && (
        <button type="button" className={classes.unfold} onClick={() => setAll(!all)}>
          {all ? t('details.less') : t('details.more', { n: number(items.length - AT_FIRST) })}
        </button>
      )}
    </section>
  );
}
