// Old syntax on purpose: an old Node must get as far as saying that it is old.
const [major, minor] = process.versions.node.split('.').map(Number);

/** Ends the process when this Node is older than the project's `engines`. */
export function requireNode() {
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    'Liqa needs Node.js 20.19 or newer\n' +
      '  why: this is Node.js ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ')\n  try: install the current LTS from https://nodejs.org, or with a version manager: nvm install 22\n',
  );
  process.exit(1);
}
