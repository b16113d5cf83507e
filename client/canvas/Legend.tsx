import { ActionIcon, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown, IconShape } from '@tabler/icons-react';
import { lazy, Suspense, useId, useState } from 'react';
import { toggleKind } from '../actions/toggle-kind.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import type { Scales } from '../look/scale.ts';

import { countKinds, VISIBLE_KINDS } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { KindShape } from './KindShape.tsx';
import classes from './Legend.module.css';
import { LineSample } from './LineSample.tsx';
import { canvasWords } from './words.ts';

const LookLegend = lazy(async () => ({
  default: (await import('../look/LookLegend.tsx')).LookLegend,
}));

/** What shapes and lines mean; each kind is a switch that shows or hides it. */
export function Legend({ scales }: { readonly scales?: Scales }) {
  const { t, number, language } = useSpeech();
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? !narrow;
  const id = useId();
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const hiddenKinds = useWorkspace((workspace) => workspace.hiddenKinds);
  const noted = useWorkspace(({ notes }) => notes.some(({ on }) => on !== null));
  const view = useWorkspace((workspace) => workspace.view);
  const words = canvasWords(language);
  const unnamed = [...graph.nodes.values()].some((node) => node.properties.unnamed === true);
  const counts = countKinds(graph, filters);
  const kinds = VISIBLE_KINDS.filter(
    (kind) =>
      counts.has(kind) &&
      (view === 'meetings' || kind === 'Person' || kind === 'Organization' || kind === 'State'),
  );
  if (kinds.length === 0) return null;

  return (
    <section className={classes.legend} aria-label={words.legend}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        aria-expanded={open}
        aria-controls={id}
        aria-label={open ? words.legendClose : words.legendOpen}
        title={open ? words.legendClose : words.legendOpen}
        onClick={() => setChosen(!open)}
      >
        {open ? <IconChevronDown size={16} /> : <IconShape size={18} />}
      </ActionIcon>
      <div id={id} className={classes.body} hidden={!open}>
        {kinds.map((kind) => (
          <UnstyledButton
            key={kind}
            className={classes.kind ?? ''}
            aria-pressed={!hiddenKinds.includes(kind)}
            onClick={() => toggleKind(kind)}
          >
            <KindShape kind={kind} quiet={scales?.colour !== undefined} />
            <span>{t(`kinds.${kind}`)}</span>
            <span className={classes.count}>{number(counts.get(kind) ?? 0)}</span>
          </UnstyledButton>
        ))}
        {scales && (
          <Suspense>
            <LookLegend scales={scales} />
          </Suspense>
        )}
        <ul className={classes.lines}>
          {unnamed && (
            <li>
              <KindShape kind="Person" hollow /> {words.unnamed}
            </li>
          )}
          {noted && (
            <li>
              <span className={classes.noted} /> {words.noted}
            </li>
          )}
          {view === 'contacts' ? (
            <li>
              <LineSample line="contact" /> {words.contactLine}
            </li>
          ) : (
            (['held', 'planned', 'notHeld'] as const).map((line) => (
              <li key={line}>
                <LineSample line={line} /> {words[line]}
              </li>
            ))
          )}
        </ul>
      </div>
    </section>
  );
}
