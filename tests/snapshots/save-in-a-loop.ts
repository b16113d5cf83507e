/** Keeps snapshots and renames the first of them until it is killed; says what is kept. */
import { writeDocument } from '../../server/snapshots/document-file.ts';
import { headOf } from '../../server/snapshots/document-head.ts';
import { openSnapshots } from '../../server/snapshots/open-snapshots.ts';

async function* nodes(count: number): AsyncGenerator<string> {
  for (let at = 0; at < count; at += 1) {
    yield `{"id":"n${String(at).padStart(6, '0')}","labels":["Topic"],"properties":{"text":"${'لقاء '.repeat(20)}"}}`;
  }
}
async function* none(): AsyncGenerator<string> {}

const { shelf, staging, tidy } = openSnapshots(process.argv[2] ?? '');
await tidy();
let first: string | undefined;
for (let turn = 0; ; turn += 1) {
  const head = headOf('full', { texts: true }, { kind: 'embedded', version: '0' });
  const entry = await staging.with(async (folder) => {
    const file = `${folder}/document`;
    const parts = { head, nodes: nodes(turn % 3000), relationships: none(), reports: none() };
    return shelf.add(
      { ...(await writeDocument(file, parts)), file, head },
      { name: `turn ${turn}` },
    );
  });
  process.stdout.write(`kept ${entry.id}\n`);
  first ??= entry.id;
  const note = `${turn} `.repeat(5000);
  await shelf.edit(first, { note });
  process.stdout.write(`noted ${first} ${turn}\n`);
}
