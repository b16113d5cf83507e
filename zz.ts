import { DriverQueries } from './server/store/neo4j/driver-queries.ts';
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
const uri = readFileSync('/tmp/exec/neo.uri','utf8');
const bare = neo4j.driver(uri, neo4j.auth.basic('neo4j','only-for-tests'));
const count = async () => { const s = bare.session(); const r = await s.run("CALL dbms.listConnections() YIELD connectionId, userAgent RETURN collect(connectionId)"); await s.close(); return JSON.stringify(r.records[0]!.get(0)); };
console.log(await count());
for (const check of [0, undefined]) {
const q = new DriverQueries({uri, username:'neo4j', password:'only-for-tests', timeoutMs: 5000}, check===undefined?{}:{connectionLivenessCheckTimeout: check}, 0);
for (let i=0;i<8;i++) {
  const t=performance.now();
  try { const r = await q.query(i===5 ? 'RETURN 1/0': 'UNWIND range(1,3) AS x RETURN x', {}, {notifications: true, maxRows: 100}).answer; for await (const _ of r.rows); await r.summary; } catch(e:any) { console.log(e.message) }
  console.log(check, (performance.now()-t).toFixed(1), await count());
}
await q.close();
}
await bare.close();
