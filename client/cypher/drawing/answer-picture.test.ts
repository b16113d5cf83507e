import { describe, expect, it } from 'vitest';
import type { TypedJson, TypedNode } from '../../../contract/typed-json.ts';
import { answerGraph } from './answer-graph.ts';
import { answerPicture } from './answer-picture.ts';

const text = (value: string): TypedJson => ({ $type: 'String', _value: value });
const node = (labels: string[], properties: Record<string, TypedJson>): TypedNode => ({
  $type: 'Node',
  _value: { _element_id: '4:x:1', _labels: labels, _properties: properties },
});
const drawn = (one: TypedNode, language: 'ar' | 'en' = 'en') =>
  answerPicture(answerGraph([[one]], 10), language).nodes[0];

describe('a node of an answer', () => {
  it('looks as it does everywhere if it is of the model, in the reader’s language', () => {
    const call = node(['Meeting'], {
      id: text('call'),
      titleAr: text('اتصال'),
      titleEn: text('Call'),
      kind: text('phone'),
      status: text('planned'),
    });
    expect(drawn(call)).toEqual({
      id: 'call',
      kind: 'Meeting',
      name: 'Call',
      unnamed: false,
      meeting: { kind: 'phone', status: 'planned' },
    });
    expect(drawn(call, 'ar')?.name).toBe('اتصال');
  });

  it.each<[string, Record<string, TypedJson>]>([
    ['Queen Mary', { id: text('qm'), name: text('Queen Mary') }],
    ['A title', { title: text('A title'), id: text('x') }],
    ['qm', { tons: text('heavy'), id: text('qm') }],
    ['heavy', { tons: text('heavy') }],
    ['7', { tons: { $type: 'Integer', _value: '7' } }],
    [':Ship:Large', { name: text('  ') }],
  ])('of another kind is called %s', (name, properties) => {
    expect(drawn(node(['Ship', 'Large'], properties))).toMatchObject({
      id: 'element:4:x:1',
      kind: 'Other',
      labels: ':Ship:Large',
      name,
    });
  });

  it('without anything to call it by has the store’s id', () => {
    expect(drawn(node([], {}))?.name).toBe('4:x:1');
  });

  it('that is named in both languages is called by the reader’s', () => {
    const ship = node(['Ship'], { nameAr: text('سفينة'), nameEn: text('Ship'), name: text('S') });
    expect([drawn(ship, 'ar')?.name, drawn(ship)?.name]).toEqual(['سفينة', 'Ship']);
  });
});
