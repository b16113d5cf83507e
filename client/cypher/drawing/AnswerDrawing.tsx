import { useMemo, useState } from 'react';
import { select } from '../../actions/select.ts';
import type { Acts } from '../../canvas/gestures.ts';
import { Stage } from '../../canvas/Stage.tsx';
import { useSpeech } from '../../i18n/use-speech.ts';
import { Message } from '../../shell/Message.tsx';
import type { Selection } from '../../workspace/types.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { Run } from '../run/run-types.ts';
import { AnswerList } from './AnswerList.tsx';
import { type AnswerGraph, answerGraph } from './answer-graph.ts';
import { answerPicture } from './answer-picture.ts';
import classes from './Drawing.module.css';
import { DrawingBar } from './DrawingBar.tsx';
import { ForeignCard } from './ForeignCard.tsx';
import { useMissing } from './use-missing.ts';

/** Nodes drawn at first, and how many more at a time. */
const STEP = 300;

/** The nodes, relationships and paths of an answer, drawn as on the explore screen. */
export function AnswerDrawing({ run }: { readonly run: Run }) {
  const { t, number } = useSpeech();
  // A picture that is arranged anew with each batch of rows can't be read.
  if (run.status === 'running') {
    return (
      <p role="status" className={classes.waiting}>
        {t('cypher.drawing.waiting', { n: number(run.rows.length) })}
      </p>
    );
  }
  return <Drawn key={run.id} rows={run.rows} />;
}

function Drawn({ rows }: Pick<Run, 'rows'>) {
  const { t, number, language } = useSpeech();
  const [limit, setLimit] = useState(STEP);
  const [surface, setSurface] = useState<'canvas' | 'list'>('canvas');
  const [wanted, setWanted] = useState(false);
  const own = useMemo(() => answerGraph(rows, limit), [rows, limit]);
  const missing = useMissing(own, wanted);
  const { graph } = missing;
  const picture = useMemo(() => answerPicture(graph, language), [graph, language]);
  const { selection, foreign, point } = usePointing(graph);
  const acts = useMemo((): Acts => ({ select: point, open: () => {} }), [point]);

  if (graph.nodes.size === 0) {
    return (
      <Message title={t(own.loose > 0 ? 'cypher.drawing.looseOnly' : 'cypher.drawing.nothing')}>
        {own.loose === 0 && t('cypher.drawing.nothingHelp')}
      </Message>
    );
  }
  const counts = {
    nodes: number(graph.nodes.size),
    connections: number(graph.relationships.size),
  };
  return (
    <div className={classes.drawing}>
      <DrawingBar
        graph={graph}
        missing={missing}
        wanted={wanted}
        setWanted={setWanted}
        surface={surface}
        setSurface={setSurface}
        more={() => setLimit((now) => now + STEP)}
      />
      <div className={classes.picture}>
        {surface === 'canvas' ? (
          <Stage
            picture={picture}
            view="answer"
            selection={selection}
            acts={acts}
            label={t('cypher.drawing.label', counts)}
          />
        ) : (
          <AnswerList graph={graph} point={point} />
        )}
        {foreign && <ForeignCard id={foreign} graph={graph} close={() => point(null)} />}
      </div>
    </div>
  );
}

/** What is pointed at: what is of the model is selected for the whole page, the rest only here. */
function usePointing(graph: AnswerGraph) {
  const selected = useWorkspace((workspace) => workspace.selection);
  const [foreign, setForeign] = useState<Selection | null>(null);
  const point = useMemo(
    () => (selection: Selection | null) => {
      const id = selection && 'id' in selection ? selection.id : null;
      if (id !== null && graph.foreign.has(id)) {
        setForeign(selection);
        return;
      }
      setForeign(null);
      if (selection ?? useWorkspace.getState().selection) select(selection);
    },
    [graph],
  );
  return {
    selection: foreign ?? selected,
    foreign: foreign && 'id' in foreign ? foreign.id : null,
    point,
  };
}
