import { describe, expect, it } from 'vitest';
import { neighbourhoodOf } from '../details/neighbourhood.ts';
import { chainNodes, chainSteps, pairsOf } from './chain-steps.ts';

const actor = (id: string) => ({ id, labels: ['Person', 'Actor'], properties: {} });
const meeting = (id: string, kind: string) => ({
  id,
  labels: ['Meeting'],
  properties: { kind, status: 'held' },
});
const part = (from: string, to: string, role = 'participant') => ({
  id: `TOOK_PART_IN:${from}:${to}`,
  type: 'TOOK_PART_IN',
  from,
  to,
  properties: { role },
});
const around = neighbourhoodOf([actor('a'), actor('b')], []);
const told = neighbourhoodOf(
  [actor('a'), actor('b'), actor('c'), meeting('call', 'phone'), meeting('trip', 'visit')],
  [part('a', 'call'), part('b', 'call'), part('b', 'trip', 'host'), part('c', 'trip', 'visitor')],
);
const path = { actors: ['a', 'b', 'c'], meetings: ['call', 'trip'] };

describe("a chain's steps", () => {
  it('say who received whom, the visitor first', () => {
    expect(chainSteps(path, told).map(({ form, a, b }) => [form, a.id, b.id])).toEqual([
      ['phone', 'a', 'b'],
      ['received', 'c', 'b'],
    ]);
  });

  it('say for which state both stand, through which body, and what states it', () => {
    const tie = (type: string, from: string, to: string) => ({
      id: `${type}:${from}:${to}`,
      type,
      from,
      to,
      properties: { evidence: [`r#char=${from.length},${to.length + 10}`] },
    });
    const body = { id: 'mfa', labels: ['Organization', 'Actor'], properties: {} };
    const state = { id: 'EG', labels: ['State'], properties: {} };
    const standing = neighbourhoodOf(
      [actor('a'), actor('b'), body, state],
      [tie('REPRESENTS', 'a', 'EG'), tie('REPRESENTS', 'b', 'mfa'), tie('BELONGS_TO', 'mfa', 'EG')],
    );
    const joined = { actors: ['a', 'b'], meetings: [], links: [['EG', 'mfa']] };
    expect(chainNodes(joined)).toEqual(['a', 'EG', 'mfa', 'b']);
    expect(chainSteps(joined, standing)).toEqual([
      {
        form: 'state',
        a: actor('a'),
        b: actor('b'),
        state,
        through: [{ who: actor('b'), body }],
        evidence: ['r#char=1,12', 'r#char=3,12', 'r#char=1,13'],
      },
    ]);
  });

  it('leave out what is not here', () => {
    expect(chainSteps(path, around)).toEqual([]);
  });
});

it('pairs each two once', () => {
  expect(pairsOf(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(pairsOf(['a'])).toEqual([]);
});
