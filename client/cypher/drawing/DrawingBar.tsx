import { Button, SegmentedControl } from '@mantine/core';
import { IconCirclePlus, IconLine } from '@tabler/icons-react';
import { setScreen } from '../../actions/set-screen.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import type { AnswerGraph } from './answer-graph.ts';
import classes from './Drawing.module.css';
import { useAdding } from './use-adding.ts';
import type { useMissing } from './use-missing.ts';

type Missing = ReturnType<typeof useMissing>;
type Surface = 'canvas' | 'list';

/** What is drawn of an answer and what is left out, and what can be done with it. */
export function DrawingBar({
  graph,
  missing,
  wanted,
  setWanted,
  surface,
  setSurface,
  more,
}: {
  readonly graph: AnswerGraph;
  readonly missing: Missing;
  readonly wanted: boolean;
  readonly setWanted: (wanted: boolean) => void;
  readonly surface: Surface;
  readonly setSurface: (surface: Surface) => void;
  readonly more: () => void;
}) {
  const { t, number } = useSpeech();
  const { nodes, relationships, omitted, loose } = graph;
  const adding = useAdding(graph);
  return (
    <div className={classes.bar}>
      <div className={classes.verbs}>
        <SegmentedControl
          size="sm"
          aria-label={t('cypher.drawing.surface')}
          value={surface}
          onChange={(value) => setSurface(value as Surface)}
          data={[
            { value: 'canvas', label: t('cypher.drawing.canvas') },
            { value: 'list', label: t('cypher.drawing.list') },
          ]}
        />
        {adding.possible && (
          <Button
            size="sm"
            variant="default"
            title={t('cypher.drawing.addHelp')}
            loading={adding.busy}
            leftSection={<IconCirclePlus size={16} aria-hidden />}
            onClick={() => void adding.add()}
          >
            {t('cypher.drawing.add')}
          </Button>
        )}
        {missing.askable && (
          <Button
            size="sm"
            variant={wanted ? 'light' : 'default'}
            title={t('cypher.drawing.missingHelp')}
            aria-pressed={wanted}
            loading={missing.isFetching}
            leftSection={<IconLine size={16} aria-hidden />}
            onClick={() => setWanted(!wanted)}
          >
            {t('cypher.drawing.missing')}
          </Button>
        )}
      </div>
      <p className={classes.counts} role="status">
        <span>
          {t('cypher.drawing.shown', {
            nodes: number(nodes.size),
            connections: number(relationships.size),
          })}
        </span>
        {loose > 0 && <span>{t('cypher.drawing.loose', { n: number(loose) })}</span>}
        {omitted.nodes > 0 && (
          <>
            <span>{t('cypher.drawing.omitted', { n: number(omitted.nodes) })}</span>
            <Small words={t('cypher.drawing.more')} act={more} />
          </>
        )}
        <MissingWords missing={missing} />
        {adding.words && <span>{adding.words}</span>}
        {adding.done && <Small words={t('cypher.drawing.see')} act={() => setScreen('explore')} />}
      </p>
    </div>
  );
}

function Small({ words, act }: { readonly words: string; readonly act: () => void }) {
  return (
    <Button size="compact-sm" variant="light" onClick={act}>
      {words}
    </Button>
  );
}

function MissingWords({ missing }: { readonly missing: Missing }) {
  const { t, number } = useSpeech();
  if (missing.error) {
    return (
      <>
        <span>{t('cypher.drawing.missingFailed')}</span>
        <Small words={t('cypher.drawing.again')} act={missing.retry} />
      </>
    );
  }
  if (!missing.known) return null;
  return (
    <>
      <span>
        {missing.count > 0
          ? t('cypher.drawing.missingShown', { n: number(missing.count) })
          : t('cypher.drawing.missingNone')}
      </span>
      {missing.beyond > 0 && (
        <span>{t('cypher.drawing.missingBeyond', { n: number(missing.beyond) })}</span>
      )}
    </>
  );
}
