import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';

const LeftOutList = lazy(async () => ({
  default: (await import('./LeftOutList.tsx')).LeftOutList,
}));

/** How much of the graph the picture leaves out, a number that opens a list; nothing where it is whole. */
export function LeftOut() {
  const { t, number } = useSpeech();
  const omitted = useWorkspace(({ graph }) => graph.omitted.nodes);
  const [open, setOpen] = useState(false);
  if (omitted === 0) return null;
  const button = (
    <Button
      size="sm"
      variant="default"
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={() => setOpen(!open)}
    >
      {t('leftOut.count', { n: number(omitted) })}
    </Button>
  );
  return open ? (
    <Suspense fallback={button}>
      <LeftOutList close={() => setOpen(false)}>{button}</LeftOutList>
    </Suspense>
  ) : (
    button
  );
}
