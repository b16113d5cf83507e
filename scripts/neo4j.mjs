// Only this import is read before the check: the rest may be too new for an old Node to parse.
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./setup/run-neo4j.mjs').then(({ runNeo4j }) => runNeo4j());
