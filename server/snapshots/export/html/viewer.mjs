/**
 * The script of the HTML export: it stands in the file itself and has nothing to import. What it
 * shows is in the element `data`: `{taken, language, scheme, words, colours, corners, samples,
 * selected, nodes, edges, reports}`.
 */
const data = JSON.parse(document.getElementById('data').textContent);
const $ = (id) => document.getElementById(id);
const byId = new Map(data.nodes.map((node) => [node.id, node]));
const reports = new Map(data.reports.map((report) => [report.id, report]));
const edgesOf = new Map(data.nodes.map(({ id }) => [id, []]));
for (const edge of data.edges) {
  edgesOf.get(edge.from).push(edge);
  if (edge.to !== edge.from) edgesOf.get(edge.to).push(edge);
}

const state = { language: data.language, scheme: data.scheme, chosen: null, x: 0, y: 0, scale: 1 };
const canvas = $('canvas');
const context = canvas.getContext('2d');

const words = () => data.words[state.language];
const nameOf = (node) => node[state.language] || node.ar || node.en || node.id;
const kindWord = (kind) => words().kinds[kind] ?? kind;
const typeWord = (type) => words().types[type] ?? type;
const isEdge = (element) => 'from' in element;

function make(tag, content, attributes = {}) {
  const element = document.createElement(tag);
  element.append(...[content].flat());
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function button(content, action) {
  const element = make('button', content, { type: 'button', dir: 'auto' });
  element.addEventListener('click', action);
  return element;
}

// The picture.

function outline(path, kind, x, y, radius) {
  const corners = data.corners[kind];
  if (!corners) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (let at = 0; at < corners.length; at += 2) {
    path[at === 0 ? 'moveTo' : 'lineTo'](x + corners[at] * radius, y + corners[at + 1] * radius);
  }
  path.closePath();
}

let asked = false;
function draw() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    paint();
  });
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function paint() {
  const ratio = devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const { x, y, scale, chosen } = state;
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
  const lines = new Path2D();
  for (const { from, to } of data.edges) line(lines, byId.get(from), byId.get(to));
  context.strokeStyle = colour('--soft');
  context.globalAlpha = chosen ? 0.25 : 0.6;
  context.lineWidth = 1.2;
  context.stroke(lines);
  context.globalAlpha = 1;
  const near = neighbours(chosen);
  const lit = new Path2D();
  for (const { from, to } of near.edges) line(lit, byId.get(from), byId.get(to));
  context.strokeStyle = colour('--accent');
  context.lineWidth = 2.5;
  context.stroke(lit);
  const paths = { near: new Map(), dim: new Map() };
  for (const node of data.nodes) {
    const some = chosen && !near.nodes.has(node.id) ? paths.dim : paths.near;
    if (!some.has(node.kind)) some.set(node.kind, new Path2D());
    outline(some.get(node.kind), node.kind, node.x, node.y, node.size / 2);
  }
  for (const [of, some] of Object.entries(paths)) {
    context.globalAlpha = of === 'dim' ? 0.25 : 1;
    for (const [kind, path] of some) {
      context.fillStyle = data.colours[state.scheme][kind] ?? data.colours[state.scheme].Other;
      context.fill(path);
    }
  }
  context.globalAlpha = 1;
  paintNames(near, width, height);
}

function paintNames(near, width, height) {
  const { x, y, scale, chosen } = state;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.direction = state.language === 'ar' ? 'rtl' : 'ltr';
  context.font = `${13 / Math.min(1, Math.max(scale, 0.8))}px ${getComputedStyle(document.body).fontFamily}`;
  context.fillStyle = colour('--ink');
  context.strokeStyle = colour('--surface');
  context.lineWidth = 4;
  context.lineJoin = 'round';
  for (const node of data.nodes) {
    const shown = chosen ? near.nodes.has(node.id) : scale > 0.55;
    const [left, top] = [node.x * scale + x, node.y * scale + y];
    if (!shown || left < -80 || top < -40 || left > width + 80 || top > height + 40) continue;
    const name = nameOf(node);
    const text = `\u2068${name.length > 40 ? `${name.slice(0, 39)}…` : name}\u2069`;
    context.strokeText(text, node.x, node.y + node.size / 2 + 3);
    context.fillText(text, node.x, node.y + node.size / 2 + 3);
  }
}

