import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { Retry } from './retry.ts';
import { Stop } from './stop.ts';

const error = (code: string) => new Neo4jError('why', code, '50N42', 'why');
const deadlock = error('Neo.TransientError.Transaction.DeadlockDetected');

describe('Retry', () => {
  it('lets a passing failure be tried again', async () => {
    const stop = new Stop(undefined, 60_000);
    await new Retry(stop, () => undefined).pauseOrThrow(deadlock, true);
    stop.done();
  });

  it('throws what does not pass', async () => {
    const stop = new Stop(undefined, 60_000);
    const retry = new Retry(stop, () => undefined);
    await expect(retry.pauseOrThrow(deadlock, false)).rejects.toBe(deadlock);
    stop.done();
  });

  it('throws when the work was stopped', async () => {
    const retry = new Retry(new Stop(AbortSignal.abort(), 60_000), () => undefined);
    await expect(retry.pauseOrThrow(deadlock, true)).rejects.toBe(deadlock);
  });

  it('gives up after some tries', async () => {
    const stop = new Stop(undefined, 60_000);
    const retry = new Retry(stop, () => undefined);
    const away = error('ServiceUnavailable');
    let tries = 0;
    const tryOn = async (): Promise<never> => {
      for (;;) {
        await retry.pauseOrThrow(away, true);
        tries += 1;
      }
    };
    await expect(tryOn()).rejects.toBe(away);
    expect(tries).toBeGreaterThan(1);
    stop.done();
  });

  it('forgets bookmarks that the server does not know, and tries again', async () => {
    const stop = new Stop(undefined, 60_000);
    let forgotten = 0;
    const retry = new Retry(stop, () => {
      forgotten += 1;
    });
    await retry.pauseOrThrow(error('Neo.ClientError.Transaction.InvalidBookmark'), false);
    expect(forgotten).toBe(1);
    stop.done();
  });
});
