/**
 * The app with its snapshots in the folder of its first argument, as a process of its own to be
 * killed. It loads everything, says `ready`, and begins once a line comes on its standard input: so
 * the next one can stand ready while the one before it works. Its store is never asked: what is
 * saved is sent.
 */
import { once } from 'node:events';
import { openSnapshots } from '../../server/snapshots/open-snapshots.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { serve } from './serve.ts';

const [, , folder = ''] = process.argv;
const nowhere = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none', timeoutMs: 1000 };
const store = openNeo4jStore(nowhere);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
await openSnapshots(folder).tidy();
const { url } = await serve(store, { snapshots: folder });
process.stdout.write(`${url}\n`);
