#!/usr/bin/env node
import { requireNode } from './setup/node-version.mjs';

requireNode();
import('./cli/liqa.mjs').then(({ liqa }) => liqa(process.argv.slice(2)));
