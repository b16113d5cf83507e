import { describe, expect, it } from 'vitest';
import { Slots } from './slots.ts';

const stays = new AbortController().signal;

describe('Slots', () => {
  it('gives a turn that came free to who waits longest', async () => {
    const slots = new Slots(1);
    const end = await slots.take(stays);
    const order: string[] = [];
    const first = slots.take(stays).then((ended) => {
      order.push('first');
      ended();
    });
    const second = slots.take(stays).then(() => order.push('second'));
    end();
    end();
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
  });

  it('turns away who would wait long, and says when to come again', async () => {
    const slots = new Slots(1);
    const end = await slots.take(stays);
    await expect(slots.take(stays)).rejects.toMatchObject({
      code: 'too-many-requests',
      more: { headers: { 'Retry-After': '1' } },
    });
    end();
    await expect(slots.take(stays)).resolves.toBeTypeOf('function');
  });

  it('forgets who went while waiting', async () => {
    const slots = new Slots(1);
    const end = await slots.take(stays);
    const reader = new AbortController();
    const waiting = slots.take(reader.signal);
    reader.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    end();
    await expect(slots.take(stays)).resolves.toBeTypeOf('function');
  });
});
