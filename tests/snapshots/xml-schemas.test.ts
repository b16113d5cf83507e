import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, inject, it } from 'vitest';
import { graphmlSchema } from '../../scripts/setup/graphml-schema.mjs';
import type { ExportFormat } from '../../server/snapshots/export/export-format.ts';
import { gexf } from '../../server/snapshots/export/gexf.ts';
import { graphml } from '../../server/snapshots/export/graphml.ts';
import type { SnapshotSource } from '../../server/snapshots/snapshot-source.ts';
import { awkwardSnapshot } from './awkward-snapshot.ts';
import { exported, snapshotInMemory } from './snapshot-in-memory.ts';

interface Validator {
  validate(document: XmlDocument): void;
}

async function check(validator: Validator, format: ExportFormat, snapshot: SnapshotSource) {
  checkText(validator, (await exported(format, snapshot)).toString('utf8'));
}

/** @throws XmlValidateError */
function checkText(validator: Validator, text: string): void {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

/** Whatever names, ids and texts a graph of somebody else's has. */
async function checkAny(validator: Validator, format: ExportFormat): Promise<void> {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(text, text, text, async (id, name, value) => {
      fc.pre(name !== '__proto__');
      const nodes = [{ id, labels: [value], properties: { [name]: value } }];
      const relationships = [
        { id: value, type: name, from: id, to: id, properties: { [value]: 1.5 } },
      ];
      fc.pre(value !== '__proto__');
      await check(validator, format, snapshotInMemory({ nodes, relationships }));
    }),
    { numRuns: 25 },
  );
}

const missing = inject('neo4j') === null;
// Maven, which fetches Neo4j for the tests, fetches the schema too.
const why = missing ? ` (left out: ${inject('neo4jMissing')})` : '';

describe.skipIf(missing)(`GraphML's schema${why}`, () => {
  it('takes what is written, and refuses what is not GraphML', async () => {
    xmlRegisterFsInputProviders();
    const file = await graphmlSchema();
    const schema = XmlDocument.fromBuffer(await readFile(file), { url: file });
    const validator = XsdValidator.fromDoc(schema);
    await check(validator, graphml, awkwardSnapshot());
    await check(validator, graphml, snapshotInMemory({ nodes: [], relationships: [] }));
    await checkAny(validator, graphml);
    const text = (await exported(graphml, awkwardSnapshot())).toString('utf8');
    const broken = [
      text.replace('attr.type="string"', 'attr.type="text"'),
      text.replace('edgedefault="directed"', ''),
    ];
    for (const one of broken) expect(() => checkText(validator, one)).toThrow(XmlValidateError);
    validator.dispose();
    schema.dispose();
  });
});

describe("GEXF 1.3's schema", () => {
  it('takes what is written, and refuses what is not GEXF', async () => {
    const schema = XmlDocument.fromBuffer(await readFile(new URL('gexf.rng', import.meta.url)));
    const validator = RelaxNGValidator.fromDoc(schema);
    await check(validator, gexf, awkwardSnapshot());
    await check(validator, gexf, snapshotInMemory({ nodes: [], relationships: [] }));
    await checkAny(validator, gexf);
    const text = (await exported(gexf, awkwardSnapshot())).toString('utf8');
    const broken = [
      text.replace('type="string"', 'type="text"'),
      text.replace(/ source="[^"]*"/u, ''),
      text.replace('<viz:color r="0"', '<viz:color r="300"'),
    ];
    for (const one of broken) {
      expect(one).not.toBe(text);
      expect(() => checkText(validator, one)).toThrow(XmlValidateError);
    }
    validator.dispose();
    schema.dispose();
  });
});
