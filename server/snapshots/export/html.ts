import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PICTURE_GROUND } from '../../../contract/kind-look.ts';
import type { ExportFormat } from './export-format.ts';
import { viewerContent } from './html/viewer-content.ts';
import { viewerScript } from './html/viewer-script.ts';
import { xmlText } from './xml-text.ts';

const STYLE = new URL('html/viewer.css', import.meta.url);

/**
 * One file that draws the graph in any browser, in both languages, and needs no network: its
 * content policy allows its own script and style and nothing else.
 */
export const html: ExportFormat = {
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  async *write(snapshot, options) {
    const data = await viewerContent(snapshot, options);
    const [script, style] = await Promise.all([viewerScript(), readFile(STYLE, 'utf8')]);
    // In a block of data nothing but the end of its element means anything to a browser.
    yield page({
      script,
      style,
      data: JSON.stringify(data).replaceAll('<', '\\u003c'),
      name: snapshot.head.name ?? 'Liqa',
    });
  },
};

function page(parts: Readonly<Record<'script' | 'style' | 'data' | 'name', string>>): string {
  const { script, style, data, name } = parts;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" content="${PICTURE_GROUND.light.surface}">
<title>${xmlText(name)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 dir="auto">${xmlText(name)}</h1>
<p id="about"></p>
<button type="button" id="language"></button>
<button type="button" id="scheme"></button>
</header>
<main>
<canvas id="canvas" role="img"></canvas>
<details id="key"><summary id="legend-title"></summary><ul id="legend"></ul></details>
<div id="zoom">
<button type="button" id="in">+</button>
<button type="button" id="out">−</button>
<button type="button" id="fit"></button>
</div>
</main>
<aside>
<input id="search" type="search" dir="auto" autocomplete="off">
<small id="count" role="status"></small>
<div id="details" aria-live="polite"></div>
<ul id="found"></ul>
</aside>
<script type="application/json" id="data">${data}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
