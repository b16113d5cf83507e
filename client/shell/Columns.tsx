import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Columns.module.css';

/** Finder, middle and report side by side, in the reading direction; their widths are remembered. */
export function Columns({
  finder,
  middle,
  report,
}: {
  readonly finder: ReactNode;
  readonly middle: ReactNode;
  readonly report: ReactNode;
}) {
  const { t } = useSpeech();
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'liqa-columns',
    onlySaveAfterUserInteractions: true,
    ...(storage() && { storage: localStorage }),
  });
  return (
    <Group
      className={classes.columns}
      orientation="horizontal"
      {...(defaultLayout && { defaultLayout })}
      onLayoutChanged={onLayoutChanged}
    >
      <Panel id="finder" className={classes.panel} defaultSize="25%" minSize={260} maxSize="45%">
        {finder}
      </Panel>
      <Separator className={classes.handle} aria-label={t('area.resizeFinder')} />
      <Panel id="middle" className={classes.middle} minSize={280}>
        {middle}
      </Panel>
      <Separator className={classes.handle} aria-label={t('area.resizeReport')} />
      <Panel id="report" className={classes.panel} defaultSize="29%" minSize={260} maxSize="50%">
        {report}
      </Panel>
    </Group>
  );
}

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
