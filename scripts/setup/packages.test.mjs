import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyStale } from './packages.mjs';

describe('whyStale', () => {
  let root = '';
  const lock = (packages) => JSON.stringify({ lockfileVersion: 3, packages });
  const wanted = (packages) => writeFile(path.join(root, 'package-lock.json'), lock(packages));
  const installed = async (packages) => {
    await mkdir(path.join(root, 'node_modules'), { recursive: true });
    await writeFile(path.join(root, 'node_modules', '.package-lock.json'), lock(packages));
  };

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'liqa-packages-'));
    await wanted({
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.2.3' },
      'node_modules/b-win': { version: '1.0.0', optional: true },
    });
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('finds nothing installed', async () => {
    expect(await whyStale(root)).toBe('no packages are installed yet');
  });

  it('takes an install that was broken off for none', async () => {
    await mkdir(path.join(root, 'node_modules', 'a'), { recursive: true });
    expect(await whyStale(root)).toBe('no packages are installed yet');
  });

  it('is content with what the lock file says, without the parts for other platforms', async () => {
    await installed({ 'node_modules/a': { version: '1.2.3' } });
    expect(await whyStale(root)).toBeUndefined();
  });

  it('names the package whose version is another', async () => {
    await installed({ 'node_modules/a': { version: '1.2.2' } });
    expect(await whyStale(root)).toBe('the lock file has a 1.2.3');
  });

  it('names the package that is missing', async () => {
    await installed({});
    expect(await whyStale(root)).toBe('the lock file has a 1.2.3');
  });

  it('wants the right version of an optional package that is there', async () => {
    await installed({
      'node_modules/a': { version: '1.2.3' },
      'node_modules/b-win': { version: '0.9.0' },
    });
    expect(await whyStale(root)).toBe('the lock file has b-win 1.0.0');
  });
});
