import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Place, QueryLanes } from './query-lanes.ts';

const stays = new AbortController().signal;

describe('QueryLanes', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const enterAll = async (lanes: QueryLanes, authors: readonly string[]): Promise<Place[]> => {
    const places = await Promise.all(authors.map((author) => lanes.enter(author, stays)));
    for (const place of places) place.begin();
    return places;
  };
  const lostOf = (places: readonly Place[]) => places.map(({ lost }) => lost.aborted);

  it('has a place for a quick one while the places for long ones are taken', async () => {
    const lanes = new QueryLanes(2);
    const long = await enterAll(lanes, ['a', 'a']);
    await vi.advanceTimersByTimeAsync(10_000);
    const quick = await enterAll(lanes, ['a', 'a', 'a', 'a']);
    for (const place of quick) place.leave();
    expect(lostOf([...long, ...quick])).toEqual([false, false, false, false, false, false]);
  });

  it('takes the place from a long one that finds none among the long ones', async () => {
    const lanes = new QueryLanes(1);
    const places = await enterAll(lanes, ['a', 'a']);
    await vi.advanceTimersByTimeAsync(4_500);
    expect(lostOf(places)).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lostOf(places)).toEqual([false, true]);
  });

  it('counts the time from when the store begins', async () => {
    const lanes = new QueryLanes(1);
    await enterAll(lanes, ['a']);
    const place = await lanes.enter('a', stays);
    await vi.advanceTimersByTimeAsync(60_000);
    place.begin();
    await vi.advanceTimersByTimeAsync(4_500);
    expect(place.lost.aborted).toBe(false);
  });

  it('takes it sooner when another waits for it', async () => {
    const lanes = new QueryLanes(1);
    const places = await enterAll(lanes, ['a', 'a']);
    // The first leaves for the long ones, and a third comes.
    await vi.advanceTimersByTimeAsync(500);
    places.push(...(await enterAll(lanes, ['a'])));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(lostOf(places)).toEqual([false, false, false]);
    const waiting = lanes.enter('a', stays);
    expect(lostOf(places)).toEqual([false, true, false]);
    places[1]?.leave();
    await expect(waiting).resolves.toHaveProperty('lost');
  });

  it('makes room for another author at the cost of who has most', async () => {
    const lanes = new QueryLanes(2);
    const greedy = await enterAll(lanes, ['a', 'a']);
    await vi.advanceTimersByTimeAsync(10_000);
    const [other] = await enterAll(lanes, ['b']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lostOf(greedy)).toEqual([true, false]);
    expect(other?.lost.aborted).toBe(false);
  });

  it('gives a turn that came free to the author who has least, then to who waits longest', async () => {
    const lanes = new QueryLanes(1);
    const [first] = await enterAll(lanes, ['a', 'a']);
    const order: string[] = [];
    const wait = (author: string, name: string) =>
      lanes.enter(author, stays).then((place) => {
        order.push(name);
        place.leave();
      });
    const all = [wait('a', 'a1'), wait('b', 'b1'), wait('b', 'b2')];
    first?.leave();
    await Promise.all(all);
    expect(order).toEqual(['b1', 'b2', 'a1']);
  });

  it('turns away who would wait long, and says when to come again', async () => {
    const lanes = new QueryLanes(1);
    await enterAll(lanes, ['a', 'a']);
    // One leaves for the lane of long ones, and leaves one place that is taken at once.
    await vi.advanceTimersByTimeAsync(500);
    await enterAll(lanes, ['a']);
    const turned = expect(lanes.enter('a', stays)).rejects.toMatchObject({
      code: 'too-many-requests',
      more: { headers: { 'Retry-After': '1' } },
    });
    await vi.advanceTimersByTimeAsync(1_500);
    await turned;
  });

  it('forgets who went while waiting', async () => {
    const lanes = new QueryLanes(1);
    const [first] = await enterAll(lanes, ['a', 'a']);
    const reader = new AbortController();
    const waiting = lanes.enter('a', reader.signal);
    reader.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    first?.leave();
    await expect(lanes.enter('a', stays)).resolves.toHaveProperty('lost');
  });
});
