import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/run-bench.mjs').then(({ bench }) => bench(process.argv.slice(2)));
