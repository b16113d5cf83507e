import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { kindOf } from '../../contract/model.ts';
import { chooseMeetings } from '../actions/choose-meetings.ts';
import { expand } from '../actions/expand.ts';
import { loadWhyOutOfSight } from '../filters/load-filters.ts';
import { addWords } from '../i18n/add-words.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { Notes } from '../notes/Notes.tsx';
import { failureCode } from '../remote/problem-error.ts';
import { actorQuery } from '../remote/view-queries.ts';
import { Failure } from '../shell/Message.tsx';
import { sift } from '../workspace/sift.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import classes from './Details.module.css';
import { DetailsWaiting } from './DetailsWaiting.tsx';
import { deriveDetails } from './derive-details.ts';
import { MeetingFactsView } from './MeetingFactsView.tsx';
import { meetingFacts } from './meeting-facts.ts';
import type { MeetingsChosen } from './meetings-chosen.ts';
import { NodeHead } from './NodeHead.tsx';
import { NotFound } from './NotFound.tsx';
import { evidenceOf } from './neighbourhood.ts';
import { SectionView } from './SectionView.tsx';
import { Sentences } from './Sentences.tsx';
import { useAround } from './use-around.ts';

const WhyOutOfSight = lazy(loadWhyOutOfSight);
const ActorMeetings = lazy(async () => {
  const [{ ActorMeetings }, { actorAr }, { actorEn }] = await Promise.all([
    import('./ActorMeetings.tsx'),
    import('./words/ar.ts'),
    import('./words/en.ts'),
  ]);
  addWords({ ar: actorAr, en: actorEn });
  return { default: ActorMeetings };
});

/** Then the picture tells alone: a snapshot knows no more. */
const LEFT_OUT: readonly unknown[] = ['not-found', 'unsupported'];

/** Others that were met, at first and at most. */
const FIRST = 200;
const MOST = 1000;

const ActorMeasuresView = lazy(async () => ({
  default: (await import('../measures/ActorMeasuresView.tsx')).ActorMeasuresView,
}));

/** Everything the reports say of one node, in the order a reporter asks. */
export function NodeDetails({ id }: { readonly id: string }) {
  const { t, number } = useSpeech();
  const { around, isPending, error, omitted, retry } = useAround(id);
  const expanding = useWorkspace((workspace) => workspace.expanding === id);
  const isOut = useWorkspace(
    ({ graph, filters, hiddenNodes }) =>
      graph.nodes.has(id) && (hiddenNodes.includes(id) || !sift(graph, filters).nodes.has(id)),
  );
  const node = around.node(id);
  const isActor = node?.labels.includes('Actor') ?? false;
  const meetings = useWorkspace((workspace) => workspace.meetings);
  const chosen: MeetingsChosen =
    meetings.of === id
      ? { kind: meetings.kind ?? undefined, topic: meetings.topic ?? undefined }
      : {};
  const [limit, setLimit] = useState(FIRST);
  const told = useQuery({ ...actorQuery(id, chosen, limit), enabled: isActor });

  if (!node) {
    if (isPending) return <DetailsWaiting />;
    if (error && failureCode(error) !== 'not-found') return <Failure error={error} retry={retry} />;
    return <NotFound />;
  }
  return (
    <article className={classes.details}>
      <NodeHead node={node} />
      {isOut && (
        <Suspense>
          <WhyOutOfSight id={id} />
        </Suspense>
      )}
      {kindOf(node.labels) === 'Meeting' && (
        <MeetingFactsView facts={meetingFacts(around, node)} around={around} />
      )}
      {deriveDetails(around, node, { reply: told.data, chosen }).map((section) => (
        <SectionView
          key={`${id}:${section.id}`}
          section={section}
          isCut={omitted > 0 && section.id !== 'met'}
          {...(section.id === 'met' && {
            lead: (
              <Suspense>
                <ActorMeetings
                  id={id}
                  chosen={chosen}
                  choose={(some) => chooseMeetings(id, some)}
                />
              </Suspense>
            ),
            ...(limit < MOST && { more: () => setLimit(MOST) }),
          })}
        />
      ))}
      {told.error && !LEFT_OUT.includes(failureCode(told.error)) && (
        <Failure error={told.error} retry={() => void told.refetch()} />
      )}
      {isActor && (
        <Suspense>
          <ActorMeasuresView id={id} />
        </Suspense>
      )}
      <Sentences key={id} evidence={evidenceOf(node)} />
      {error && failureCode(error) !== 'not-found' && <Failure error={error} retry={retry} />}
      {omitted > 0 && (
        <p className={classes.unknown}>{t('details.omitted', { n: number(omitted) })}</p>
      )}
      <Button variant="light" size="sm" mt={12} loading={expanding} onClick={() => void expand(id)}>
        {t('details.expand')}
      </Button>
      <Notes on={id} />
    </article>
  );
}
