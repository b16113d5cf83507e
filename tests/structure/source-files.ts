import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of all files that belong to the project (tracked, or new and not ignored), with `/`. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  // A file that was removed but not yet committed is still listed.
  return listed
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(projectRoot, file)));
}

/** The text of a project file. */
export function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

const SOURCE = /^(contract|server|client|graph-seed)\/.*\.tsx?$/u;
const TEST = /\.test\.tsx?$/u;

/** What the product is made of, without its tests. */
export function sourceFiles(): readonly string[] {
  return projectFiles().filter((file) => SOURCE.test(file) && !TEST.test(file));
}
