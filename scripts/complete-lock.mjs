/**
 * After `npm install` of a package: puts into package-lock.json the binaries for other platforms
 * that npm left out. See missingPlatforms.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, missingPlatforms } from './setup/complete-lock.mjs';
import { inProject } from './setup/project.mjs';
import { say } from './setup/say.mjs';

const file = inProject('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const complete = completeLock(lock);
writeFileSync(file, `${JSON.stringify(complete, null, 2)}\n`);
say(`${missingPlatforms(lock).length} platform packages were missing from package-lock.json,`);
say(`${missingPlatforms(complete).length} still are.`);
