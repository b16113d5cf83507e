import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/run-checks.mjs').then(({ check }) => check());
