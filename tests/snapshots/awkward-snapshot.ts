import type { SnapshotSource } from '../../server/snapshots/snapshot-source.ts';
import { snapshotInMemory } from './snapshot-in-memory.ts';

/** All that escaping can get wrong in one text. */
export const AWKWARD =
  'قال «نعم» "quoted" \'single\' `ticks` <b>&amp;</b> ]]> \\ \\n \\u0041 $x ; , 😀\nnext\r\nline\tend';
/** What XML can't say, and what is read in its place. */
export const FORBIDDEN = {
  written: 'a\u0001b\u0000c\ud800d\uffffe',
  read: 'a\u2401b\u2400c\ufffdd\ufffde',
};
const TEXT = '😀 Jane met Ali.';

/** A small graph with every type of value, awkward names and ids, twins and a loop. */
export function awkwardSnapshot({ forbidden = true, foreign = true } = {}): SnapshotSource {
  return snapshotInMemory({
    nodes: [
      ...(foreign
        ? [
            {
              id: '_:0123',
              labels: ['My "Note"`s', 'Other'],
              properties: {
                id: 'own id',
                label: 'taken name',
                _label: 'taken too',
                'a b"<\'`\n': AWKWARD,
                mixed: 'text',
                list: [1, 2],
                words: ['a', 'ب;|,', ''],
                empty: '',
                nothing: [],
              },
            },
          ]
        : []),
      {
        id: 'ali',
        labels: ['Person', 'Actor'],
        properties: { nameAr: 'علي', nameEn: 'Ali', evidence: ['r#char=11,14'], unnamed: true },
      },
      {
        id: 'jane',
        labels: ['Person', 'Actor'],
        properties: {
          nameAr: 'جين',
          nameEn: 'Jane',
          note: AWKWARD,
          ...(forbidden ? { broken: FORBIDDEN.written } : {}),
          aliases: ['J "R"', 'ج\nر'],
          evidence: ['r#char=2,6'],
          mixed: 3,
          whole: { $type: 'Float', _value: '2' },
          part: 1.5,
          count: -7,
          huge: { $type: 'Integer', _value: '9007199254740993' },
          day: { $type: 'Date', _value: '2024-11-05' },
          time: { $type: 'Time', _value: '12:30:00.5+02:00' },
          moment: { $type: 'OffsetDateTime', _value: '2024-11-05T12:30:00+02:00' },
          local: { $type: 'LocalDateTime', _value: '2024-11-05T12:30:00' },
          lasting: { $type: 'Duration', _value: 'P1M2DT3S' },
          place: { $type: 'Point', _value: { srid: 4326, coordinates: [31.25, 30] } },
        },
      },
      {
        id: 'meeting',
        labels: ['Meeting'],
        properties: { titleAr: 'لقاء', titleEn: 'A meeting', kind: 'bilateral', status: 'held' },
      },
    ],
    relationships: [
      ...(foreign
        ? [
            {
              id: 'SEES `IT`:_:0123:jane',
              type: 'SEES `IT`',
              from: '_:0123',
              to: 'jane',
              properties: { weight: 1, 'why "?"': AWKWARD },
            },
            {
              id: 'SEES `IT`:_:0123:jane#000002',
              type: 'SEES `IT`',
              from: '_:0123',
              to: 'jane',
              properties: { weight: 2 },
            },
          ]
        : []),
      {
        id: 'TOOK_PART_IN:ali:meeting',
        type: 'TOOK_PART_IN',
        from: 'ali',
        to: 'meeting',
        properties: { role: 'host', evidence: ['r#char=2,14'] },
      },
      {
        id: 'TOOK_PART_IN:jane:meeting',
        type: 'TOOK_PART_IN',
        from: 'jane',
        to: 'meeting',
        properties: { role: 'visitor', evidence: ['r#char=2,14', 'other#char=0,1'] },
      },
      {
        id: 'REPRESENTS:jane:jane:Head "of" x',
        type: 'REPRESENTS',
        from: 'jane',
        to: 'jane',
        properties: { postEn: 'Head "of" x', postAr: 'رئيسة' },
      },
    ],
    reports: [{ id: 'r', title: 'A report', language: 'en', sha256: 'f'.repeat(64), text: TEXT }],
    view: {
      language: 'ar',
      positions: {
        ali: { x: -100.5, y: 20 },
        jane: { x: 100, y: 0 },
        meeting: { x: 0, y: 0 },
        ...(foreign ? { '_:0123': { x: 0, y: 100 } } : {}),
      },
      selection: { type: 'node', id: 'jane' },
    },
  });
}
