import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Library.module.css';

/** Stands where a list would be: what was typed is in none, or there is nothing yet. */
export function NoneFound({ typed, empty }: { readonly typed: string; readonly empty: string }) {
  const { t } = useSpeech();
  return (
    <p role="status" className={classes.none}>
      {typed.trim() === ''
        ? empty
        : t('cypher.library.noneFound', { words: isolate(typed.trim()) })}
    </p>
  );
}
