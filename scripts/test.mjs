import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/run-tests.mjs').then(({ test }) => test(process.argv.slice(2)));
