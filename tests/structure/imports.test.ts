import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './source-files.ts';

/** A small tree in which every file breaks one rule: a rule that catches nothing guards nothing. */
const WRONG: Record<string, { file: string; text: string }[]> = {
  'no-circular': [
    { file: 'contract/one.ts', text: "import './two.ts';" },
    { file: 'contract/two.ts', text: "import './one.ts';" },
  ],
  'contract-alone': [
    { file: 'contract/three.ts', text: "import type {} from '../server/app.ts';" },
  ],
  'client-contract': [
    { file: 'client/Page.tsx', text: "import '../server/app.ts';\nexport const page = <p />;" },
  ],
  'store-alone': [{ file: 'server/store/port.ts', text: "import '../app.ts';" }],
  'views-store': [{ file: 'server/views/met.ts', text: "import '../http/router.ts';" }],
  'cypher-store': [{ file: 'server/cypher/check.ts', text: "import '../views/met.ts';" }],
  'seed-store': [{ file: 'graph-seed/load.ts', text: "import '../server/app.ts';" }],
  'server-seed': [{ file: 'server/page.ts', text: "import '../client/Page.tsx';" }],
  'no-adapter': [
    { file: 'server/http/router.ts', text: "import '../store/neo4j/neo4j-store.ts';" },
  ],
  'adapters-apart': [
    { file: 'server/store/neo4j/neo4j-store.ts', text: 'export const store = 1;' },
    { file: 'server/store/embedded/child.ts', text: "import '../neo4j/neo4j-store.ts';" },
  ],
  'app-below-main': [
    { file: 'server/main.ts', text: 'export const main = 1;' },
    { file: 'server/app.ts', text: "import './main.ts';" },
  ],
  'no-test-in-source': [
    { file: 'client/page.test.ts', text: 'export const test = 1;' },
    { file: 'client/list.ts', text: "import './page.test.ts';" },
  ],
  'no-orphans': [{ file: 'contract/left-over.ts', text: 'export const left = 1;' }],
  'cytoscape-in-canvas': [{ file: 'client/draw.ts', text: "import 'cytoscape';" }],
  'runtime-packages': [{ file: 'server/log.ts', text: "import 'vitest';" }],
  resolvable: [{ file: 'contract/lost.ts', text: "import './nowhere.ts';" }],
};

const cruise = path.join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = path.join(projectRoot, '.dependency-cruiser.mjs');

describe('import rules', () => {
  let folder = '';
  let broken: { rule: string; from: string }[] = [];

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'liqa-rules-'));
    for (const { file, text } of Object.values(WRONG).flat()) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${text}\n`);
    }
    copyFileSync(path.join(projectRoot, 'package.json'), path.join(folder, 'package.json'));
    symlinkSync(
      path.join(projectRoot, 'node_modules'),
      path.join(folder, 'node_modules'),
      'junction',
    );
    const args = [
      cruise,
      '--config',
      rules,
      '-T',
      'json',
      'contract',
      'server',
      'client',
      'graph-seed',
    ];
    const json = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { summary } = JSON.parse(json) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    broken = summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(WRONG))('catches what breaks %s', (rule) => {
    const offenders = WRONG[rule]?.map(({ file }) => file);
    const caught = broken.filter((violation) => violation.rule === rule);
    expect(caught.length).toBeGreaterThan(0);
    for (const { from } of caught) expect(offenders).toContain(from);
  });
});
