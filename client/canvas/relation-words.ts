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
    host: 'استضاف',
    visitor: 'زار',
    mediator: 'توسّط',
    head_of_delegation: 'ترأّس الوفد',
  },
  en: {
    host: 'hosted',
    visitor: 'visited',
    mediator: 'mediated',
    head_of_delegation: 'led the delegation',
  },
};

const PARTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: { 'on the sidelines': 'على هامش', stop: 'محطة من' },
  en: { 'on the sidelines': 'on the sidelines of', stop: 'stop of' },
};

/** A relationship in a word or two of the reader's language, as written along its line. */
export function relationWord({ type, properties }: GraphRelationship, language: Language): string {
  if (type === 'TOOK_PART_IN' && typeof properties.role === 'string') {
    const word = ROLES[language][properties.role as Role];
    if (word) return word;
  }
  if (type === 'REPRESENTS') {
    const post = properties[language === 'ar' ? 'postAr' : 'postEn'];
    if (typeof post === 'string' && post !== '') return post;
  }
  if (type === 'PART_OF' && typeof properties.as === 'string') {
    const word = PARTS[language][properties.as];
    if (word) return word;
  }
  return WORDS[language][type as RelationshipType] ?? type;
}
