import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, gunzipSync } from 'node:zlib';
import { EXIT } from './help.mjs';
import { ask, askJson, CliError, jsonBody, usage } from './server.mjs';
import { subjectOf } from './subject.mjs';

/** `liqa export` */
export async function exportCommand(values) {
  const { format = 'json', id, language, out, part, scale } = values;
  const withoutTexts = values['without-texts'] === true;
  if (part !== undefined && id === undefined) throw usage('--part goes with --id.');
  if (id !== undefined && values.query !== undefined) throw usage('Either --id or --query.');
  const query = new URLSearchParams({
    format,
    ...(language === undefined ? {} : { language }),
    ...(part === undefined ? {} : { part }),
    ...(scale === undefined ? {} : { scale }),
    ...(values.dark ? { colourScheme: 'dark' } : {}),
    ...(withoutTexts ? { texts: '0' } : {}),
  });
  const { body } =
    id === undefined
      ? await ask(`/api/export?${query}`, jsonBody({ of: subjectOf(values), texts: !withoutTexts }))
      : await ask(`/api/snapshots/${encodeURIComponent(id)}/export?${query}`);
  await write(Readable.fromWeb(body), out);
  return EXIT.ok;
}

/** To standard output, or to a file that is there whole or not at all. */
async function write(content, out) {
  if (out === undefined || out === '-') {
    await pipeline(content, process.stdout, { end: false });
    return;
  }
  const unfinished = `${out}.unfinished-${process.pid}`;
  try {
    await pipeline(content, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new CliError(`${out} can't be written: ${error.message}`, EXIT.refused);
  }
}

/** `liqa import` */
export async function importCommand({ preview = false, into }, [file]) {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    duplex: 'half',
  };
  const { isReport, isPacked } = await lookInto(file);
  if (isPacked) init.headers['Content-Encoding'] = 'gzip';
  if (isReport) {
    if (preview || into !== undefined) throw usage('Report graph documents are loaded at once.');
    const { id, nodes, relationships } = await askJson('/api/reports', {
      ...init,
      body: bodyOf(file),
    });
    say(`Report ${id}: ${nodes.created} nodes and ${relationships.created} relationships are new.`);
    return EXIT.ok;
  }
  const query = new URLSearchParams({
    preview: preview ? '1' : '0',
    ...(into === undefined ? {} : { into }),
  });
  const done = await askJson(`/api/snapshots/import?${query}`, { ...init, body: bodyOf(file) });
  say(importWords(done));
  return EXIT.ok;
}

function importWords({ into, applied, id, nodes, relationships, snapshot }) {
  const { counts } = snapshot;
  const holds = `${counts.nodes} nodes and ${counts.relationships} relationships`;
  if (into === 'shelf') {
    return applied ? `Kept as ${id}: ${holds}.` : `Would be kept on the shelf: ${holds}.`;
  }
  const words = ({ added, changed, same }) =>
    `${added} added, ${changed} changed, ${same} as they are`;
  return [
    applied ? `Restored ${holds}.` : `Would restore ${holds}:`,
    `  nodes: ${words(nodes)}`,
    `  relationships: ${words(relationships)}`,
  ].join('\n');
}

function bodyOf(file) {
  return Readable.toWeb(createReadStream(file));
}

/** A report graph document has the name of its format near its beginning; gzip two bytes of its own. */
async function lookInto(file) {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
      const read = buffer.subarray(0, bytesRead);
      const isPacked = read[0] === 0x1f && read[1] === 0x8b;
      // The beginning unpacks, though the rest is not there.
      const start = isPacked
        ? gunzipSync(read, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 27 })
        : read;
      const isReport = /"format"\s*:\s*"liqa-report-graph"/u.test(
        start.toString('latin1', 0, 65_536),
      );
      return { isPacked, isReport };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new CliError(`${file} can't be read: ${error.message}`, EXIT.usage);
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