function line(path, a, b) {
  path.moveTo(a.x, a.y);
  if (a !== b) path.lineTo(b.x, b.y);
  else path.arc(a.x, a.y - a.size, a.size / 2, Math.PI / 2, 2.5 * Math.PI);
}

function neighbours(chosen) {
  if (!chosen) return { nodes: new Set(), edges: [] };
  const edges = isEdge(chosen) ? [chosen] : edgesOf.get(chosen.id);
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  return { nodes: new Set(isEdge(chosen) ? ends : [chosen.id, ...ends]), edges };
}

function showAll() {
  const xs = data.nodes.map((node) => node.x);
  const ys = data.nodes.map((node) => node.y);
  const least = (values) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (xs.length === 0) return;
  const [left, top, right, bottom] = [least(xs), least(ys), most(xs), most(ys)];
  const { clientWidth: width, clientHeight: height } = canvas;
  state.scale = Math.min(
    1.5,
    (width - 80) / (right - left + 80),
    (height - 80) / (bottom - top + 80),
  );
  state.x = width / 2 - (state.scale * (left + right)) / 2;
  state.y = height / 2 - (state.scale * (top + bottom)) / 2;
  draw();
}

function zoom(factor, x = canvas.clientWidth / 2, y = canvas.clientHeight / 2) {
  const scale = Math.min(8, Math.max(0.02, state.scale * factor));
  state.x = x - ((x - state.x) * scale) / state.scale;
  state.y = y - ((y - state.y) * scale) / state.scale;
  state.scale = scale;
  draw();
}

function elementAt(px, py) {
  const [x, y] = [(px - state.x) / state.scale, (py - state.y) / state.scale];
  const node = data.nodes.findLast((one) => {
    return Math.hypot(one.x - x, one.y - y) <= Math.max(one.size / 2, 10 / state.scale);
  });
  if (node) return node;
  let best = 6 / state.scale;
  let found = null;
  for (const edge of data.edges) {
    const [a, b] = [byId.get(edge.from), byId.get(edge.to)];
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    if (length === 0) continue;
    const along = ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length;
    const at = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(a.x + at * (b.x - a.x) - x, a.y + at * (b.y - a.y) - y);
    if (distance < best) [best, found] = [distance, edge];
  }
  return found;
}

// The text beside it.

function choose(element, { centre = false } = {}) {
  state.chosen = element;
  const places = element
    ? isEdge(element)
      ? [element.from, element.to].map((id) => byId.get(id))
      : [element]
    : [];
  if (centre && places.length > 0) {
    const middle = (axis) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
    state.scale = Math.max(state.scale, 0.8);
    state.x = canvas.clientWidth / 2 - middle('x') * state.scale;
    state.y = canvas.clientHeight / 2 - middle('y') * state.scale;
  }
  tell();
  draw();
}

function tell() {
  const { chosen } = state;
  const told = chosen ? (isEdge(chosen) ? edgeDetails(chosen) : nodeDetails(chosen)) : [];
  $('details').replaceChildren(...told.filter((part) => part !== null));
}

function nodeDetails(node) {
  const items = edgesOf.get(node.id).map((edge) => {
    const other = byId.get(edge.from === node.id ? edge.to : edge.from);
    const text = [make('bdi', nameOf(other)), ' ', make('small', typeWord(edge.type))];
    return make(
      'li',
      button(text, () => choose(edge)),
      { 'data-edge': edge.id },
    );
  });
  return [
    make('h2', nameOf(node), { dir: 'auto' }),
    make('small', kindWord(node.kind)),
    properties(node),
    ...sentences(node),
    make('h3', words().lines.replace('{n}', items.length)),
    make('ul', items),
  ];
}

function edgeDetails(edge) {
  const end = (id) =>
    make(
      'li',
      button(nameOf(byId.get(id)), () => choose(byId.get(id))),
    );
  return [
    make('h2', typeWord(edge.type), { dir: 'auto' }),
    make('ul', [end(edge.from), end(edge.to)]),
    properties(edge),
    ...sentences(edge),
  ];
}

function properties({ properties: own }) {
  const rows = Object.entries(own).flatMap(([name, value]) => [
    make('dt', name, { dir: 'ltr' }),
    make('dd', typeof value === 'object' ? JSON.stringify(value) : String(value), { dir: 'auto' }),
  ]);
  return make('dl', rows);
}

