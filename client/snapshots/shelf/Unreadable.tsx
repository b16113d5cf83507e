import { IconAlertTriangle } from '@tabler/icons-react';
import type { SnapshotList } from '../../../contract/snapshots.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './Shelf.module.css';

/** Files among the snapshots that can't be read, with what is wrong and what would help. */
export function Unreadable({ files }: { readonly files: SnapshotList['unreadable'] }) {
  const { t, number } = useSpeech();
  return (
    <section className={classes.unreadable}>
      <IconAlertTriangle size={20} aria-hidden />
      <div>
        <p>{t('snapshots.shelf.unreadable', { count: files.length, n: number(files.length) })}</p>
        <ul>
          {files.map(({ id, code }) => (
            <li key={id}>
              <code dir="ltr">{id}</code> — {t(`problem.${code}`)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
