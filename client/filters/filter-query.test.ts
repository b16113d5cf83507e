import { expect, it } from 'vitest';
import { NO_FILTERS } from '../workspace/filters.ts';
import { filterQuery, heldQuery } from './filter-query.ts';

it('asks for nothing where nothing is filtered', () => {
  expect(filterQuery(NO_FILTERS)).toEqual({});
  expect(filterQuery({ ...NO_FILTERS, least: 3, undated: false })).toEqual({});
});

it('writes lists with commas, and says what becomes of undated ones', () => {
  const filters = { ...NO_FILTERS, meetingKinds: ['phone', 'visit'], states: ['EG'] } as const;
  expect(filterQuery({ ...filters, from: '2024' })).toEqual({
    kind: 'phone,visit',
    state: 'EG',
    from: '2024',
    undated: 'yes',
  });
  expect(filterQuery({ ...NO_FILTERS, to: '2024-11', undated: false })).toEqual({ to: '2024-11' });
});

it('never counts as met what was not held', () => {
  expect(heldQuery({ ...NO_FILTERS, statuses: ['planned'] })).toBeNull();
  expect(heldQuery({ ...NO_FILTERS, statuses: ['planned', 'held'], topics: ['truce'] })).toEqual({
    topic: 'truce',
  });
});
