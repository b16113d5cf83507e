import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const client = path.resolve(import.meta.dirname, '..');
const core = path.resolve(client, '../node_modules/@mantine/core');

it('loads the styles of every component the page uses, and of what those are made of', () => {
  const loaded = new Set(
    [...read(path.join(client, 'theme/mantine-styles.ts')).matchAll(/styles\/(\w+)\.layer/gu)].map(
      ([, name = '']) => name,
    ),
  );
  const missing = [...withParts(usedComponents())].filter(
    (name) => existsSync(path.join(core, `styles/${name}.layer.css`)) && !loaded.has(name),
  );
  expect(missing).toEqual([]);
});

function usedComponents(): string[] {
  return readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) => [
      ...read(path.join(client, file)).matchAll(/import \{([^}]*)\} from '@mantine\/core'/gu),
    ])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => /^[A-Z]/u.test(name));
}

/** Components with those that their own modules import. */
function withParts(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const folder = path.join(core, 'esm/components', name);
    if (found.has(name) || !existsSync(folder)) continue;
    found.add(name);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.mjs')) continue;
      for (const [, part = ''] of read(path.join(folder, file)).matchAll(
        /from "(?:\.\.\/)+(\w+)\//gu,
      )) {
        queue.push(part);
      }
    }
  }
  return found;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
