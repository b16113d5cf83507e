import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the project. */
export function inProject(...parts) {
  return path.join(projectRoot, ...parts);
}

/** The file that runs a package's command, for `node <file>`: no shell, no `.cmd` on Windows. */
export function packageFile(name, file) {
  return inProject('node_modules', ...name.split('/'), file);
}
