#!/usr/bin/env node
// Older versions end at words of the language that they do not know.
if (Number(process.versions.node.split('.')[0]) >= 20) import('../dist/command.js');
else {
  console.error(
    `✖ dividing-line needs Node.js 20 or newer, and this is ${process.version}. Install a newer one, and try again.`,
  );
  process.exitCode = 1;
}
