import { spawn } from 'node:child_process';
import { whenNpmEnds } from './npm-ended.mjs';
import { projectRoot } from './project.mjs';

/**
 * Runs a program to its end, quietly.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ timeoutMs?: number, env?: NodeJS.ProcessEnv, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<{ ok: boolean, code: number | null, output: string }>} never rejects;
 *   `output` is stdout and stderr together, also the reason when the program can't be started
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            output += `\nstopped after ${options.timeoutMs / 1000} s`;
            child.kill('SIGKILL');
          }, options.timeoutMs);
    const end = (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, code, output });
    };
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => {
      output += error.message;
      end(null);
    });
    child.on('close', end);
  });
}

/**
 * Runs a program with this terminal as its own, passing on signals.
 * @returns {Promise<number>} its exit code; 128 + n when a signal ended it
 */
export function runInTerminal(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    // Ctrl-C in a terminal reaches the whole group: the child has it already.
    const ignore = () => {};
    process.on('SIGINT', process.stdin.isTTY ? ignore : forward);
    process.on('SIGTERM', forward);
    process.on('SIGHUP', forward);
    const stopLooking = whenNpmEnds(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stopLooking();
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(name, forward);
      process.removeListener('SIGINT', ignore);
      const signals = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
      resolve(code ?? 128 + (signals[signal] ?? 0));
    });
    options.onSpawn?.(child);
  });
}

/** The beginning of a program's output: its first lines that say something. */
export function firstLines(output, count = 12) {
  return sayingLines(output).slice(0, count).join('\n       ');
}

/** The end of a program's output: its last lines that say something. */
export function lastLines(output, count = 12) {
  return sayingLines(output).slice(-count).join('\n       ');
}

function sayingLines(output) {
  return output.split('\n').filter((line) => !/^(npm error)?\s*$/u.test(line));
}
