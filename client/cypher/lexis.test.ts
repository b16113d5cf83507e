import { describe, expect, it } from 'vitest';
import { namedParameters, withoutStrings } from './lexis.ts';

describe('the lexis of Cypher', () => {
  it.each([
    ['MATCH (p {id: $person}) RETURN $limit, $person', ['person', 'limit']],
    ['RETURN \'$no\', "$no", `$no` // $no\n, $yes /* $no */', ['yes']],
    [String.raw`RETURN 'it\'s $no', $yes`, ['yes']],
    ['RETURN $`a ``b`, $من, $0', ['a `b', 'من', '0']],
    ["RETURN 'open $no", []],
  ])('finds the parameters of %s', (text, names) => {
    expect(namedParameters(text)).toEqual(names);
  });

  it('empties strings', () => {
    expect(withoutStrings(`SET PASSWORD 'secret' // 'note'`)).toBe("SET PASSWORD '…' // 'note'");
  });
});
