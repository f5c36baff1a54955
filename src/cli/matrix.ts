/** `npm run matrix`: the command of the package, on the catalogue of this folder. */
import '../settings/print-settings-error.ts';
import { writeFileSync } from 'node:fs';
import { runCommand } from '../command/command.ts';
import { matrixCatalogue } from '../exports/matrix-catalogue.ts';
import { readInput } from './read-input.ts';

const { output, file, said, exitCode } = await runCommand(
  process.argv.slice(2),
  matrixCatalogue(),
  readInput,
);
process.stderr.write(said);
if (file === undefined) process.stdout.write(output);
else if (exitCode === 0) writeFileSync(file, output);
process.exitCode = exitCode;
