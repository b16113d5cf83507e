import type { Translate } from '../i18n/i18n.ts';
import { isolate } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { ProblemError } from '../remote/problem-error.ts';
import { problemWords } from '../remote/problem-words.ts';
import classes from './DialogForm.module.css';

/** What the server says where the fault itself tells what was found. */
const VAGUE = 'something else';

/** What was refused and what would help: in the server's words where it said more than its code. */
export function ErrorWords({ error }: { readonly error: unknown }) {
  const speech = useSpeech();
  const faults = error instanceof ProblemError ? error.faults : [];
  const { t } = speech;
  return (
    <div role="alert" className={classes.failure}>
      <p>{detailOf(error) ?? problemWords(error, speech)}</p>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, 8).map(({ pointer, expected, found }) => (
            <li key={`${pointer} ${expected}`}>
              {t('snapshots.file.where', {
                place: placeOf(pointer, speech.t),
                expected: isolate(expected),
              })}
              {found !== VAGUE && t('snapshots.file.found', { found: isolate(found) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the server said of it, in the language it was asked in. */
function detailOf(error: unknown): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return ['internal', 'unauthorized', 'forbidden-role'].includes(error.code)
    ? undefined
    : error.detail;
}

function placeOf(pointer: string, t: Translate): string {
  return pointer === '' ? t('snapshots.file.start') : isolate(pointer);
}
