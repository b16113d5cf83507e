import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareStatement } from './prepare-statement.ts';
import { refusalOf, UNSUPPORTED, type UnsupportedConstruct } from './unsupported.ts';

const DOCUMENT = readFileSync(
  new URL('../../../../docs/embedded-cypher.md', import.meta.url),
  'utf8',
);

const CONSTRUCTS = Object.entries(UNSUPPORTED) as [
  UnsupportedConstruct,
  { construct: string; why: string; example: string; instead?: string },
][];

/** As it stands in a cell of a table. */
const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string | undefined) => (text === undefined ? '' : `\`\` ${cell(text)} \`\``);

describe.each(CONSTRUCTS)('%s', (id, { construct, why, example, instead }) => {
  it('is what its example is refused for, at its place', () => {
    const refused = prepareStatement(example).unsupported;
    expect(refused?.message).toBe(refusalOf(id));
    expect(refused?.subject).toBe(example.slice(refused?.from, refused?.to));
  });

  it('is not refused as it is advised to be written', () => {
    expect(prepareStatement(instead ?? 'RETURN 1').unsupported).toBeUndefined();
  });

  it('stands in the document', () => {
    const row = `| ${cell(construct)} | ${cell(why)} | ${code(example)} | ${code(instead)} |`;
    expect(DOCUMENT.split('\n')).toContain(row);
  });
});

describe('the document', () => {
  it('names nothing else', () => {
    const [, table = ''] = DOCUMENT.split('## What it does not run');
    const rows = table.split('\n## ')[0]?.match(/^\| (?!What \||-)/gmu) ?? [];
    expect(rows).toHaveLength(CONSTRUCTS.length);
  });
});