function sentences({ evidence }) {
  if (evidence.length === 0) return [];
  const quotes = evidence.map(([id, start, end]) => {
    const report = reports.get(id);
    if (report?.text === undefined) return make('p', make('small', words().noText), {});
    report.letters ??= Array.from(report.text);
    const { letters } = report;
    const before = letters.slice(Math.max(0, start - 160), start).join('');
    const after = letters.slice(end, end + 160).join('');
    return make(
      'blockquote',
      [
        before.slice(before.lastIndexOf('\n') + 1),
        make('mark', letters.slice(start, end).join('')),
        after.split('\n')[0],
        make('div', make('small', report.title)),
      ],
      { dir: 'auto' },
    );
  });
  return [make('h3', words().sentences), ...quotes];
}

/** Letters that are written in several ways are one: hamzas, the article's marks, accents. */
function folded(text) {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase();
}

function search() {
  const wanted = folded($('search').value.trim());
  const found = data.nodes.filter((node) => {
    node.folded ??= folded(`${node.ar}\n${node.en}\n${node.id}`);
    return node.folded.includes(wanted);
  });
  const items = found.slice(0, 50).map((node) => {
    const text = [make('bdi', nameOf(node)), ' ', make('small', kindWord(node.kind))];
    return make(
      'li',
      button(text, () => choose(node, { centre: true })),
    );
  });
  $('found').replaceChildren(...(wanted === '' && state.chosen ? [] : items));
  $('count').textContent = wanted === '' ? '' : words().found.replace('{n}', found.length);
}

function speak() {
  const { language } = state;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.dataset.scheme = state.scheme;
  const say = words();
  $('about').textContent = say.about
    .replace('{nodes}', data.nodes.length)
    .replace('{edges}', data.edges.length)
    .replace('{taken}', `\u2066${data.taken.slice(0, 10)}\u2069`);
  $('language').textContent = say.other;
  $('language').lang = language === 'ar' ? 'en' : 'ar';
  $('scheme').textContent = state.scheme === 'dark' ? say.light : say.dark;
  $('search').placeholder = say.search;
  for (const [id, key] of [
    ['search', 'search'],
    ['canvas', 'picture'],
    ['in', 'in'],
    ['out', 'out'],
    ['fit', 'fit'],
  ]) {
    $(id).setAttribute('aria-label', say[key]);
  }
  $('fit').textContent = say.fit;
  const kinds = Object.keys(data.samples);
  $('legend').replaceChildren(...kinds.map((kind) => make('li', [sample(kind), kindWord(kind)])));
  search();
  tell();
  draw();
}

function sample(kind) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const shape = document.createElementNS(space, 'path');
  shape.setAttribute('d', data.samples[kind]);
  shape.setAttribute('fill', data.colours[state.scheme][kind] ?? data.colours[state.scheme].Other);
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  svg.append(shape);
  return svg;
}

let held = null;
canvas.addEventListener('pointerdown', (event) => {
  canvas.setPointerCapture(event.pointerId);
  held = { x: event.offsetX, y: event.offsetY, moved: false };
});
canvas.addEventListener('pointermove', (event) => {
  if (!held) return;
  const [dx, dy] = [event.offsetX - held.x, event.offsetY - held.y];
  if (!held.moved && Math.hypot(dx, dy) < 4) return;
  held = { x: event.offsetX, y: event.offsetY, moved: true };
  state.x += dx;
  state.y += dy;
  draw();
});
canvas.addEventListener('pointerup', (event) => {
  if (held && !held.moved) choose(elementAt(event.offsetX, event.offsetY));
  held = null;
});
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    zoom(1.0015 ** -event.deltaY, event.offsetX, event.offsetY);
  },
  { passive: false },
);
$('in').addEventListener('click', () => zoom(1.3));
$('out').addEventListener('click', () => zoom(1 / 1.3));
$('fit').addEventListener('click', showAll);
$('search').addEventListener('input', search);
$('language').addEventListener('click', () => {
  state.language = state.language === 'ar' ? 'en' : 'ar';
  speak();
});
$('scheme').addEventListener('click', () => {
  state.scheme = state.scheme === 'dark' ? 'light' : 'dark';
  speak();
});
new ResizeObserver(draw).observe(canvas);
speak();
showAll();
const { selected } = data;
if (selected) choose(byId.get(selected) ?? data.edges.find(({ id }) => id === selected) ?? null);
