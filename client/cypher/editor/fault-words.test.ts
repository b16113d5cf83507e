import { beforeAll, describe, expect, it } from 'vitest';
import { speechOf } from '../../i18n/speech.ts';
import { addCypherWords } from '../words/add-cypher-words.ts';
import { faultWords } from './fault-words.ts';
import { LanguageHelp } from './language-help.ts';

const NAMES = {
  labels: ['Meeting', 'Person'],
  relationshipTypes: ['HELD_IN', 'TOOK_PART_IN'],
  propertyKeys: ['nameAr', 'nameEn'],
};
const help = new LanguageHelp();
const nothing = { keysOfLabels: {}, keysOfRelationshipTypes: {}, functions: [], procedures: [] };
help.schema({ schema: { ...NAMES, ...nothing, truncated: false }, parameters: [] });

/** What is said of a text's only fault, without isolates. */
function said(text: string, language: 'ar' | 'en') {
  const [fault, ...more] = help.lint({ text });
  if (!fault || more.length > 0) throw new Error(`${more.length} more: ${JSON.stringify(more)}`);
  const { message, fix } = faultWords(fault, speechOf(language), NAMES);
  return [message.replaceAll(/[\u2066\u2069]/gu, ''), fix];
}

beforeAll(addCypherWords);

describe('faultWords', () => {
  it.each([
    ['MATC (n) RETURN n', 'MATC is out of place. Did you mean MATCH?', 'MATCH'],
    [
      'MATCH (n:Persn) RETURN n',
      'No node in the graph has the label Persn. Did you mean Person?',
      'Person',
    ],
    [
      'MATCH (:Person)-[r:TOOK_PART_ON]->() RETURN r',
      'No relationship in the graph has the type TOOK_PART_ON. Did you mean TOOK_PART_IN?',
      'TOOK_PART_IN',
    ],
    ['MATCH (n) RETURN n.xyz', 'Nothing in the graph has a property xyz.', undefined],
    ['RETURN q', 'The variable q is not defined before this place.', undefined],
    ['RETURN $من', 'The parameter $من has no value. Add it to the parameters.', undefined],
    ['CALL db.x()', 'There is no procedure db.x that may be called here.', undefined],
    ['RETURN 1 +', 'The query is not finished. Expected here: an expression.', undefined],
    ["RETURN 'a", 'A string, name or comment is opened here and never closed.', undefined],
    [
      'MATCH (n)',
      'A query can’t end with MATCH. Add RETURN to say what you want from it.',
      undefined,
    ],
  ])('%s', (text, message, fix) => {
    expect(said(text, 'en')).toEqual([message, fix]);
  });

  it.each([
    ['MATC (n) RETURN n', 'MATC في غير موضعه. أتقصد MATCH؟'],
    ['RETURN 1 +', 'الاستعلام لم يكتمل. المتوقَّع هنا: تعبير.'],
    [
      'RETURN 1 AS a, 2 AS a',
      'خطأ في الاستعلام: Multiple result columns with the same name are not supported',
    ],
  ])('%s in Arabic', (text, message) => {
    expect(said(text, 'ar')[0]).toBe(message);
  });

  it('sets foreign words apart in Arabic', () => {
    const fault = { from: 0, to: 1, severity: 'error', message: 'Something (odd).' } as const;
    expect(faultWords(fault, speechOf('ar')).message).toContain('\u2066Something (odd).\u2069');
  });
});
