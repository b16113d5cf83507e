import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder until the test ends. */
export async function stagingFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'liqa-staging-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
