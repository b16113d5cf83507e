import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFiles, read } from './source-files.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      engines: z.record(z.string(), z.string()).optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
type Locked = z.infer<typeof lockSchema>['packages'][string];

const locked = new Map(
  Object.entries(lockSchema.parse(JSON.parse(read('package-lock.json'))).packages).filter(
    ([place]) => place !== '',
  ),
);

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const manifest = manifestSchema.parse(JSON.parse(read('package.json')));

/** The name of the package at a place in node_modules. */
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 13);

/** Packages the page's sources import: they are bundled, so they are given away with it. */
function bundled(): Set<string> {
  const imported = projectFiles()
    .filter((file) => /^client\/.*\.(tsx?|css)$/u.test(file) && !file.includes('.test.'))
    .flatMap((file) => [
      ...read(file).matchAll(/(?:from|import|import\()\s*['"]([^.'"][^'"]*)['"]/gu),
    ])
    .map(([, specifier = '']) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  const names = new Set<string>();
  const visit = (name: string) => {
    if (names.has(name) || !locked.has(`node_modules/${name}`)) return;
    names.add(name);
    for (const next of Object.keys(locked.get(`node_modules/${name}`)?.dependencies ?? {}))
      visit(next);
  };
  for (const name of imported) visit(name);
  return names;
}

const production = () => [...locked].filter(([, { dev }]) => !dev);

function givenAway(): [string, Locked][] {
  const inPage = bundled();
  return [...locked].filter(([place, { dev }]) => !dev || inPage.has(nameOf(place)));
}

/** Licences that allow use in anything, also closed products. */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  'Python-2.0',
  'OFL-1.1',
  'W3C-20150513',
]);

/** A licence expression is good when one side of each OR, and every side of each AND, is. */
function permissive(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/u, '$1');
  if (bare.includes(' AND ')) return bare.split(' AND ').every(permissive);
  if (bare.includes(' OR ')) return bare.split(' OR ').some(permissive);
  return PERMISSIVE.has(bare);
}

/** True when `>=20.19 <21` has a version that the range admits, for the forms npm packages use. */
function admitsNode20(range: string): boolean {
  return range.split('||').some((part) => {
    const comparators = part.trim().split(/\s+(?![\d])/u);
    return comparators.every((comparator) => {
      const match = /^([<>=^~]*)\s*v?(\d+|\*|x)(?:\.(\d+|\*|x))?/u.exec(comparator.trim());
      if (!match) return true;
      const [, operator = '', major = '*', minor = '0'] = match;
      if (major === '*' || major === 'x') return true;
      const there = Number(major);
      const low = there < 20 || (there === 20 && Number(minor) <= 19);
      if (operator.startsWith('>')) return low;
      if (operator.startsWith('<')) return there > 20 || (operator === '<=' && there === 20);
      return there === 20 && (Number.isNaN(Number(minor)) || Number(minor) <= 19);
    });
  });
}

/** Packages that say they need a newer Node than they do, each with what shows that. */
const RUNS_ALL_THE_SAME = new Map([
  [
    '@neo4j-cypher/language-support',
    'declares >=24 for its own build; its parser is plain ES2022 and every test of the policy runs it',
  ],
]);

describe('packages', () => {
  it('that run or build the product admit Node 20.19', () => {
    const tools = new Set(Object.keys(manifest.devDependencies));
    const refusing = [...locked]
      .filter(([place, { dev }]) => !dev || tools.has(nameOf(place)))
      .filter(([, { engines }]) => engines?.node !== undefined && !admitsNode20(engines.node))
      .map(([place]) => nameOf(place))
      .filter((name) => !RUNS_ALL_THE_SAME.has(name));
    expect(refusing).toEqual([]);
  });

  it('that are excused from that still need the excuse', () => {
    for (const name of RUNS_ALL_THE_SAME.keys()) {
      const range = locked.get(`node_modules/${name}`)?.engines?.node ?? '*';
      expect({ name, admits: admitsNode20(range) }).toEqual({ name, admits: false });
    }
  });

  it('that are given away have a permissive licence', () => {
    const others = givenAway()
      .map(([place, { license }]) => ({ name: nameOf(place), license: license ?? 'none' }))
      .filter(({ license }) => !permissive(license));
    expect(others).toEqual([]);
  });

  it('that the server needs come without the tools', () => {
    expect(production().length).toBeGreaterThan(0);
    expect(production().map(([place]) => nameOf(place))).not.toContain('typescript');
  });

  it('are locked with their binaries for every platform (else run npm run complete-lock)', () => {
    const wanted = [...locked.values()].flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(wanted.filter((name) => !locked.has(`node_modules/${name}`))).toEqual([]);
  });

  it('are installed as the lock file says', () => {
    const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(direct.filter((name) => !existsSync(`node_modules/${name}/package.json`))).toEqual([]);
  });
});

describe('reading of engine ranges', () => {
  it.each([
    ['>=18', true],
    ['>= 20', true],
    ['^20.19.0 || ^22.13.0 || >=24', true],
    ['>=20.19.0', true],
    ['>=20.20.0', false],
    ['>=22', false],
    ['^18 || ^22', false],
    ['20 || >=22', true],
    ['>=16.0.0 <22', true],
    ['>=12 <20', false],
    ['*', true],
  ])('%s: %s', (range, admits) => {
    expect(admitsNode20(range)).toBe(admits);
  });
});
