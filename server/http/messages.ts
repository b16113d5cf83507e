import type { ProblemCode } from '../../contract/problem.ts';
import type { StatementFault } from '../cypher/check-statement.ts';
import type { Language } from './language.ts';

/** What a detail can say; `subject` is the name, number or word it is about. */
export type DetailKey =
  | 'no-route'
  | 'no-report'
  | 'no-node'
  | 'no-actor'
  | 'no-database'
  | 'no-page'
  | 'body-limit'
  | 'media-type'
  | 'encoding'
  | 'accept'
  | 'json-place'
  | 'json-depth'
  | 'not-utf-8'
  | 'fields'
  | 'document-faults'
  | 'address'
  | 'method'
  | 'token-missing'
  | 'token-wrong'
  | 'host'
  | 'origin'
  | 'rate'
  | 'queries'
  | 'write-access'
  | 'answer-depth'
  | 'truncated-rows'
  | 'truncated-bytes'
  | `statement-${StatementFault['reason']}`;

type Say = (subject: string) => string;
type Words = {
  readonly titles: Readonly<Record<ProblemCode, string>>;
  readonly details: Readonly<Record<DetailKey, Say>>;
  /** Before what a store said in its own words. */
  readonly storeSays: Say;
};

const ARABIC: Words = {
  titles: {
    'invalid-request': 'الطلب غير صالح',
    'invalid-json': 'النص المُرسَل ليس JSON صالحًا',
    'body-too-large': 'حجم الطلب أكبر من المسموح',
    'unsupported-media-type': 'نوع المحتوى غير مدعوم',
    'not-acceptable': 'الصيغة المطلوبة غير متاحة',
    'not-found': 'غير موجود',
    'method-not-allowed': 'الطريقة غير مسموح بها هنا',
    unauthorized: 'يلزم رمز الدخول',
    'forbidden-host': 'اسم المضيف غير مسموح به',
    'forbidden-origin': 'الطلب آتٍ من موقع آخر',
    'forbidden-role': 'هذا للمحرّرين وحدهم',
    'too-many-requests': 'طلبات كثيرة في وقت قصير',
    'invalid-document': 'وثيقة التقرير غير صالحة',
    conflict: 'يتعارض الطلب مع ما هو محفوظ',
    syntax: 'خطأ في صياغة الاستعلام',
    refused: 'الاستعلام مرفوض',
    timeout: 'استغرق الأمر وقتًا أطول من المسموح',
    cancelled: 'أُلغي الطلب',
    constraint: 'يخالف الطلب قيدًا في المخزن',
    unavailable: 'المخزن غير متاح الآن',
    unsupported: 'هذا المخزن لا يدعم الاستعلام',
    internal: 'حدث خطأ في الخادم',
  },
  details: {
    'no-route': (path) => `لا يوجد شيء على العنوان ${path}.`,
    'no-report': (id) => `لا يوجد تقرير بالمعرّف ${id}.`,
    'no-node': (id) => `لا يوجد في الشبكة ما معرّفه ${id}.`,
    'no-actor': (id) => `لا يوجد شخص أو جهة بالمعرّف ${id}.`,
    'no-database': (name) => `لا توجد قاعدة بيانات باسم ${name}.`,
    'no-page': () => 'لم تُبنَ الصفحة بعد. شغّل: npm run build',
    'body-limit': (bytes) => `الحد الأقصى لحجم الطلب هنا ${bytes} بايت.`,
    'media-type': (types) => `أرسل المحتوى بالنوع ${types}.`,
    encoding: () => 'ترميز ضغط المحتوى غير معروف؛ أرسله دون ضغط أو مضغوطًا بـ gzip.',
    accept: (types) => `الصيغ المتاحة: ${types}.`,
    'json-place': (place) => `توقّف النص عن كونه JSON عند الموضع ${place}.`,
    'json-depth': (depth) => `تداخل JSON أعمق من ${depth} مستوى.`,
    'not-utf-8': () => 'النص المُرسَل ليس بترميز UTF-8.',
    fields: () => 'راجع الحقول المذكورة.',
    'document-faults': (count) => `في الوثيقة أخطاء عددها ${count}، ولم يُحفظ منها شيء.`,
    address: () => 'في العنوان ترميز نسبة مئوية غير صالح.',
    method: (methods) => `الطرق المسموح بها هنا: ${methods}.`,
    'token-missing': () => 'أرسل الرمز في الترويسة Authorization: Bearer …',
    'token-wrong': () => 'الرمز المُرسَل غير صحيح.',
    host: (host) =>
      `لا يُخدَم هذا الموقع باسم ${host}. إن كان الاسم لك فأضفه إلى LIQA_HOSTS ثم أعد التشغيل.`,
    origin: (origin) => `لا تُقبل طلبات من ${origin}.`,
    rate: (seconds) => `أعد المحاولة بعد ${seconds} ثانية.`,
    queries: () => 'استعلامات أخرى تعمل الآن؛ أعد المحاولة بعد قليل.',
    'write-access': () => 'القراءة وحدها مسموح بها هنا (accessMode: Read).',
    'answer-depth': () => 'قيم الجواب متداخلة أعمق مما يمكن إرساله.',
    'truncated-rows': (rows) => `قُطع الجواب بعد ${rows} صف؛ وهناك المزيد.`,
    'truncated-bytes': (bytes) => `قُطع الجواب عند ${bytes} بايت؛ وهناك المزيد.`,
    'statement-clause': (clause) => `القراءة وحدها مسموح بها هنا؛ ‎${clause}‎ مرفوض.`,
    'statement-procedure': (name) => `الإجراء ${name} ليس مما يُسمح باستدعائه هنا.`,
    'statement-function': (name) => `الدالة ${name} ليست مما يُسمح باستدعائه هنا.`,
    'statement-option': (name) => `الخيار ${name} مرفوض هنا.`,
    'statement-several': () => 'أرسل استعلامًا واحدًا في كل مرة.',
    'statement-unexpected': (word) =>
      word === '<EOF>' ? 'انتهى الاستعلام قبل أن يكتمل' : `لم يكن ${word} متوقعًا`,
    'statement-too-long': () => 'الاستعلام أطول من 20000 بايت.',
    'statement-too-deep': () => 'أقواس الاستعلام متداخلة أعمق من المسموح.',
  },
  storeSays: (message) => `قال المخزن: ${message}`,
};

