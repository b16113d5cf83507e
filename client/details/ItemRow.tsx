import type { GraphNode } from '../../contract/graph.ts';
import { ROLES } from '../../contract/model.ts';
import { selectPair } from '../actions/select.ts';
import { Local } from '../i18n/Name.tsx';
import { Sentence, slots } from '../i18n/Sentence.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import classes from './Details.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';
import { MeetingLine, PartOf } from './MeetingWords.tsx';
import type { MeetingFacts } from './meeting-facts.ts';
import { IdLink, NodeLink, NodeLinks } from './NodeLink.tsx';
import { evidenceOf, wordsOf } from './neighbourhood.ts';
import { Row } from './Row.tsx';
import type { Item, ItemOf, SectionId } from './section.ts';

/** One item of a section, drawn as what it is. */
export function ItemRow({ item, section }: { readonly item: Item; readonly section: SectionId }) {
  switch (item.type) {
    case 'node':
      return <NodeRow item={item} section={section} />;
    case 'post':
      return <PostRow item={item} section={section} />;
    case 'contact':
      return <ContactRow item={item} />;
    case 'meeting':
      return <MeetingRow item={item} section={section} />;
    case 'statement':
      return <StatementRow item={item} section={section} />;
  }
}

function NodeRow({
  item,
  section,
}: {
  readonly item: ItemOf<'node'>;
  readonly section: SectionId;
}) {
  const { t } = useSpeech();
  const { node, relationship } = item;
  const role = ROLES.find((one) => one === relationship.properties.role);
  return (
    <Row
      node={node}
      evidence={evidenceOf(relationship)}
      title={section === 'partOf' ? <PartOf part={item} /> : <NodeLink node={node} />}
    >
      {role && role !== 'participant' && <div className={classes.more}>{t(`role.${role}`)}</div>}
    </Row>
  );
}

function PostRow({
  item,
  section,
}: {
  readonly item: ItemOf<'post'>;
  readonly section: SectionId;
}) {
  const { t, language } = useSpeech();
  const { node, relationship } = item;
  const post = postOf(relationship, language);
  const link = <NodeLink node={node} />;
  // Of a person: the post, then whom they represent. Of a state: the person, then the post.
  const represents = <Sentence words={t('details.represents', slots('of'))} parts={{ of: link }} />;
  return (
    <Row
      node={node}
      evidence={evidenceOf(relationship)}
      title={section === 'people' ? link : post ? <Local {...post} /> : represents}
    >
      {post && (
        <div className={classes.more}>
          {section === 'people' ? <Local {...post} /> : represents}
        </div>
      )}
    </Row>
  );
}

/** Meetings shown of each who was met; their own page shows all. */
const MEETINGS = 3;

function ContactRow({ item }: { readonly item: ItemOf<'contact'> }) {
  const { t, language, count, date } = useSpeech();
  const { id, node, names, meetings } = item;
  const name = names[language] ?? names.ar ?? names.en ?? id;
  return (
    <Row
      node={node}
      evidence={meetings.length === 1 ? meetingEvidence(meetings[0]?.node) : []}
      title={
        <>
          {node ? (
            <NodeLink node={node} />
          ) : (
            <IdLink id={id}>
              <bdi>{name}</bdi>
            </IdLink>
          )}
          {item.count > 1 && (
            <span className={classes.count}>
              {count('meeting', item.count)}
              {item.last !== null && ` · ${t('details.lastMet', { date: date(item.last) })}`}
            </span>
          )}
        </>
      }
    >
      {latest(meetings).map((facts) => (
        <div key={facts.node.id} className={classes.met}>
          <div className={classes.encounter}>
            <MeetingLine facts={facts} linked />
            {meetings.length > 1 && <EvidenceButton evidence={evidenceOf(facts.node)} />}
          </div>
          {facts.partOf.map((part) => (
            <div key={part.node.id} className={classes.more}>
              <PartOf part={part} />
            </div>
          ))}
        </div>
      ))}
      {item.count > 1 && (
        <button type="button" className={classes.unfold} onClick={() => selectPair(item.of, id)}>
          {t('details.between')}
        </button>
      )}
    </Row>
  );
}

/** Those of so many that are shown: the latest, then those without a date. */
function latest(meetings: readonly MeetingFacts[]): readonly MeetingFacts[] {
  if (meetings.length <= MEETINGS) return meetings;
  const dated = meetings.filter(({ date }) => date !== undefined);
  const undated = meetings.filter(({ date }) => date === undefined);
  return [...dated.slice(-MEETINGS), ...undated].slice(0, MEETINGS);
}

function MeetingRow({
  item,
  section,
}: {
  readonly item: ItemOf<'meeting'>;
  readonly section: SectionId;
}) {
  const { t } = useSpeech();
  const { facts, relationship } = item;
  return (
    <Row
      node={facts.node}
      evidence={evidenceOf(relationship)}
      title={<NodeLink node={facts.node} />}
    >
      <MeetingLine facts={facts} />
      {section !== 'contains' &&
        facts.partOf.map((part) => (
          <div key={part.node.id} className={classes.more}>
            <PartOf part={part} />
          </div>
        ))}
      {section === 'alone' && <div className={classes.unknown}>{t('details.noCounterpart')}</div>}
    </Row>
  );
}

function StatementRow({
  item,
  section,
}: {
  readonly item: ItemOf<'statement'>;
  readonly section: SectionId;
}) {
  const { t } = useSpeech();
  const { node, relationship, speakers, reporters } = item;
  const nobody = speakers.length === 0 && reporters.length === 0;
  return (
    <Row
      node={node}
      evidence={section === 'saidAbout' ? evidenceOf(node) : evidenceOf(relationship)}
      title={<NodeLink node={node} />}
    >
      {section !== 'said' && speakers.length > 0 && (
        <Words words={t('details.saidBy', slots('names'))} name="names" nodes={speakers} />
      )}
      {section !== 'reported' && reporters.length > 0 && (
        <Words words={t('details.reportedBy', slots('names'))} name="names" nodes={reporters} />
      )}
      {nobody && <div className={classes.more}>{t('details.byReport')}</div>}
    </Row>
  );
}

function Words({
  words,
  name,
  nodes,
}: {
  readonly words: string;
  readonly name: string;
  readonly nodes: readonly GraphNode[];
}) {
  return (
    <div className={classes.more}>
      <Sentence words={words} parts={{ [name]: <NodeLinks nodes={nodes} /> }} />
    </div>
  );
}

function meetingEvidence(meeting: GraphNode | undefined): readonly string[] {
  return meeting ? evidenceOf(meeting) : [];
}

function postOf(relationship: ItemOf<'post'>['relationship'], language: 'ar' | 'en') {
  const posts = { ar: wordsOf(relationship, 'postAr'), en: wordsOf(relationship, 'postEn') };
  for (const lang of [language, language === 'ar' ? 'en' : 'ar'] as const) {
    const text = posts[lang];
    if (text !== undefined) return { text, lang };
  }
  return undefined;
}
