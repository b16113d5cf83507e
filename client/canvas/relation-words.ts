import type { GraphRelationship } from '../../contract/graph.ts';
import type { RelationshipType, Role } from '../../contract/model.ts';
import type { Language } from '../workspace/types.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<RelationshipType, string>>>> = {
  ar: {
    TOOK_PART_IN: 'شارك',
    REPRESENTS: 'يمثّل',
    BELONGS_TO: 'من مؤسسات',
    MEMBER_OF: 'عضو في',
    HELD_IN: 'مكانه',
    LOCATED_IN: 'تقع في',
    PART_OF: 'ضمن',
    DISCUSSED: 'بُحث فيه',
    CONCERNS: 'يخصّ',
    MADE: 'صاحب القول',
    MADE_DURING: 'قيل خلاله',
    REPORTED: 'نقل القول',
    ABOUT: 'عن',
  },
  en: {
    TOOK_PART_IN: 'took part',
    REPRESENTS: 'represents',
    BELONGS_TO: 'belongs to',
    MEMBER_OF: 'member of',
    HELD_IN: 'held in',
    LOCATED_IN: 'in',
    PART_OF: 'part of',
    DISCUSSED: 'discussed',
    CONCERNS: 'concerns',
    MADE: 'said',
    MADE_DURING: 'said during',
    REPORTED: 'reported',
    ABOUT: 'about',
  },
};

const ROLES: Readonly<Record<Language, Readonly<Partial<Record<Role, string>>>>> = {
  ar: {
    host: 'مضيف',
    visitor: 'زائر',
    mediator: 'وسيط',
    head_of_delegation: 'رئيس الوفد',
  },
  en: {
    host: 'host',
    visitor: 'visitor',
    mediator: 'mediator',
    head_of_delegation: 'head of delegation',
  },
};

const PARTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: { 'on the sidelines': 'على هامش', stop: 'محطة من' },
  en: { 'on the sidelines': 'on the sidelines of', stop: 'stop of' },
};

/** A relationship in a few words of the reader's language, the fullest first. */
export function relationWords(
  { type, properties }: GraphRelationship,
  language: Language,
): readonly string[] {
  const word = WORDS[language][type as RelationshipType] ?? type;
  const fuller = {
    TOOK_PART_IN: ROLES[language][properties.role as Role],
    REPRESENTS: properties[language === 'ar' ? 'postAr' : 'postEn'],
    PART_OF: PARTS[language][String(properties.as)],
  }[type];
  const short = { TOOK_PART_IN: ROLES[language][properties.role as Role] }[type] ?? word;
  return typeof fuller === 'string' && fuller !== short ? [fuller, short] : [short];
}
