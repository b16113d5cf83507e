import { describe, expect, it } from 'vitest';
import type { SnapshotEntry } from '../../contract/snapshots.ts';
import { type Sifting, siftedEntries } from './sifted-entries.ts';

let hour = 0;
function entry(name: string, more: Partial<SnapshotEntry> = {}): SnapshotEntry {
  hour += 1;
  const at = `2024-11-01T0${hour}:00:00Z`;
  return {
    id: name.padEnd(22, '_'),
    name,
    note: null,
    kind: 'view',
    taken: at,
    kept: at,
    store: { kind: 'embedded', version: '0' },
    bytes: 1000,
    counts: { nodes: 1, relationships: 0, reports: 0 },
    checksum: '',
    thumbnail: null,
    deleted: null,
    ...more,
  };
}

const ENTRIES = [
  entry('Cairo 10', { bytes: 3000 }),
  entry('القاهرة', { note: 'بعد زيارة أنقرة' }),
  entry('Cairo 9', { note: 'Before the visit' }),
  entry('إسطنبول', { bytes: 5000 }),
  entry('thrown away', { deleted: '2024-11-02T00:00:00Z' }),
];

const names = (sifting: Partial<Sifting>) =>
  siftedEntries(ENTRIES, { deleted: false, ...sifting }).map(({ name }) => name);

describe('the kept snapshots', () => {
  it('come newest first, without the deleted ones', () => {
    expect(names({})).toEqual(['إسطنبول', 'Cairo 9', 'القاهرة', 'Cairo 10']);
    expect(names({ deleted: true })).toEqual(['thrown away']);
  });

  it.each([
    ['oldest', 'en', ['Cairo 10', 'القاهرة', 'Cairo 9', 'إسطنبول']],
    ['name', 'en', ['Cairo 9', 'Cairo 10', 'إسطنبول', 'القاهرة']],
    ['name', 'ar', ['إسطنبول', 'القاهرة', 'Cairo 9', 'Cairo 10']],
    ['largest', 'en', ['إسطنبول', 'Cairo 10', 'Cairo 9', 'القاهرة']],
  ] as const)('are sorted by %s for a reader of %s', (sort, language, expected) => {
    expect(names({ sort, language })).toEqual(expected);
  });

  it.each([
    ['by name, however its letters are written', 'اسطنبول', ['إسطنبول']],
    ['by note', 'زيارة انقره', ['القاهرة']],
    ['by every word, in name or note', 'visit CAIRO', ['Cairo 9']],
    ['never by what none holds', 'Geneva', []],
  ])('are found %s', (_how, words, expected) => {
    expect(names({ words })).toEqual(expected);
  });
});
