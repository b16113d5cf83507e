import type { SnapshotImport } from '../../../contract/snapshot-import.ts';
import { isolate } from '../../i18n/node-names.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { momentWords } from '../moment-words.ts';
import own from './Import.module.css';

/** What a file is, and what would come of putting it into the graph. */
export function Preview({
  file,
  preview,
}: {
  readonly file: File;
  readonly preview: SnapshotImport;
}) {
  const { t, number, language } = useSpeech();
  const { snapshot, into, examples } = preview;
  const { format } = snapshot;
  const { nodes, relationships } = snapshot.counts;
  const counted = (count: number) => ({ count, n: number(count) });
  return (
    <section className={own.preview}>
      <h3 className={own.heading}>{t('snapshots.file.of', { file: isolate(file.name) })}</h3>
      <ul>
        {snapshot.name !== null && (
          <li>
            <bdi>{snapshot.name}</bdi>
          </li>
        )}
        {format === 'snapshot' || format === 'jsonl' ? (
          <>
            <li>{t(`snapshots.file.kind.${snapshot.kind}`)}</li>
            <li>{t('snapshots.file.taken', { date: momentWords(snapshot.taken, language) })}</li>
          </>
        ) : (
          <li>{t(`snapshots.file.from.${format}`)}</li>
        )}
        <li>{t('snapshots.shelf.items', counted(nodes))}</li>
        <li>{t('snapshots.shelf.ties', counted(relationships))}</li>
      </ul>
      {into === 'graph' && (
        <>
          <h4 className={own.heading}>{t('snapshots.file.graph')}</h4>
          <dl className={own.changes}>
            {(['nodes', 'relationships'] as const).map((what) => (
              <div key={what}>
                <dt>{t(what === 'nodes' ? 'snapshots.file.items' : 'snapshots.file.ties')}</dt>
                <dd>
                  {(['added', 'changed', 'same'] as const).map((change) => (
                    <span key={change}>
                      {t(`snapshots.file.${change}`, counted(preview[what][change]))}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          {examples.length > 0 && (
            <details>
              <summary>{t('snapshots.file.examples')}</summary>
              <ul>
                {examples.map(({ what, id, change }) => (
                  <li key={`${what} ${id}`}>
                    {t(`snapshots.file.example.${change}`, { id: isolate(id) })}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
