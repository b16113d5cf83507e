import { describe, expect, it } from 'vitest';
import { labelsOf, type NodeKind } from '../../../contract/model.ts';
import { addPost, entryOf, RepresentsFields, type SearchEntry } from './search-entries.ts';
import { SearchIndex } from './search-index.ts';

function entry(kind: NodeKind, id: string, ar: string, en: string, aliases: string[] = []) {
  return entryOf([id, [...labelsOf(kind)], ar, en, aliases]) as SearchEntry;
}

const sisi = entry('Person', 'sisi', 'عبد الفتاح السيسي', 'Abdel Fattah el-Sisi');
const badr = entry('Person', 'badr', 'بدر عبد العاطي', 'Badr Abdelatty');
const abbas = entry('Person', 'abbas', 'عباس عراقجي', 'Abbas Araghchi');
const masoud = entry('Person', 'masoud', 'مسعود بزشكيان', 'Masoud Pezeshkian');
const fahmy = entry('Person', 'fahmy', 'أحمد فهمي', 'Ahmed Fahmy', ['أبو حازم', 'Abu Hazem']);
const grossi = entry('Person', 'grossi', 'رافاييل غروسي', 'Rafael Grossi');
const egypt = entry('State', 'EG', 'مصر', 'Egypt');
const iran = entry('State', 'IR', 'إيران', 'Iran', ['الجمهورية الإسلامية']);
const presidency = entry('Organization', 'presidency', 'الرئاسة', 'Presidency');
const cairo = entry('Place', 'cairo', 'القاهرة', 'Cairo');
const call = entry('Meeting', 'call', 'اتصال بدر وعباس عراقجي', 'Call of Badr and Abbas Araghchi');

const all = [call, sisi, badr, abbas, masoud, fahmy, grossi, egypt, iran, presidency, cairo];
const fields = new RepresentsFields(new Map(all.map((one) => [`${one.kind}:${one.id}`, one])));
addPost(sisi, 'الرئيس المصري', 'President of Egypt', [fields.of('EG', false)]);
addPost(badr, 'وزير الخارجية والهجرة', 'Minister of Foreign Affairs', [fields.of('EG', false)]);
addPost(abbas, 'وزير الخارجية الإيراني', 'Iranian Foreign Minister', [fields.of('IR', false)]);
addPost(abbas, 'رئيس الوفد', 'Head of the delegation', []);
addPost(masoud, 'الرئيس الإيراني', 'President of Iran', [fields.of('IR', false)]);
addPost(fahmy, 'المتحدث الرسمي', 'Official spokesman', [
  fields.of('presidency', false),
  fields.of('EG', true),
]);
const index = await SearchIndex.of(all);

const found = (q: string, limit = 20) => index.search({ q, limit }).results;
const ids = (q: string) => found(q).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['عبدالعاطي', 'badr'],
    ['عبد عاطى', 'badr'],
    ['العاطي بدر', 'badr'],
    ['بَدر عبدالعا', 'badr'],
    ['Abdel Ati', 'badr'],
    ['Abd al-Aty', 'badr'],
    ['Abdul Aati', 'badr'],
    ['abdelaty badr', 'badr'],
    ['Araqchi', 'abbas'],
    ['Araghci', 'abbas'],
    ['Eraqchi', 'abbas'],
    ['عراقچی', 'abbas'],
    ['عراقي', 'abbas'],
    ['sissi', 'sisi'],
    ['al-Sisi', 'sisi'],
    ['سيسى', 'sisi'],
    ['Fatah', 'sisi'],
    ['Bezeshkian', 'masoud'],
    ['Pezeskian', 'masoud'],
    ['بزكشيان', 'masoud'],
    ['massud', 'masoud'],
    ['احمد فهمى', 'fahmy'],
    ['قاهره', 'cairo'],
    ['جروسي', 'grossi'],
  ])('%s finds %s first', (q, id) => {
    expect(found(q)[0]).toMatchObject({ id, match: 'name', matchedAr: null, matchedEn: null });
  });

  it('offers all names with عبد while it is typed, and each name as a whole', () => {
    for (const q of ['عبد', 'عبد ا', 'عبدال', 'abd', 'abdel', 'Abd el']) {
      expect(ids(q).sort()).toEqual(['badr', 'sisi']);
    }
    expect(ids('عبد الله')).toEqual([]);
    expect(ids('Abdullah')).toEqual([]);
    expect(ids('عبد الفتاح')).toEqual(['sisi']);
  });

  it('wants every word to be found in one and the same', () => {
    expect(ids('Abbas Grossi')).toEqual([]);
    expect(ids('عباس فهمي')).toEqual([]);
    expect(ids('Abbas Araghchi Grossi')).toEqual([]);
    expect(ids('Abbas Badr')).toEqual(['call']);
  });

  it('forgives no slip in a short word, nor where somebody bears the word typed', () => {
    expect(ids('Irun')).toEqual([]);
    expect(ids('مسر')).toEqual([]);
    expect(ids('Badr')).toEqual(['badr', 'call']);
  });

  it('finds who holds a post, and says which', () => {
    expect(found('وزير الخارجية').map(({ id, match }) => [id, match])).toEqual([
      ['abbas', 'post'],
      ['badr', 'post'],
    ]);
    expect(found('president of egypt')[0]).toMatchObject({
      id: 'sisi',
      match: 'post',
      matchedAr: 'الرئيس المصري',
      matchedEn: 'President of Egypt',
    });
    expect(ids('الرئيس المصري')).toEqual(['sisi']);
    expect(ids('وزير خارجية إيران')).toEqual(['abbas']);
  });

  it('does not mix one post with the state of another', () => {
    expect(ids('الرئيس الإيراني')).toEqual(['masoud']);
  });

  it('finds who represents a state below the state itself', () => {
    for (const q of ['إيران', 'Iran', 'ايران']) {
      expect(found(q).map(({ id, match }) => [id, match])).toEqual([
        ['IR', 'name'],
        ['abbas', 'represents'],
        ['masoud', 'represents'],
      ]);
    }
    expect(found('الجمهورية الإسلامية').map(({ id, match }) => [id, match])).toEqual([
      ['IR', 'alias'],
      ['abbas', 'represents'],
      ['masoud', 'represents'],
    ]);
    expect(found('Egypt').at(-1)).toMatchObject({
      id: 'fahmy',
      match: 'represents',
      matchedAr: 'مصر',
      matchedEn: 'Egypt',
    });
  });

  it('says which other name matched', () => {
    expect(found('ابوحازم')).toMatchObject([
      { id: 'fahmy', match: 'alias', matchedAr: 'أبو حازم', matchedEn: null },
    ]);
  });

  it('gives the best first and counts all', () => {
    const { results, total } = index.search({ q: 'a', limit: 2 });
    expect(results).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
    const scores = found('a').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(found('a', 2)).toEqual(found('a').slice(0, 2));
  });

  it.each(['', ' ', 'ء', '💥', '\u202e', "'"])('finds nothing for %j', (q) => {
    expect(index.search({ q, limit: 5 })).toEqual({ results: [], total: 0 });
  });
});
