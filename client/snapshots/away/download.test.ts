import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../server/snapshots/export/formats.ts';
import { fileNameIn, safeName } from './download.ts';
import { FORMAT_GROUPS } from './formats.ts';

it('offers every format that the server writes', () => {
  const offered = Object.values(FORMAT_GROUPS).flat();
  expect(offered.toSorted()).toEqual(Object.keys(EXPORT_FORMATS).toSorted());
});

it('reads the name that the server gives a file', () => {
  expect(fileNameIn('attachment; filename="a b.csv"')).toBe('a b.csv');
  expect(fileNameIn('attachment; filename=liqa.json')).toBe('liqa.json');
  expect(fileNameIn(`attachment; filename="?.png"; filename*=UTF-8''${encodeURI('قمة.png')}`)).toBe(
    'قمة.png',
  );
  expect(fileNameIn('')).toBeUndefined();
});

it('names files so that every file system takes them', () => {
  expect(safeName('../a:b/c?')).toBe('a b c');
  expect(safeName('…')).toBe('…');
  expect(safeName(' . ')).toBe('liqa');
  expect(Array.from(safeName('🙂'.repeat(300)))).toHaveLength(100);
});
