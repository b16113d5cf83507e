/** Lays a generated picture out in a thread of its own, as the page does in its worker. */

import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { arrange } = await import('../../client/canvas/layout/arrange.ts');

const { names, lines } = workerData;
const degrees = new Map();
for (const line of lines) for (const end of line) degrees.set(end, (degrees.get(end) ?? 0) + 1);
const nodes = names.map((name, n) => ({
  id: `n${n}`,
  width: Math.min(130, name.length * 7.7),
  height: 34 + 7 + 18.5 * Math.ceil((name.length * 7.7) / 130),
  offset: 22,
  fixed: false,
}));
const links = lines.map(([a, b]) => ({
  source: `n${a}`,
  target: `n${b}`,
  strength: Math.min(1, 1.3 / Math.max(1, Math.min(degrees.get(a), degrees.get(b))) ** 0.7),
  room: 0,
}));

const before = process.memoryUsage().heapUsed;
const start = performance.now();
const request = { nodes, links, arrangement: { kind: 'force' }, aspect: 1.4, draft: false };
const positions = arrange(request);
const ms = performance.now() - start;
const heap = process.memoryUsage().heapUsed - before;

const distance = (a, b) => {
  const [from, to] = [positions.get(a), positions.get(b)];
  return Math.hypot(from.x - to.x, from.y - to.y);
};
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const near = mean(links.map(({ source, target }) => distance(source, target)));
const far = mean(nodes.map(({ id }, n) => distance(id, `n${(n * 7919 + 1) % nodes.length}`)));
parentPort.postMessage({ ms, heap, closeness: near / far });
