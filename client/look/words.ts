import type { Measure } from '../../contract/chosen-look.ts';
import { LOOK_WORDS } from '../../contract/look-words.ts';
import type { IconBy, LabelBy } from '../workspace/look.ts';
import type { Language } from '../workspace/types.ts';

const ar = {
  ...LOOK_WORDS.ar,
  title: 'ماذا تقول الأحجام والألوان',
  size: 'الحجم',
  colour: 'اللون',
  label: 'ما يُكتب',
  labels: { name: 'الاسم', post: 'المنصب', none: 'لا شيء' } as Record<LabelBy, string>,
  icons: {
    meeting: 'نوع اللقاء',
    kind: 'نوع كل عنصر',
    property: 'نوع اللقاء والجهة والمكان',
    none: 'بلا أيقونات',
  } satisfies Record<IconBy, string> as Record<IconBy, string>,
  means: {
    degree: 'عدد من التقاهم، كلٌّ يُعدّ مرة واحدة مهما تكررت اللقاءات.',
    betweenness:
      'كم اثنين من الآخرين يمرّ أقصر طريق بينهما من خلاله. إن تساوت عدة طرق حُسبت له حصته منها.',
    closeness: 'من 0 إلى 1: كلما قلّت اللقاءات التي تفصله عن سائر الأطراف ارتفع الرقم.',
    community:
      'من يلتقي بعضهم بعضًا أكثر مما يلتقون غيرهم. المجموعات تقسيم حسابي، لا يقوله التقرير.',
    state: 'الدولة التي يمثّلها، أو التي تتبع لها جهته.',
  } as Record<Measure | 'community' | 'state', string>,
  basis: (actors: string, pairs: string) =>
    `محسوب من اللقاءات التي تمّت وهي في الرسم: ${actors} من الأطراف، ${pairs} من الأزواج الذين التقوا.`,
  computing: 'جارٍ الحساب…',
  table: 'من يصل بين غيره: الجدول',
  back: 'رجوع',
  brokers: 'من يصل بين غيره',
  columns: {
    name: 'الاسم',
    degree: 'التقى',
    betweenness: 'يصل بين',
    closeness: 'القرب',
    community: 'المجموعة',
    first: 'أول لقاء',
    last: 'آخر لقاء',
  } as Record<string, string>,
  measures: 'في شبكة اللقاءات',
  between: (n: string) => `يقع على أقصر طريق بين ${n} من أزواج الآخرين`,
  notBetween: 'لا يقع على أقصر طريق بين أي اثنين',
  near: (n: string) => `قربه من الجميع: ${n}`,
  met: (n: string) => `على صلة بـ${n} من الأطراف`,
  inPicture: 'بحسب اللقاءات التي تمّت وهي في الرسم.',
  inPictureFiltered: 'بحسب ما أبقته المرشِّحات من اللقاءات في الرسم.',
  first: (date: string) => `أول لقاء في كل التقارير: ${date}`,
  last: (date: string) => `آخر لقاء في كل التقارير: ${date}`,
};

const en: typeof ar = {
  ...LOOK_WORDS.en,
  title: 'What sizes and colours say',
  size: 'Size',
  colour: 'Colour',
  label: 'Label',
  labels: { name: 'Name', post: 'Post', none: 'Nothing' },
  icons: {
    meeting: 'Kind of meeting',
    kind: 'Kind of everything',
    property: 'Kind of meeting, body and place',
    none: 'No icons',
  },
  means: {
    degree: 'How many different people and bodies they met, each counted once.',
    betweenness:
      'Between how many pairs of others they are on the shortest way. Where several ways are equally short, each counts for its share.',
    closeness: 'From 0 to 1: the fewer meetings between them and everybody else, the higher.',
    community:
      'Those who meet each other more than they meet others. A division by computing; no report states it.',
    state: 'The state they represent, or to which their body belongs.',
  },
  basis: (actors, pairs) =>
    `Computed from the meetings in this picture that took place: ${actors} actors, ${pairs} pairs who met.`,
  computing: 'Computing…',
  table: 'Who connects others: the table',
  back: 'Back',
  brokers: 'Who connects others',
  columns: {
    name: 'Name',
    degree: 'Met',
    betweenness: 'Connects',
    closeness: 'Nearness',
    community: 'Community',
    first: 'First met',
    last: 'Last met',
  },
  measures: 'In the network of meetings',
  between: (n) => `On the shortest way between ${n} pairs of others`,
  notBetween: 'On no shortest way between two others',
  near: (n) => `Nearness to all: ${n}`,
  met: (n) => `In contact with ${n}`,
  inPicture: 'By the meetings in the picture that took place.',
  inPictureFiltered: 'By the meetings that the filters leave in the picture.',
  first: (date) => `First contact in all reports: ${date}`,
  last: (date) => `Last contact in all reports: ${date}`,
};

const WORDS: Readonly<Record<Language, typeof ar>> = { ar, en };

/** The words of looks and measures. */
export function lookWords(language: Language): typeof ar {
  return WORDS[language];
}
