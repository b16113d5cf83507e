import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { openFailure } from './engine-errors.ts';
import type { Database } from './protocol.ts';

/** Bytes of log after which the engine writes them into the file: keeps reopening after a kill quick. */
const CHECKPOINT_BYTES = 32 * 1024 * 1024;

/** Opens the database, creating folder and file where they are missing; fails with `unavailable`. */
export function openDatabase({ file, isCopy = false }: Database): GrafeoDB {
  try {
    if (isCopy) return grafeo.GrafeoDB.openReadOnly(file);
    mkdirSync(dirname(file), { recursive: true });
    const database = grafeo.GrafeoDB.create(file);
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return database;
  } catch (error) {
    throw openFailure(file, error);
  }
}
