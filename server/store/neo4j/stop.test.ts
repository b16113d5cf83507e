import { describe, expect, it } from 'vitest';
import { Stop } from './stop.ts';

const never = new Promise<never>(() => undefined);

describe('Stop', () => {
  it('fails what never settles when its signal fires, and ends the work', async () => {
    const controller = new AbortController();
    const stop = new Stop(controller.signal, 60_000);
    const ended: unknown[] = [];
    stop.onStop((reason) => ended.push(reason));
    const guarded = stop.guard(never);
    controller.abort();
    await expect(guarded).rejects.toMatchObject({ code: 'cancelled' });
    expect(ended).toEqual([stop.reason]);
  });

  it('fails what never settles when its time is over', async () => {
    const stop = new Stop(undefined, 1);
    await expect(stop.guard(never)).rejects.toMatchObject({ code: 'timeout' });
    expect(stop.reason).toMatchObject({ code: 'timeout' });
  });

  it('is stopped from the start by a signal that fired before', async () => {
    const stop = new Stop(AbortSignal.abort(), 60_000);
    let ended = false;
    stop.onStop(() => {
      ended = true;
    });
    expect(ended).toBe(true);
    await expect(stop.guard(Promise.resolve(1))).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('says why it was stopped rather than what that broke', async () => {
    const controller = new AbortController();
    const stop = new Stop(controller.signal, 60_000);
    const broken = new Promise((_, reject) => stop.onStop(() => reject(new Error('broken'))));
    const guarded = stop.guard(broken);
    controller.abort();
    await expect(guarded).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('passes on outcomes, and does nothing once it is done', async () => {
    const controller = new AbortController();
    const stop = new Stop(controller.signal, 60_000);
    const own = new Error('own');
    expect(await stop.guard(Promise.resolve(1))).toBe(1);
    await expect(stop.guard(Promise.reject(own))).rejects.toBe(own);
    stop.done();
    controller.abort();
    expect(stop.reason).toBeUndefined();
  });
});