const ENGLISH: Words = {
  titles: {
    'invalid-request': 'The request is not valid',
    'invalid-json': 'The body is not valid JSON',
    'body-too-large': 'The body is too large',
    'unsupported-media-type': 'This kind of content is not supported',
    'not-acceptable': 'Not available in the format asked for',
    'not-found': 'Not found',
    'method-not-allowed': 'This method is not allowed here',
    unauthorized: 'An access token is needed',
    'forbidden-host': 'Not served under this host name',
    'forbidden-origin': 'The request comes from another site',
    'forbidden-role': 'Only editors may do this',
    'too-many-requests': 'Too many requests in a short time',
    'invalid-document': 'The report document is not valid',
    conflict: 'The request conflicts with what is stored',
    syntax: 'The query is not well formed',
    refused: 'The query is refused',
    timeout: 'It took longer than it may',
    cancelled: 'The request was cancelled',
    constraint: 'The request breaks a constraint of the store',
    unavailable: 'The store is away at the moment',
    unsupported: "This store can't run the query",
    internal: 'Something went wrong on the server',
  },
  details: {
    'no-route': (path) => `There is nothing at ${path}.`,
    'no-report': (id) => `There is no report with the id ${id}.`,
    'no-node': (id) => `There is nothing with the id ${id} in the graph.`,
    'no-actor': (id) => `There is no person or body with the id ${id}.`,
    'no-database': (name) => `There is no database called ${name}.`,
    'no-page': () => 'The page is not built yet. Run: npm run build',
    'body-limit': (bytes) => `A body may have ${bytes} bytes here.`,
    'media-type': (types) => `Send the content as ${types}.`,
    encoding: () => 'The content encoding is not known; send it plain or with gzip.',
    accept: (types) => `Available: ${types}.`,
    'json-place': (place) => `The text stops being JSON at position ${place}.`,
    'json-depth': (depth) => `The JSON nests deeper than ${depth} levels.`,
    'not-utf-8': () => 'The body is not UTF-8.',
    fields: () => 'See the fields that are named.',
    'document-faults': (count) =>
      `The document has ${count === '1' ? 'a fault' : `${count} faults`}; nothing of it was stored.`,
    address: () => 'The address has a percent-encoding that is not valid.',
    method: (methods) => `Allowed here: ${methods}.`,
    'token-missing': () => 'Send the token in the header Authorization: Bearer …',
    'token-wrong': () => 'The token that was sent is not the right one.',
    host: (host) =>
      `This is not served under the name ${host}. If the name is yours, add it to LIQA_HOSTS and start again.`,
    origin: (origin) => `Requests from ${origin} are not accepted.`,
    rate: (seconds) => `Try again in ${seconds} seconds.`,
    queries: () => 'Other queries are running; try again in a moment.',
    'write-access': () => 'Only reading is allowed here (accessMode: Read).',
    'answer-depth': () => 'The values of the answer nest deeper than can be sent.',
    'truncated-rows': (rows) => `The answer was cut after ${rows} rows; there are more.`,
    'truncated-bytes': (bytes) => `The answer was cut at ${bytes} bytes; there is more.`,
    'statement-clause': (clause) => `Only reading is allowed here; ${clause} is refused.`,
    'statement-procedure': (name) =>
      `The procedure ${name} is not among those that may be called here.`,
    'statement-function': (name) =>
      `The function ${name} is not among those that may be called here.`,
    'statement-option': (name) => `The option ${name} is refused here.`,
    'statement-several': () => 'Send one statement at a time.',
    'statement-unexpected': (word) =>
      word === '<EOF>' ? 'The statement ends before it is complete' : `${word} was not expected`,
    'statement-too-long': () => 'The statement is longer than 20000 bytes.',
    'statement-too-deep': () => 'The brackets of the statement nest too deep.',
  },
  storeSays: (message) => `The store says: ${message}`,
};

/** The server's words for people, in both languages. */
export const MESSAGES: Readonly<Record<Language, Words>> = { ar: ARABIC, en: ENGLISH };

/** "line 1, column 8", to follow what was not expected there. */
export const AT_PLACE: Readonly<Record<Language, (line: number, column: number) => string>> = {
  ar: (line, column) => `(السطر ${line}، العمود ${column})`,
  en: (line, column) => `(line ${line}, column ${column})`,
};
