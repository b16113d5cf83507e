import { EXIT } from './help.mjs';
import { ask, askJson, jsonBody } from './server.mjs';
import { subjectOf } from './subject.mjs';

const PAGE = 200;

/** `liqa snapshot take` */
export async function takeCommand(values, [name]) {
  const { note } = values;
  const { id } = await askJson(
    '/api/snapshots',
    jsonBody({ name, of: subjectOf(values), ...(note === undefined ? {} : { note }) }),
  );
  process.stdout.write(`${id}\n`);
  return EXIT.ok;
}

/** `liqa snapshot list` */
export async function listCommand({ json = false }) {
  const all = [];
  const unreadable = new Map();
  for (let total = 1; all.length < total; ) {
    const page = await askJson(`/api/snapshots?limit=${PAGE}&offset=${all.length}`);
    for (const { id, code } of page.unreadable) unreadable.set(id, code);
    if (page.snapshots.length === 0) break;
    all.push(...page.snapshots);
    total = page.total;
  }
  if (json) {
    process.stdout.write(
      `${JSON.stringify(
        all.map(({ thumbnail: _, ...entry }) => entry),
        null,
        2,
      )}\n`,
    );
    return EXIT.ok;
  }
  for (const { id, taken, kind, bytes, counts, name } of all) {
    const size = `${counts.nodes} nodes, ${counts.relationships} relationships, ${bytes} bytes`;
    process.stdout.write(`${id}  ${taken}  ${kind}  ${size}  ${name}\n`);
  }
  for (const [id, code] of unreadable) process.stderr.write(`${id}: ${code}\n`);
  return EXIT.ok;
}

/** `liqa snapshot diff` */
export async function diffCommand({ json = false, language }, [before, after]) {
  const path = `/api/snapshots/${encodeURIComponent(before)}/diff/${encodeURIComponent(after)}`;
  const difference = await askJson(path);
  const { nodes, relationships } = difference;
  const same = [nodes, relationships].every(
    ({ counts }) => counts.added + counts.gone + counts.changed === 0,
  );
  if (json) process.stdout.write(`${JSON.stringify(difference, null, 2)}\n`);
  else {
    const query = new URLSearchParams({ format: 'text', ...(language ? { language } : {}) });
    process.stdout.write(await (await ask(`${path}?${query}`)).text());
  }
  return same ? EXIT.ok : EXIT.different;
}
