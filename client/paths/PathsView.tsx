import { Button, CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MEETING_KINDS, type MeetingKind } from '../../contract/model.ts';
import { askPaths } from '../actions/ask-paths.ts';
import { isolate } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { nodesQuery } from '../remote/queries.ts';
import { ViewFrame } from '../shell/ViewFrame.tsx';
import { nameOf } from '../workspace/name-of.ts';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { Chains } from './Chains.tsx';
import { pairsOf } from './chain-steps.ts';
import { EndPicker } from './EndPicker.tsx';
import classes from './Paths.module.css';

/** The most that chains are looked for between: ten pairs. */
const MOST_ENDS = 5;

/** The shortest chains of meetings between two or among several, in sentences. */
export function PathsView() {
  const { t, list, language } = useSpeech();
  const asked = useWorkspace((workspace) => workspace.paths);
  const { ends, without, states } = asked;
  const graph = useWorkspace((workspace) => workspace.graph);
  const selection = useWorkspace((workspace) => workspace.selection);
  const fetched = useQuery(nodesQuery(ends.filter((id) => !graph.nodes.has(id))));
  const nodeOf = (id: string) =>
    graph.nodes.get(id) ?? fetched.data?.nodes.find((node) => node.id === id);
  const name = (id: string) => {
    const node = nodeOf(id);
    return isolate(node ? nameOf(node, language) : id);
  };
  const offered = selectedNodes(selection, graph)
    .filter((id) => graph.nodes.get(id)?.labels.includes('Actor') && !ends.includes(id))
    .slice(0, MOST_ENDS - ends.length);
  const toggle = (kind: MeetingKind) =>
    askPaths({
      without: without.includes(kind)
        ? without.filter((each) => each !== kind)
        : [...without, kind],
    });

  return (
    <ViewFrame title={t('paths.title')}>
      <p className={classes.lead}>{t('paths.lead')}</p>
      <div className={classes.ends}>
        {ends.map((id) => (
          <span key={id} className={classes.end}>
            {name(id)}
            <CloseButton
              size="sm"
              aria-label={t('paths.remove', { name: name(id) })}
              onClick={() => askPaths({ ends: ends.filter((each) => each !== id) })}
            />
          </span>
        ))}
        {ends.length < MOST_ENDS && (
          <div className={classes.picker}>
            <EndPicker
              add={(id) => {
                if (!ends.includes(id)) askPaths({ ends: [...ends, id] });
              }}
            />
          </div>
        )}
        {offered.length > 0 && (
          <Button
            size="compact-md"
            variant="light"
            onClick={() => askPaths({ ends: [...ends, ...offered] })}
          >
            {t('paths.useSelection', { names: list(offered.map(name)) })}
          </Button>
        )}
      </div>
      <fieldset className={classes.without}>
        <legend>{t('paths.without')}</legend>
        {MEETING_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={without.includes(kind)} onChange={() => toggle(kind)} />
            {t(`meetingKind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={classes.without}>
        <legend>{t('paths.also')}</legend>
        <label>
          <input type="checkbox" checked={states} onChange={() => askPaths({ states: !states })} />
          {t('paths.states')}
        </label>
      </fieldset>
      {pairsOf(ends).map(([a, b]) => (
        <section key={`${a} ${b}`} className={classes.pair}>
          <h3>{t('paths.between', { a: name(a), b: name(b) })}</h3>
          <Chains from={a} to={b} asked={asked} />
        </section>
      ))}
    </ViewFrame>
  );
}
