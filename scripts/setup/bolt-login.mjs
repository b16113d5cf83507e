import net from 'node:net';

/**
 * Just enough of the Bolt protocol (5.1) to log in and run a statement without results, so that a
 * new Neo4j gets its password before any package is installed, and not by a command line that
 * every user of the machine can read.
 */

const LOGON = 0x6a;
const HELLO = 0x01;
const RUN = 0x10;
const PULL = 0x3f;
const SUCCESS = 0x70;

/**
 * Opens a connection, works on it, and closes it. Rejects when nobody answers there.
 * @template T
 * @param {number} port on the loopback
 * @param {(ask: (signature: number, ...fields: unknown[]) => Promise<Answer>) => Promise<T>} work
 * @returns {Promise<T>}
 * @typedef {{ ok: boolean, text: string }} Answer `text` is the reply's raw text, with error codes in it
 */
async function withBolt(port, work) {
  const socket = net.connect({ port, host: '127.0.0.1' });
  socket.setTimeout(20_000, () => socket.destroy(new Error('no answer')));
  try {
    const bytes = reader(socket);
    socket.write(Buffer.from('6060b01700000105000000000000000000000000', 'hex'));
    if ((await bytes(4)).readUInt32BE() !== 0x0105) throw new Error('not a Neo4j 5');
    return await work(async (signature, ...fields) => {
      const body = Buffer.concat([
        Buffer.from([0xb0 | fields.length, signature]),
        ...fields.map(pack),
      ]);
      const size = Buffer.alloc(2);
      size.writeUInt16BE(body.length);
      socket.write(Buffer.concat([size, body, Buffer.alloc(2)]));
      return answer(bytes);
    });
  } finally {
    socket.destroy();
  }
}

/**
 * Tries to log in, giving a new server its password.
 * @param {number} port
 * @param {string} password
 * @returns {Promise<'ready' | 'starting' | 'wrong password'>}
 */
export async function boltLogin(port, password) {
  try {
    return (await tryLogin(port, password)) ?? (await setFirstPassword(port, password));
  } catch {
    return 'starting';
  }
}

function tryLogin(port, password) {
  return withBolt(port, async (ask) => {
    const { ok, text } = await logOn(ask, password);
    if (!ok) return text.includes('Security.Unauthorized') ? undefined : 'starting';
    const run = await ask(RUN, 'RETURN 1', {}, { mode: 'r' });
    return run.ok ? 'ready' : 'starting';
  });
}

function setFirstPassword(port, password) {
  return withBolt(port, async (ask) => {
    const { ok, text } = await logOn(ask, 'neo4j');
    if (!ok || !text.includes('credentials_expired')) return 'wrong password';
    const statement = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
    const run = await ask(RUN, statement, { old: 'neo4j', new: password }, { db: 'system' });
    const done = run.ok ? await ask(PULL, { n: -1 }) : run;
    if (!done.ok && done.text.includes('ClientError')) {
      throw new Error(done.text);
    }
    return 'starting';
  });
}

async function logOn(ask, password) {
  const hello = await ask(HELLO, { user_agent: 'liqa-setup/1.0' });
  if (!hello.ok) return hello;
  return ask(LOGON, { scheme: 'basic', principal: 'neo4j', credentials: password });
}

/** Reads exactly so many bytes at a time. */
function reader(socket) {
  const chunks = socket[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  return async (count) => {
    while (rest.length < count) {
      const { value, done } = await chunks.next();
      if (done) throw new Error('connection closed');
      rest = Buffer.concat([rest, value]);
    }
    const taken = rest.subarray(0, count);
    rest = rest.subarray(count);
    return taken;
  };
}

/** One message: chunks, each with its size before it, until an empty one. */
async function answer(bytes) {
  const parts = [];
  for (;;) {
    const size = (await bytes(2)).readUInt16BE();
    if (size > 0) parts.push(await bytes(size));
    else if (parts.length > 0) break;
  }
  const message = Buffer.concat(parts);
  return { ok: message[1] === SUCCESS, text: message.toString('latin1') };
}

/** PackStream for what is sent here: short maps, strings, and -1. */
function pack(value) {
  if (value === -1) return Buffer.from([0xff]);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    const head = Buffer.from([0xd1, text.length >> 8, text.length & 0xff]);
    return Buffer.concat([head, text]);
  }
  const entries = Object.entries(value);
  return Buffer.concat([Buffer.from([0xa0 | entries.length]), ...entries.flat().map(pack)]);
}
