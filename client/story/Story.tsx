import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { select } from '../actions/select.ts';
import { setSurface } from '../actions/set-surface.ts';
import { KindShape } from '../canvas/KindShape.tsx';
import { neighbourhoodOf } from '../details/neighbourhood.ts';
import { Listed } from '../i18n/Listed.tsx';
import { Name } from '../i18n/Name.tsx';
import { Sentence, slots } from '../i18n/Sentence.tsx';
import type { Speech } from '../i18n/speech.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { Notes } from '../notes/Notes.tsx';
import { TourOffer } from '../tour/TourOffer.tsx';
import { useWorkspace } from '../workspace/workspace.ts';
import { deriveStory, type StoryLine, type Story as Told } from './derive-story.ts';
import classes from './Story.module.css';

/** Whether the picture is of one report, of many, or of a part of what there is. */
type Scope = keyof typeof WORDS;
const WORDS = {
  one: { title: 'story.title', undated: 'story.undated' },
  many: { title: 'story.titleMany', undated: 'story.undatedMany' },
  part: { title: 'story.titlePart', undated: 'story.undatedPart' },
} as const;

/** With nothing selected: what the graph tells at first sight, each sentence a way into it. */
export function Story() {
  const speech = useSpeech();
  const { t, count, number } = speech;
  const graph = useWorkspace((workspace) => workspace.graph);
  const story = useMemo(() => {
    const nodes = [...graph.nodes.values()];
    return deriveStory(nodes, neighbourhoodOf(nodes, graph.relationships.values()));
  }, [graph]);
  const reports = [...graph.nodes.values()].filter(({ labels }) => labels.includes('Report'));
  const { omitted } = graph;
  // Of a part it can't be told what the reports do not say.
  const of = omitted.nodes > 0 ? 'part' : reports.length > 1 ? 'many' : 'one';
  const shown = graph.nodes.size - reports.length;
  if (graph.nodes.size === 0) return null;
  return (
    <div className={classes.story}>
      <h2>{t(WORDS[of].title)}</h2>
      {of === 'part' && (
        <p className={classes.lead}>
          {t('story.part', { shown: number(shown), total: number(shown + omitted.nodes) })}
        </p>
      )}
      <ul className={classes.counts} aria-label={t('story.counts')}>
        {[
          count('contact', story.contacts),
          count('named', story.named),
          datesWords(story, of, speech),
        ].map((words) => (
          <li key={words}>
            <button type="button" onClick={() => setSurface('list')}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <ul className={classes.lines}>
        {story.lines.map((line) => (
          <li key={JSON.stringify(line.selection)}>
            <button type="button" className={classes.line} onClick={() => select(line.selection)}>
              <KindShape kind="Meeting" size={15} />
              <span>
                <Line line={line} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {story.total > story.lines.length && (
        <button type="button" className={classes.more} onClick={() => setSurface('list')}>
          {t('story.more')}
        </button>
      )}
      <p className={classes.lead}>{t('story.lead')}</p>
      <TourOffer />
      <Notes on={null} />
    </div>
  );
}

function Line({ line }: { readonly line: StoryLine }): ReactNode {
  const { t, list } = useSpeech();
  if (line.type === 'alone') {
    return (
      <Sentence
        words={t('story.alone', slots('title'))}
        parts={{ title: <Name node={line.meeting} /> }}
      />
    );
  }
  const how = list(line.kinds.map((kind) => t(`meetingKind.${kind}`)));
  const people = <Listed items={line.people.map((node) => <Name key={node.id} node={node} />)} />;
  return line.place ? (
    <Sentence
      words={t('story.contactIn', { how, ...slots('people', 'place') })}
      parts={{ people, place: <Name node={line.place} /> }}
    />
  ) : (
    <Sentence words={t('story.contact', { how, ...slots('people') })} parts={{ people }} />
  );
}

function datesWords({ dated, contacts }: Told, of: Scope, { t, number }: Speech): string {
  if (dated === 0) return t(WORDS[of].undated);
  if (dated === contacts) return t('story.dated');
  return t('story.partlyDated', { dated: number(dated), total: number(contacts) });
}
