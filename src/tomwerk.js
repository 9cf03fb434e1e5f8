#!/usr/bin/env node
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Plain JavaScript, so that a Node that is too old to run TypeScript can still say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `tomwerk needs Node 24, this is Node ${process.versions.node}. Run it as \`npx tomwerk\` or \`npm run\`: they use the Node that \`npm ci\` installed.\n`,
  );
  process.exitCode = 2;
} else {
  // Compiled code is kept beside the installed packages: a start then takes about a third less.
  module.enableCompileCache(
    fileURLToPath(new URL('../node_modules/.cache/tomwerk/compile', import.meta.url)),
  );
  // The part of the heap for young objects grows no more: a build needs 150 MiB at its peak instead of 210.
  setFlagsFromString('--semi-space-growth-factor=1');
  await import('./main.ts');
}
