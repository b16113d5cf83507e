import type { ReactNode } from 'react';
import type { GraphRelationship } from '../../contract/graph.ts';
import { RELATIONSHIP_TYPES, ROLES } from '../../contract/model.ts';
import { Sentence, slots } from '../i18n/Sentence.tsx';
import type { Speech } from '../i18n/speech.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { wordsOf } from './neighbourhood.ts';

/** What a relationship states, as a sentence; `from` and `to` stand for its ends. */
export function RelationshipWords({
  relationship,
  from,
  to,
}: {
  readonly relationship: GraphRelationship;
  readonly from: ReactNode;
  readonly to: ReactNode;
}) {
  return <Sentence words={wordsFor(relationship, useSpeech())} parts={{ from, to }} />;
}

function wordsFor(relationship: GraphRelationship, { t, language }: Speech): string {
  const ends = slots('from', 'to');
  const role = ROLES.find((one) => one === relationship.properties.role);
  const post =
    wordsOf(relationship, language === 'ar' ? 'postAr' : 'postEn') ??
    wordsOf(relationship, language === 'ar' ? 'postEn' : 'postAr');
  const type = RELATIONSHIP_TYPES.find((one) => one === relationship.type);
  if (type === 'TOOK_PART_IN' && role && role !== 'participant') {
    return t('relationship.TOOK_PART_IN_as', { ...ends, role: t(`role.${role}`) });
  }
  if (type === 'REPRESENTS' && post) return t('relationship.REPRESENTS_as', { ...ends, post });
  return type ? t(`relationship.${type}`, ends) : `${ends.from} — ${ends.to}`;
}
