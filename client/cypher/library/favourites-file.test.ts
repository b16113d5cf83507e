import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterRecords } from '../../../tests/support/arbitrary-parameters.ts';
import { type Shared, tidied } from './favourite-shape.ts';
import { readFavouritesCypher, writeFavouritesCypher } from './favourites-cypher.ts';
import { previewFile } from './favourites-file.ts';
import { readFavouritesJson, writeFavouritesJson } from './favourites-json.ts';
import { FileFault } from './file-fault.ts';

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'RETURN 1; RETURN 2',
    "RETURN 'open",
    '// name: trap',
    '//\\ folder: trap',
    '// parameters: {',
    '/* open',
    '// الاسم',
  ),
);
const favourites: fc.Arbitrary<readonly Shared[]> = fc.array(
  fc
    .record({
      name: fc.oneof(fc.constantFrom('من التقى من؟', 'a: b'), fc.string({ maxLength: 20 })),
      folder: fc.constantFrom('', 'Press', 'Press/Iran', 'صحافة/إيران', 'a/b/c'),
      text: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
      parameters: parameterRecords,
    })
    .map(tidied)
    .filter(({ name, text }) => name !== '' && text !== ''),
  { minLength: 1, maxLength: 4 },
);

const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  new File([content], name);

async function problemOf(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const error = await previewFile(fileOf(name, content), []).catch((thrown: unknown) => thrown);
  return error instanceof FileFault ? error.problem : error;
}

describe('files of favourites', () => {
  it('give back what was written, as JSON', () => {
    fc.assert(
      fc.property(favourites, (all) => {
        expect(readFavouritesJson(writeFavouritesJson(all))).toEqual(all);
      }),
    );
  });

  it('give back what was written, as statements', () => {
    fc.assert(
      fc.property(favourites, (all) => {
        expect(readFavouritesCypher(writeFavouritesCypher(all))).toEqual(all);
      }),
    );
  });

  it('read as a person would write them', () => {
    const parameters = { person: { $type: 'String', _value: 'abbas-araghchi' } } as const;
    const text = 'MATCH (p {id: $person})\nRETURN p // him';
    expect(writeFavouritesCypher([{ name: 'Him', folder: 'Press/Iran', text, parameters }])).toBe(
      '// name: Him\n// folder: Press/Iran\n// parameters: {"person":"abbas-araghchi"}\n' +
        'MATCH (p {id: $person})\nRETURN p // him\n;\n',
    );
  });

  it('of other tools give a favourite for each statement', () => {
    const script = "// Who met whom\nMATCH (a) RETURN a;\r\n\r\nMATCH (b) RETURN ';';\n// the end";
    expect(readFavouritesCypher(script)).toEqual([
      {
        name: 'Who met whom',
        folder: '',
        text: '// Who met whom\nMATCH (a) RETURN a',
        parameters: {},
      },
      { name: "MATCH (b) RETURN ';'", folder: '', text: "MATCH (b) RETURN ';'", parameters: {} },
    ]);
  });

  it('tell what is new and what is there already', async () => {
    const [one, two] = ['One', 'Two'].map((name) => ({
      name,
      folder: '',
      text: 'RETURN 1',
      parameters: {},
    }));
    if (!one || !two) throw new Error('two favourites');
    const file = fileOf('f.cypher', writeFavouritesCypher([one, two, two]));
    expect(await previewFile(file, [one])).toEqual({ file: 'f.cypher', fresh: [two], known: 2 });
  });

  it.each([
    ['f.json', '{\n"format": x}', { type: 'notJson', line: 2 }],
    ['f.json', '[]', { type: 'notFavourites', pointer: '' }],
    [
      'f.json',
      '{"format":"liqa-favourites","version":1,"favourites":[{"name":"a"}]}',
      { type: 'notFavourites', pointer: '/favourites/0/text' },
    ],
    ['f.json', '{"format":"liqa-favourites","version":2,"more":1}', { type: 'newer', version: 2 }],
    ['f.json', '{"format":"liqa-favourites","version":1,"favourites":[]}', { type: 'nothing' }],
    [
      'f.json',
      '{"format":"liqa-favourites","version":1,"favourites":[{"name":"a","text":"b","parameters":{"d":{"$type":"Date","_value":"x"}}}]}',
      { type: 'badValue', name: 'a', pointer: '/d/_value', fault: 'notDate' },
    ],
    ['f.cypher', ' // nothing here\n', { type: 'nothing' }],
    ['f.cypher', 'RETURN 1;\n// name: Empty\n;\n', { type: 'noStatement', line: 2, name: 'Empty' }],
    ['f.cypher', '// name: a\n// parameters: {x}\nRETURN 1', { type: 'badParameters', line: 2 }],
    ['f.cypher', new Uint8Array([0xff, 0xfe, 0x00]), { type: 'notText' }],
    ['f.cypher', new Uint8Array(5_000_001), { type: 'tooLarge' }],
  ])('say what is wrong and where: %s %s', async (name, content, problem) => {
    expect(await problemOf(name, content)).toEqual(problem);
  });
});
