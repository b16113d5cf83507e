import { Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconCirclePlus, IconLine } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { addToGraph } from '../../actions/add-to-graph.ts';
import { setScreen } from '../../actions/set-screen.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { problemWords } from '../../remote/problem-words.ts';
import { overviewQuery } from '../../shell/overview-query.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { type AnswerGraph, ourPart } from './answer-graph.ts';
import classes from './Drawing.module.css';
import type { useMissing } from './use-missing.ts';

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
  readonly missing: ReturnType<typeof useMissing>;
  readonly wanted: boolean;
  readonly setWanted: (wanted: boolean) => void;
  readonly surface: Surface;
  readonly setSurface: (surface: Surface) => void;
  readonly more: () => void;
}) {
  const { t, number } = useSpeech();
  const { nodes, relationships, omitted, loose } = graph;
  return (
    <div className={classes.bar}>
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
      <AddButton graph={graph} />
      {missing.askable && (
        <Tooltip label={t('cypher.drawing.missingHelp')} multiline maw={260} withinPortal={false}>
          <Button
            size="sm"
            variant={wanted ? 'light' : 'default'}
            aria-pressed={wanted}
            loading={missing.isFetching}
            leftSection={<IconLine size={16} aria-hidden />}
            onClick={() => setWanted(!wanted)}
          >
            {t('cypher.drawing.missing')}
          </Button>
        </Tooltip>
      )}
      <p className={classes.counts} role="status">
        <span>
          {t('cypher.drawing.shown', {
            nodes: number(nodes.size),
            connections: number(relationships.size),
          })}
        </span>
        {loose > 0 && <span>{t('cypher.drawing.loose', { n: number(loose) })}</span>}
        <MissingWords missing={missing} />
        {omitted.nodes > 0 && (
          <span>{t('cypher.drawing.omitted', { n: number(omitted.nodes) })}</span>
        )}
        {omitted.nodes > 0 && (
          <Button size="compact-sm" variant="light" onClick={more}>
            {t('cypher.drawing.more')}
          </Button>
        )}
      </p>
    </div>
  );
}

function MissingWords({ missing }: { readonly missing: ReturnType<typeof useMissing> }) {
  const { t, number } = useSpeech();
  if (missing.error) {
    return (
      <>
        <span>{t('cypher.drawing.missingFailed')}</span>
        <Button size="compact-sm" variant="light" onClick={missing.retry}>
          {t('cypher.drawing.again')}
        </Button>
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

/** Merges what is of the model into the explored picture; then says how much of it was new. */
function AddButton({ graph }: { readonly graph: AnswerGraph }) {
  const speech = useSpeech();
  const { t, number } = speech;
  const queries = useQueryClient();
  const part = useMemo(() => ourPart(graph), [graph]);
  const notice = useWorkspace((workspace) => workspace.notice);
  const [state, setState] = useState<'idle' | 'busy' | 'added'>('idle');
  const [failure, setFailure] = useState<unknown>(null);
  if (part.nodes.length === 0) return null;

  const add = async () => {
    setState('busy');
    setFailure(null);
    try {
      // What is added would be lost when the picture is opened after it.
      await queries.ensureQueryData(overviewQuery);
      addToGraph(part);
      setState('added');
    } catch (error) {
      setFailure(error);
      setState('idle');
    }
  };
  const added = state === 'added' && notice?.type === 'added' ? notice : null;
  return (
    <>
      <Tooltip label={t('cypher.drawing.addHelp')} multiline maw={260} withinPortal={false}>
        <Button
          size="sm"
          variant="default"
          loading={state === 'busy'}
          leftSection={<IconCirclePlus size={16} aria-hidden />}
          onClick={() => void add()}
        >
          {t('cypher.drawing.add')}
        </Button>
      </Tooltip>
      <span role="status" className={classes.added}>
        {failure !== null && problemWords(failure, speech)}
        {added && (
          <>
            {added.added.length === 0
              ? t('cypher.drawing.addedNone')
              : t('cypher.drawing.added', {
                  added: number(added.added.length),
                  total: number(added.total),
                })}{' '}
            <Button size="compact-sm" variant="light" onClick={() => setScreen('explore')}>
              {t('cypher.drawing.see')}
            </Button>
          </>
        )}
      </span>
    </>
  );
}
