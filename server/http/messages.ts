import type { ProblemCode } from '../../contract/problem.ts';
import type { StatementFaultReason } from '../../contract/statements.ts';
import type { SnapshotReason } from '../snapshots/snapshot-error.ts';
import type { Language } from './language.ts';

/** What a detail can say; `subject` is the name, number or word it is about. */
export type DetailKey =
  | 'no-route'
  | 'no-report'
  | 'no-node'
  | 'no-actor'
  | 'no-database'
  | 'no-page'
  | 'no-snapshot'
  | 'no-link'
  | 'no-format'
  | 'body-limit'
  | 'media-type'
  | 'encoding'
  | 'gzip'
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
  | 'check-time'
  | 'role'
  | 'graph-changing'
  | 'truncated-rows'
  | 'truncated-bytes'
  | `statement-${StatementFaultReason}`
  | `snapshot-${SnapshotReason}`;

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
    'invalid-snapshot': 'اللقطة المُرسَلة غير صالحة',
    'newer-snapshot': 'اللقطة من إصدار أحدث',
    'damaged-snapshot': 'ملف اللقطة تالف',
    'storage-full': 'لم يبقَ متسع للحفظ',
    'storage-away': 'مكان حفظ اللقطات غير متاح الآن',
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
    'no-snapshot': (id) => `لا توجد لقطة بالمعرّف ${id}.`,
    'no-link': () => 'هذا الرابط غير معروف، أو سُحب، أو انتهت مدته.',
    'no-format': (formats) => `الصيغ المتاحة: ${formats}.`,
    'snapshot-faults': (count) => `في اللقطة أخطاء عددها ${count}، ولم يُحفظ منها شيء.`,
    'snapshot-unknown-format': () =>
      'هذا الملف ليس من الصيغ التي تُقرأ هنا: لقطة لقاء (JSON أو JSON Lines) وGraphML وGEXF 1.2 و1.3 وnode-link JSON وCytoscape.js JSON. لم يتغير شيء.',
    'snapshot-newer': (version) =>
      `كُتبت هذه اللقطة بالإصدار ${version} من الصيغة، وهو أحدث مما يقرؤه هذا البرنامج. حدّث البرنامج ثم افتحها؛ لم يُمسّ الملف.`,
    'snapshot-damaged': () =>
      'محتوى الملف لا يطابق بصمته، فقد تغيّر بعد حفظه. تُرك كما هو؛ استعد نسخة سليمة منه.',
    'snapshot-full': () =>
      'امتلأ القرص الذي تُحفظ فيه اللقطات، ولم يُحفظ شيء. أفرغ مساحة ثم أعد المحاولة.',
    'snapshot-storage-away': (said) =>
      `لا تجيب الخدمة التي تُحفظ فيها اللقطات (${said}). لم يتغير شيء؛ أعد المحاولة بعد قليل، وإن تكرر فعلى المشرف مراجعة LIQA_S3_ENDPOINT.`,
    'snapshot-storage-refused': (said) =>
      `رفضت الخدمة التي تُحفظ فيها اللقطات طلب هذا الخادم (${said}). لم يتغير شيء؛ على المشرف مراجعة LIQA_SNAPSHOTS و AWS_ACCESS_KEY_ID و AWS_SECRET_ACCESS_KEY.`,
    'snapshot-changing': () =>
      'ظلت الشبكة تتغير أثناء أخذ اللقطة، فلم تُحفظ. أعد المحاولة بعد انتهاء التحميل.',
    'snapshot-nothing-selected': () => 'لا شيء محدد في هذه اللقطة. صدّرها كاملة (part=all).',
    'snapshot-too-large-to-draw': (most) =>
      `لا تتسع الصورة لأكثر من ${most} عقدة و20000 علاقة. صدّر جزءًا أصغر، أو اختر صيغة غير مرسومة مثل graphml.`,
    'snapshot-same-id': (id) => `في المخزن عقدتان بالمعرّف ${id}. غيّر معرّف إحداهما ثم أعد المحاولة.`,
    'snapshot-other-report': (id) =>
      `التقرير ${id} محمَّل بنص أو محتوى آخر. احذفه أولًا ثم أعد المحاولة؛ لم يتغير شيء.`,
    'snapshot-without-text': (id) =>
      `أُخذت اللقطة دون نص التقرير ${id}، ولا تُستعاد الشبكة بلا نصوصها.`,
    'graph-changing': () =>
      'يُحمَّل الآن تقرير أو لقطة كبيرة، ولا يتغيّر شيء آخر حتى ينتهي ذلك. لم يُنفَّذ الاستعلام؛ أعد المحاولة بعد قليل.',
    'snapshot-restoring': (owner) =>
      `تُستعاد الآن لقطة أخرى إلى هذه الشبكة (${owner}). انتظر انتهاءها، أو أعد تشغيل ذلك الخادم إن كان قد توقف فيتراجع عنها.`,
    'snapshot-store-memory': () =>
      'لا تتسع ذاكرة المخزن لدمج هذه اللقطة دفعة واحدة، ولم يتغير شيء. استعدها في مخزن فارغ (LIQA_SEED=off)، أو زد ذاكرته.',
    'snapshot-reserved-name': () => 'في المخزن خاصية اسمها ‎__proto__‎، ولا تسعها اللقطة.',
    'snapshot-not-full': () =>
      'لا يُستعاد إلى الشبكة إلا لقطة كاملة؛ احفظ هذه في اللقطات (into=shelf).',
    'no-page': () => 'لم تُبنَ الصفحة بعد. شغّل: npm run build',
    'body-limit': (bytes) => `الحد الأقصى لحجم الطلب هنا ${bytes} بايت.`,
    'media-type': (types) => `أرسل المحتوى بالنوع ${types}.`,
    encoding: () => 'ترميز ضغط المحتوى غير معروف؛ أرسله دون ضغط أو مضغوطًا بـ gzip.',
    gzip: () => 'المحتوى المضغوط بـ gzip تالف أو ناقص.',
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
    queries: () => 'تعمل الآن استعلامات طويلة أخرى، فلم يبقَ لهذا مكان؛ أعد المحاولة بعد قليل.',
    'check-time': () => 'الاستعلام أعقد من أن يُفحص في الوقت المتاح؛ بسّطه أو قسّمه.',
    role: () => 'إضافة التقارير وحذفها لمن معه رمز المحرّرين، حيث التعديل مسموح به.',
    'truncated-rows': (rows) => `قُطع الجواب بعد ${rows} صف؛ وهناك المزيد.`,
    'truncated-bytes': (bytes) => `قُطع الجواب عند ${bytes} بايت؛ وهناك المزيد.`,
    'statement-read-mode': (clause) =>
      `يعدّل ‎${clause}‎ الشبكة، وهذا وضع القراءة. بدّل إلى وضع الكتابة (accessMode: Write) لتشغيله.`,
    'statement-role': (clause) =>
      clause === ''
        ? 'وضع الكتابة للمحرّرين وحدهم، ودورك هنا القراءة.'
        : `يعدّل ‎${clause}‎ الشبكة، وهذا للمحرّرين وحدهم، ودورك هنا القراءة.`,
    'statement-schema': (clause) =>
      `يغيّر ‎${clause}‎ الفهارس والقيود، ولا يجري ذلك من هنا. شغّله على Neo4j مباشرة.`,
    'statement-admin': (clause) =>
      `‎${clause}‎ من أوامر إدارة الخادم، ولا يجري ذلك من هنا. شغّله على Neo4j مباشرة.`,
    'statement-outside': (clause) =>
      `يجلب ‎${clause}‎ ملفات أو عناوين من خارج الشبكة، وهذا مرفوض. أرسل البيانات معاملًا: UNWIND $rows AS row.`,
    'statement-graph': (clause) =>
      `‎${clause}‎ مرفوض: يجري الاستعلام على الشبكة المفتوحة وحدها. احذفه.`,
    'statement-transactions': (clause) =>
      `‎${clause}‎ مرفوض: يجري الاستعلام كله في معاملة واحدة. احذف IN TRANSACTIONS.`,
    'statement-clause': (clause) => `لا يجري ‎${clause}‎ من هنا.`,
    'statement-procedure': (name) =>
      `الإجراء ${name} ليس مما يُسمح باستدعائه هنا؛ المسموح إجراءات تقرأ فقط، مثل db.labels.`,
    'statement-function': (name) =>
      `الدالة ${name} ليست مما يُسمح باستدعائه هنا؛ المسموح دوال Cypher نفسها.`,
    'statement-option': (name) => `الخيار ${name} مرفوض هنا.`,
    'statement-several': () => 'أرسل استعلامًا واحدًا في كل مرة.',
    'statement-unexpected': (word) =>
      word === '<EOF>' ? 'انتهى الاستعلام قبل أن يكتمل' : `لم يكن ${word} متوقعًا`,
    'statement-too-long': (bytes) =>
      `الاستعلام أطول من ${bytes} بايت. أرسل البيانات الطويلة معاملات ($rows).`,
    'statement-too-deep': () => 'أقواس الاستعلام متداخلة أعمق من المسموح.',
    'statement-too-many-operators': (most) =>
      `العمليات المتصلة هنا أكثر من ${most}. اجعلها قائمة: reduce أو any أو IN تعمل عملها.`,
    'statement-too-many-hops': (most) =>
      `العلاقات في النمط الواحد أكثر من ${most}. استعمل نمطًا متغير الطول مثل ‎-[*1..6]-‎ أو قسّم الاستعلام.`,
    'statement-too-many-clauses': (most) =>
      `الجمل في الاستعلام أكثر من ${most}. أرسل البيانات قائمة: UNWIND $rows AS row.`,
    'statement-too-many-elements': (most) =>
      `عناصر القائمة أكثر من ${most}. قلّل المدى، أو مُرّ عليه بـ UNWIND range(…) AS x.`,
    'statement-value-too-deep': (most) =>
      `تضع كل خطوة القيمة داخل قيمة أخرى، ولا يمكن إرسال ما يزيد على ${most} مستوى. قلّل المدى.`,
    'statement-pattern': (pattern) =>
      `قد تستغرق مطابقة ‎${pattern}‎ وقتًا لا ينتهي. تجنّب التكرار داخل التكرار، أو استعمل CONTAINS أو STARTS WITH.`,
    'statement-store': (subject) =>
      `المخزن المستخدم لا يستطيع تشغيل ‎${subject}‎، ويستطيعه خادم Neo4j ‏(npm run neo4j).`,
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
    'invalid-snapshot': 'The snapshot that was sent is not valid',
    'newer-snapshot': 'The snapshot is of a later version',
    'damaged-snapshot': "The snapshot's file is damaged",
    'storage-full': 'There is no room left to keep it',
    'storage-away': 'The place where snapshots are kept is away',
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
    'no-snapshot': (id) => `There is no snapshot with the id ${id}.`,
    'no-link': () => 'This link is not known, was withdrawn, or has expired.',
    'no-format': (formats) => `Available formats: ${formats}.`,
    'snapshot-faults': (count) =>
      `The snapshot has ${count === '1' ? 'a fault' : `${count} faults`}; nothing of it was kept.`,
    'snapshot-unknown-format': () =>
      "The file is in none of the formats that are read here: Liqa's snapshots (JSON or JSON Lines), GraphML, GEXF 1.2 and 1.3, node-link JSON, Cytoscape.js JSON. Nothing was changed.",
    'snapshot-newer': (version) =>
      `The snapshot was written in version ${version} of the format, which is later than this program reads. Update the program to open it; the file was left as it is.`,
    'snapshot-damaged': () =>
      'The content does not match its checksum: it changed after it was kept. It was left as it is; put a good copy in its place.',
    'snapshot-full': () =>
      'The disk where snapshots are kept is full, and nothing was kept. Make room and try again.',
    'snapshot-storage-away': (said) =>
      `The service that keeps snapshots does not answer (${said}). Nothing was changed; try again in a moment. If it stays so, whoever runs this server should look at LIQA_S3_ENDPOINT.`,
    'snapshot-storage-refused': (said) =>
      `The service that keeps snapshots refused what this server asked (${said}). Nothing was changed; whoever runs this server should look at LIQA_SNAPSHOTS, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
    'snapshot-changing': () =>
      'The graph kept changing while the snapshot was taken, so none was kept. Try again when loading has ended.',
    'snapshot-nothing-selected': () =>
      'Nothing is selected in this snapshot. Export all of it (part=all).',
    'snapshot-too-large-to-draw': (most) =>
      `A picture holds ${most} nodes and 20000 relations at most. Export a smaller part, or a format that is not drawn, such as graphml.`,
    'snapshot-same-id': (id) =>
      `Two nodes in the store have the id ${id}. Give one of them another and try again.`,
    'snapshot-other-report': (id) =>
      `The report ${id} is loaded with another text or content. Remove it first and try again; nothing was changed.`,
    'snapshot-without-text': (id) =>
      `The snapshot was taken without the text of the report ${id}, and a graph is not restored without its texts.`,
    'graph-changing': () =>
      'A large report or snapshot is being loaded, and nothing else changes the graph until that is done. The query was not run; try again in a moment.',
    'snapshot-restoring': (owner) =>
      `Another snapshot is being restored into this graph (by ${owner}). Wait for its end; if that server was ended, start it again, and it takes it back.`,
    'snapshot-store-memory': () =>
      'The store has not the memory to merge this snapshot at once, and nothing was changed. Restore it into an empty store (LIQA_SEED=off), or give the store more memory.',
    'snapshot-reserved-name': () =>
      'The store has a property called __proto__, which a snapshot can not hold.',
    'snapshot-not-full': () =>
      'Only a full snapshot is restored into the graph; keep this one on the shelf (into=shelf).',
    'no-page': () => 'The page is not built yet. Run: npm run build',
    'body-limit': (bytes) => `A body may have ${bytes} bytes here.`,
    'media-type': (types) => `Send the content as ${types}.`,
    encoding: () => 'The content encoding is not known; send it plain or with gzip.',
    gzip: () => 'The gzip content is damaged or ends too early.',
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
    queries: () =>
      'Other long queries are running and leave no place for this one; try again in a moment.',
    'check-time': () =>
      'The statement is too intricate to be checked in the time there is; make it simpler, or several of it.',
    role: () =>
      'Loading and removing reports is for who has the editor token, where editing is on.',
    'truncated-rows': (rows) => `The answer was cut after ${rows} rows; there are more.`,
    'truncated-bytes': (bytes) => `The answer was cut at ${bytes} bytes; there is more.`,
    'statement-read-mode': (clause) =>
      `${clause} changes the graph, and this is Read mode. Switch to Write mode (accessMode: Write) to run it.`,
    'statement-role': (clause) =>
      clause === ''
        ? 'Write mode is for editors; your role here is reader.'
        : `${clause} changes the graph, which is for editors; your role here is reader.`,
    'statement-schema': (clause) =>
      `${clause} changes indexes or constraints, which is not done from here. Run it on Neo4j itself.`,
    'statement-admin': (clause) =>
      `${clause} administers the server, which is not done from here. Run it on Neo4j itself.`,
    'statement-outside': (clause) =>
      `${clause} fetches files or addresses from outside the graph, which is refused. Send the data as a parameter: UNWIND $rows AS row.`,
    'statement-graph': (clause) =>
      `${clause} is refused: statements run on the graph that is open. Leave it out.`,
    'statement-transactions': (clause) =>
      `${clause} is refused: a statement runs in one transaction. Leave out IN TRANSACTIONS.`,
    'statement-clause': (clause) => `${clause} does not run from here.`,
    'statement-procedure': (name) =>
      `The procedure ${name} is not among those that may be called here, which only read, such as db.labels.`,
    'statement-function': (name) =>
      `The function ${name} is not among those that may be called here, which are Cypher's own.`,
    'statement-option': (name) => `The option ${name} is refused here.`,
    'statement-several': () => 'Send one statement at a time.',
    'statement-unexpected': (word) =>
      word === '<EOF>' ? 'The statement ends before it is complete' : `${word} was not expected`,
    'statement-too-long': (bytes) =>
      `The statement is longer than ${bytes} bytes. Send long data as parameters ($rows).`,
    'statement-too-deep': () => 'The brackets of the statement nest too deep.',
    'statement-too-many-operators': (most) =>
      `More than ${most} operators lean on each other here. Make it a list: reduce, any or IN do the same.`,
    'statement-too-many-hops': (most) =>
      `The pattern has more than ${most} relationships. Use a variable length such as -[*1..6]-, or split the statement.`,
    'statement-too-many-clauses': (most) =>
      `The statement has more than ${most} clauses. Send the data as a list: UNWIND $rows AS row.`,
    'statement-too-many-elements': (most) =>
      `The list has more than ${most} elements. Narrow the range, or go over it with UNWIND range(…) AS x.`,
    'statement-value-too-deep': (most) =>
      `Each step puts the value into another one, and no more than ${most} levels can be sent. Narrow the range.`,
    'statement-pattern': (pattern) =>
      `Matching ${pattern} may never end. Avoid repetitions inside repetitions, or use CONTAINS or STARTS WITH.`,
    'statement-store': (subject) =>
      `The store in use can't run ${subject}; a Neo4j server can (npm run neo4j).`,
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
