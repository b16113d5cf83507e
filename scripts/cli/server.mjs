import { EXIT } from './help.mjs';

/** Something to tell on stderr before the program ends with a code of its own. */
export class CliError extends Error {
  name = 'CliError';

  /** @param {string} message @param {number} exitCode */
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

export function usage(message) {
  return new CliError(`${message}\nTry: liqa --help`, EXIT.usage);
}

/** Asks the server; whatever is not a success is thrown in its own words. */
export async function ask(path, init = {}) {
  const base = process.env.LIQA_URL || 'http://127.0.0.1:5173';
  const token = process.env.LIQA_TOKEN;
  let url;
  try {
    url = new URL(path, base);
  } catch {
    throw usage(`LIQA_URL is not an address: ${base}`);
  }
  const headers = {
    'Accept-Language': languageOfTerminal(),
    ...init.headers,
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
  let reply;
  try {
    reply = await fetch(url, { ...init, headers });
  } catch (error) {
    const why = error?.cause?.code ?? error?.message;
    throw new CliError(
      `No Liqa server answers at ${url.origin} (${why}).\nStart one with npm start, or set LIQA_URL.`,
      EXIT.unreachable,
    );
  }
  if (reply.ok) return reply;
  throw new CliError(await problemText(reply), EXIT.refused);
}

/** @returns {Promise<any>} */
export async function askJson(path, init) {
  return (await ask(path, init)).json();
}

export function jsonBody(value) {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(value),
  };
}

async function problemText(reply) {
  const text = await reply.text();
  try {
    const { title, detail, errors = [] } = JSON.parse(text);
    const faults = errors.map(
      ({ pointer, expected, found }) => `  ${pointer || '/'}: expected ${expected}; found ${found}`,
    );
    return [detail ? `${title}. ${detail}` : title, ...faults].join('\n');
  } catch {
    return `The server answered ${reply.status}.`;
  }
}

/** Arabic where the terminal's language is. */
function languageOfTerminal() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^ar/u.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'ar' : 'en';
}
