import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { addToGraph } from '../../actions/add-to-graph.ts';
import { useSpeech } from '../../i18n/use-speech.ts';
import { problemWords } from '../../remote/problem-words.ts';
import { overviewQuery } from '../../shell/overview-query.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { type AnswerGraph, ourPart } from './answer-graph.ts';

/** Merging what is of the model into the explored picture, and how much of it was new. */
export function useAdding(graph: AnswerGraph) {
  const speech = useSpeech();
  const { t, number } = speech;
  const queries = useQueryClient();
  const part = useMemo(() => ourPart(graph), [graph]);
  const notice = useWorkspace((workspace) => workspace.notice);
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [failure, setFailure] = useState<unknown>(null);

  const add = async () => {
    setState('busy');
    setFailure(null);
    try {
      // What is added would be lost when the picture is opened after it.
      await queries.ensureQueryData(overviewQuery);
      addToGraph(part);
      setState('done');
    } catch (error) {
      setFailure(error);
      setState('idle');
    }
  };
  const added = state === 'done' && notice?.type === 'added' ? notice : null;
  let words = failure === null ? '' : problemWords(failure, speech);
  if (added) {
    words =
      added.added.length === 0
        ? t('cypher.drawing.addedNone')
        : t('cypher.drawing.added', {
            added: number(added.added.length),
            total: number(added.total),
          });
  }
  return {
    possible: part.nodes.length > 0,
    busy: state === 'busy',
    done: added !== null,
    words,
    add,
  };
}
