import type { Language } from '../workspace/types.ts';

const ar = {
  canvas: (nodes: string, edges: string) =>
    `رسم اللقاءات: ${nodes} عنصرًا و${edges} صلة. تنقّل بالأسهم، وبزر Enter تختار ثم توسّع، وبزر Esc تلغي الاختيار.`,
  view: 'ما يظهر في الرسم',
  meetings: 'اللقاءات',
  contacts: 'من التقى من',
  tools: 'أدوات الرسم',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  fit: 'إظهار الرسم كله',
  tidy: 'ترتيب الرسم من جديد',
  menu: 'ما يمكن فعله هنا',
  layout: 'طريقة ترتيب الرسم',
  layouts: {
    force: 'بحسب الصلات',
    concentric: 'دوائر حول واحد',
    layers: 'طبقات بحسب الدولة',
    time: 'بحسب الزمن',
    places: 'بحسب المكان',
  },
  frames: 'كل دولة في إطار',
  lasso: 'تحديد بخط يُرسم حول العناصر',
  mapShow: 'إظهار الخريطة المصغّرة',
  mapHide: 'إخفاء الخريطة المصغّرة',
  unpinAll: (count: string) => `تحرير ما ثُبّت (${count})`,
  look: 'ماذا تقول الأحجام والألوان',
  undo: 'تراجع',
  redo: 'إعادة',
  hide: 'إخفاء المختار',
  showHidden: (count: string) => `إظهار ما أُخفي (${count})`,
  legend: 'دليل الرسم',
  legendOpen: 'إظهار دليل الرسم',
  legendClose: 'طيّ دليل الرسم',
  show: (kind: string, count: string) => `إظهار ${kind} (${count})`,
  unnamed: 'لم يُذكر اسمه',
  noted: 'عليه ملاحظة منك',
  held: 'تمّ',
  planned: 'مقرَّر',
  notHeld: 'أُلغي أو نُفي',
  contactLine: 'التقيا؛ العدد والغِلَظ: كم مرة',
  expanding: 'جارٍ إظهار ما يتصل به…',
  expanded: (name: string, shown: string, total: string) =>
    `\u2068${name}\u2069: يظهر ${shown} من ${total}`,
  expandedAll: (name: string, total: string) =>
    `\u2068${name}\u2069: يظهر كل ما يتصل به (${total})`,
  nothingNew: (name: string) => `كل ما يتصل بـ\u2068${name}\u2069 ظاهر في الرسم`,
  filtered: (name: string, total: string, hidden: string) =>
    `يتصل بـ\u2068${name}\u2069 ${total}، منها ${hidden} أخفاها الدليل أو التصفية`,
  gone: (what: string) => `أُخفي من الرسم: \u2068${what}\u2069`,
  added: (added: string, total: string) => `أُضيف ${added} من ${total}؛ الباقي كان في الرسم`,
  addedHidden: (added: string, hidden: string) =>
    `أُضيف ${added}، منها ${hidden} أخفاها الدليل أو التصفية`,
  addedNone: (total: string) => `كلها (${total}) كانت في الرسم`,
  more: 'أظهِر المزيد',
  expandFailed: 'تعذّر إظهار ما يتصل به. أعد المحاولة.',
  connections: (name: string, kind: string, count: string) =>
    `\u2068${name}\u2069، ${kind}، صلاته: ${count}`,
  selected: (name: string) => `اختير \u2068${name}\u2069`,
  cleared: 'أُلغي الاختيار',
};

const en: typeof ar = {
  canvas: (nodes, edges) =>
    `Picture of the meetings: ${nodes} items, ${edges} connections. Move with the arrow keys; Enter selects, then expands; Escape clears.`,
  view: 'What the picture shows',
  meetings: 'Meetings',
  contacts: 'Who met whom',
  tools: 'Tools of the picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole picture',
  tidy: 'Arrange anew',
  menu: 'What can be done here',
  layout: 'How the picture is laid out',
  layouts: {
    force: 'By connections',
    concentric: 'In circles around one',
    layers: 'In layers by state',
    time: 'By time',
    places: 'By place',
  },
  frames: 'Each state in a frame',
  lasso: 'Select by drawing a line around',
  mapShow: 'Show the small map',
  mapHide: 'Hide the small map',
  unpinAll: (count) => `Let go of what is pinned (${count})`,
  look: 'What sizes and colours say',
  undo: 'Undo',
  redo: 'Redo',
  hide: 'Hide what is selected',
  showHidden: (count) => `Show what was hidden (${count})`,
  legend: 'Legend',
  legendOpen: 'Show the legend',
  legendClose: 'Fold the legend',
  show: (kind, count) => `Show ${kind} (${count})`,
  unnamed: 'not named',
  noted: 'with a note of yours',
  held: 'took place',
  planned: 'planned',
  notHeld: 'cancelled or denied',
  contactLine: 'met; number and width: how often',
  expanding: 'Fetching what is connected…',
  expanded: (name, shown, total) => `\u2068${name}\u2069: ${shown} shown of ${total}`,
  expandedAll: (name, total) => `\u2068${name}\u2069: everything connected is shown (${total})`,
  nothingNew: (name) => `Everything connected to \u2068${name}\u2069 is in the picture`,
  filtered: (name, total, hidden) =>
    `\u2068${name}\u2069: ${total} connected, ${hidden} of them hidden by the legend or the filters`,
  gone: (what) => `Hidden from the picture: \u2068${what}\u2069`,
  added: (added, total) => `${added} of ${total} added; the rest was in the picture`,
  addedHidden: (added, hidden) =>
    `${added} added, ${hidden} of them hidden by the legend or the filters`,
  addedNone: (total) => `All ${total} were in the picture already`,
  more: 'Show more',
  expandFailed: 'What is connected could not be fetched. Try again.',
  connections: (name, kind, count) => `\u2068${name}\u2069, ${kind}, connections: ${count}`,
  selected: (name) => `\u2068${name}\u2069 selected`,
  cleared: 'Selection cleared',
};

const WORDS: Readonly<Record<Language, typeof ar>> = { ar, en };

/** The canvas's own words; names of kinds come from the page's dictionary. */
export function canvasWords(language: Language): typeof ar {
  return WORDS[language];
}
