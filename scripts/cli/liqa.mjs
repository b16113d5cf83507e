import { parseArgs } from 'node:util';
import { exportCommand, importCommand } from './files.mjs';
import { EXIT, helpOf } from './help.mjs';
import { CliError, usage } from './server.mjs';
import { diffCommand, listCommand, takeCommand } from './snapshots.mjs';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const query = { query: text, parameters: text };

/** Each command with the options and the number of operands it takes. */
const COMMANDS = {
  export: {
    run: exportCommand,
    operands: 0,
    options: {
      ...query,
      format: text,
      id: text,
      part: text,
      language: text,
      dark: flag,
      scale: text,
      out: text,
      'without-texts': flag,
    },
  },
  import: { run: importCommand, operands: 1, options: { preview: flag, into: text } },
  'snapshot take': { run: takeCommand, operands: 1, options: { ...query, note: text } },
  'snapshot list': { run: listCommand, operands: 0, options: { json: flag } },
  'snapshot diff': { run: diffCommand, operands: 2, options: { json: flag, language: text } },
};

/** Runs a command line; ends the process with the code that `--help` promises. */
export async function liqa(args) {
  // A reader that has enough (`liqa … | head`) is no failure.
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? EXIT.ok : 1));
  try {
    process.exitCode = await run(args);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

async function run(args) {
  const asked = args[0] === 'help' ? args.slice(1) : args;
  const words = asked.slice(0, asked[0] === 'snapshot' ? 2 : 1);
  const name = words.filter((word) => !word.startsWith('-')).join(' ');
  if (args.length === 0) {
    process.stderr.write(helpOf());
    return EXIT.usage;
  }
  if (args[0] === 'help' || args.includes('--help') || args.includes('-h')) {
    process.stdout.write(helpOf(name || undefined));
    return EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw usage(`There is no command "${name}".`);
  const { values, positionals } = parse(args.slice(name.split(' ').length), command);
  if (positionals.length !== command.operands) {
    throw usage(`"liqa ${name}" takes ${command.operands} operand(s), not ${positionals.length}.`);
  }
  return command.run(values, positionals);
}

function parse(args, { options }) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}
