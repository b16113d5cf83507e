import { HttpProblem } from '../http-problem.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What a small drawing does not need, and what could run or load something. */
const UNSAFE =
  /<!|<\?(?!xml )|<\s*(script|foreignObject|iframe|image|use|style|a|animate|set)\b|\son\w+\s*=|(href|src)\s*=|url\s*\(|@import/iu;

/**
 * Checks that a thumbnail is the picture it says it is, and a drawing only draws.
 *
 * @throws HttpProblem
 */
export function checkThumbnail(thumbnail: string | null | undefined): void {
  if (!thumbnail) return;
  const [head = '', data = ''] = thumbnail.split(',');
  const bytes = Buffer.from(data, 'base64');
  const text = bytes.toString('utf8');
  const right = head.startsWith('data:image/png')
    ? bytes.subarray(0, PNG.length).equals(PNG)
    : /^\s*(<\?xml [^>]*>\s*)?<svg[\s>]/u.test(text) && !UNSAFE.test(text);
  if (right) return;
  throw new HttpProblem('invalid-request', {
    detail: 'fields',
    errors: [
      {
        pointer: '/thumbnail',
        expected: 'a PNG, or an SVG that only draws: no scripts, links, styles or images',
        found: head,
      },
    ],
  });
}
