import { SegmentedControl } from '@mantine/core';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { sessionQuery } from '../../remote/session-query.ts';
import { useWorkbench } from '../workbench.ts';
import type { WorkbenchState } from '../workbench-types.ts';
import classes from './Access.module.css';
import { EditorToken } from './EditorToken.tsx';

type AccessMode = WorkbenchState['accessMode'];

const setMode = (accessMode: AccessMode) => useWorkbench.setState({ accessMode });

/**
 * Whether queries may change the graph: for editors a switch, for readers the reason why there is
 * none. Leaving the screen, or losing the right, goes back to reading.
 */
export function AccessSwitch() {
  const { t } = useSpeech();
  const mode = useWorkbench((workbench) => workbench.accessMode);
  const { data: session } = useQuery(sessionQuery);
  const role = session?.role;
  useEffect(() => () => setMode('Read'), []);
  useEffect(() => {
    if (role === 'reader') setMode('Read');
  }, [role]);

  if (role === undefined) return null;
  if (role === 'reader') {
    return (
      <div className={classes.reader}>
        <IconEye size={16} aria-hidden />
        <span>{t('cypher.workbench.reader')}</span>
        <EditorToken />
      </div>
    );
  }
  return (
    <SegmentedControl
      className={classes.switch ?? ''}
      data-write={mode === 'Write' || undefined}
      aria-label={t('cypher.workbench.access')}
      size="sm"
      value={mode}
      onChange={(value) => setMode(value as AccessMode)}
      data={[
        { value: 'Read', label: <Choice icon={IconEye} words={t('cypher.workbench.read')} /> },
        { value: 'Write', label: <Choice icon={IconPencil} words={t('cypher.workbench.write')} /> },
      ]}
    />
  );
}

function Choice({ icon: Icon, words }: { readonly icon: typeof IconEye; readonly words: string }) {
  return (
    <span className={classes.choice}>
      <Icon size={15} aria-hidden />
      {words}
    </span>
  );
}
