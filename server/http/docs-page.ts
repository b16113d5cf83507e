import type { Language } from './language.ts';

type Json = Record<string, unknown>;

const WORDS = {
  en: {
    dir: 'ltr',
    title: 'Liqa: the API',
    lead: 'Who met whom, with the sentence that says so. Everything here is also in',
    field: 'Parameter',
    type: 'Type',
    meaning: 'Meaning',
    required: 'required',
    body: 'Body',
    reply: 'Replies',
    shapes: 'Shapes',
    errors:
      'Errors are problem details (RFC 9457) with a stable code, in Arabic or English by Accept-Language.',
  },
  ar: {
    dir: 'rtl',
    title: 'لقاء: واجهة البرمجة',
    lead: 'من التقى من، مع الجملة التي تقول ذلك. وكل ما هنا موجود أيضًا في',
    field: 'المعامل',
    type: 'النوع',
    meaning: 'المعنى',
    required: 'مطلوب',
    body: 'المحتوى المُرسَل',
    reply: 'الأجوبة',
    shapes: 'الأشكال',
    errors: 'تأتي الأخطاء بصيغة RFC 9457 مع رمز ثابت، بالعربية أو الإنجليزية حسب Accept-Language.',
  },
} as const;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h2 { margin-block-start: 2.5rem; border-block-start: 1px solid #8886; padding-block-start: 1rem; font-size: 1.1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875rem; direction: ltr; unicode-bidi: isolate; }
pre { overflow-x: auto; padding: 0.75rem; background: #8881; border-radius: 6px; text-align: left; }
.method { display: inline-block; min-width: 4rem; text-transform: uppercase; font-weight: 700; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: 0.25rem 0.75rem 0.25rem 0; vertical-align: top; border-block-end: 1px solid #8883; }
.english { direction: ltr; text-align: start; }
summary { cursor: pointer; }
`;

/** The API's document as a page to read: no scripts, and nothing from elsewhere. */
export function docsPage(document: Json, language: Language): string {
  const words = WORDS[language];
  const paths = Object.entries(document.paths as Record<string, Record<string, Json>>);
  const operations = paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      operationPart(method, path, operation, language),
    ),
  );
  const { schemas } = document.components as { schemas: Record<string, Json> };
  const shapes = Object.entries(schemas).map(
    ([name, schema]) =>
      `<details id="${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary>${json(schema)}</details>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.lead} <a href="/api/openapi.json"><code>/api/openapi.json</code></a>.</p>
<p>${words.errors}</p>
${operations.join('\n')}
<h2>${words.shapes}</h2>
${shapes.join('\n')}
</main>
</body>
</html>
`;
}

function operationPart(method: string, path: string, operation: Json, language: Language): string {
  const words = WORDS[language];
  const parameters = operation.parameters as Json[];
  const body = operation.requestBody as { content: Json } | undefined;
  const responses = Object.entries(operation.responses as Record<string, Json>);
  return `<section>
<h2 id="${escapeHtml(String(operation.operationId))}"><code><span class="method">${escapeHtml(method)}</span> ${escapeHtml(path)}</code></h2>
<p class="english" lang="en">${escapeHtml(String(operation.summary))}${
    operation.description ? `<br>${escapeHtml(String(operation.description))}` : ''
  }</p>
${parameters.length > 0 ? parameterTable(parameters, language) : ''}
${body ? `<p>${words.body}: ${contentList(body.content)}</p>` : ''}
<p>${words.reply}:</p>
<ul>${responses
    .map(
      ([status, response]) =>
        `<li><code>${status}</code> <span lang="en">${escapeHtml(String(response.description))}</span> ${contentList(response.content as Json)}</li>`,
    )
    .join('')}</ul>
</section>`;
}

function parameterTable(parameters: readonly Json[], language: Language): string {
  const words = WORDS[language];
  const rows = parameters.map(({ name, required, description, schema }) => {
    const meaning = [required === true ? words.required : '', String(description ?? '')];
    return `<tr><td><code>${escapeHtml(String(name))}</code></td><td><code>${escapeHtml(typeText(schema as Json))}</code></td><td>${escapeHtml(meaning.filter(Boolean).join(' · '))}</td></tr>`;
  });
  return `<table><thead><tr><th>${words.field}</th><th>${words.type}</th><th>${words.meaning}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** A schema in a few words: `integer 1…1000 = 200`, `held | planned`. */
function typeText(schema: Json): string {
  const kind = Array.isArray(schema.enum) ? schema.enum.join(' | ') : String(schema.type ?? 'any');
  const { minimum, maximum, default: byDefault } = schema;
  const range = minimum !== undefined && maximum !== undefined ? ` ${minimum}…${maximum}` : '';
  return `${kind}${range}${byDefault === undefined ? '' : ` = ${String(byDefault)}`}`;
}

function contentList(content: Json): string {
  const byShape = new Map<string, string[]>();
  for (const [type, { schema }] of Object.entries(content as Record<string, { schema: Json }>)) {
    const shape =
      String(schema.$ref ?? '')
        .split('/')
        .at(-1) ?? '';
    byShape.set(shape, [...(byShape.get(shape) ?? []), type]);
  }
  return Array.from(byShape, ([shape, types]) => {
    const link = `<a href="#${escapeHtml(shape)}"><code>${escapeHtml(shape)}</code></a>`;
    return `${link} <small><code>${escapeHtml(types.join(', '))}</code></small>`;
  }).join(', ');
}

const json = (value: unknown): string => `<pre>${escapeHtml(JSON.stringify(value, null, 2))}</pre>`;

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}
