import { Combobox } from '@mantine/core';
import { kindOf } from '../../contract/model.ts';
import type { SearchResult } from '../../contract/search.ts';
import { KindShape } from '../canvas/KindShape.tsx';
import { Local } from '../i18n/Name.tsx';
import { inLanguage } from '../i18n/named-text.ts';
import { Sentence, slots } from '../i18n/Sentence.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './SearchBox.module.css';

/** One result: its kind, its name in both languages, and what matched when the name did not. */
export function FoundOption({ found }: { readonly found: SearchResult }) {
  const { t, language } = useSpeech();
  const kind = kindOf(found.labels);
  const own = inLanguage(found.nameAr, found.nameEn, language);
  const name = own ?? { text: found.id, lang: 'en' };
  const other = inLanguage(found.nameAr, found.nameEn, language === 'ar' ? 'en' : 'ar');
  const matched = inLanguage(found.matchedAr, found.matchedEn, language);
  return (
    <Combobox.Option value={found.id} className={classes.option ?? ''}>
      {kind && kind !== 'Report' && <KindShape kind={kind} size={16} />}
      <span className={classes.names}>
        <span className={classes.name}>
          <Local {...name} />
        </span>
        {other && other.text !== name.text && (
          <span className={classes.other}>
            <Local {...other} />
          </span>
        )}
        {found.match !== 'name' && matched && (
          <span className={classes.matched}>
            <Sentence
              words={t(`search.by.${found.match}`, slots('words'))}
              parts={{ words: <Local {...matched} /> }}
            />
          </span>
        )}
      </span>
      {kind && <span className={classes.kind}>{t(`kind.${kind}`)}</span>}
    </Combobox.Option>
  );
}
