import { writeFileSync } from 'node:fs';
import { runCommand, type CommandCatalogue } from '../command/command.ts';
import { readInput } from './read-input.ts';

/**
 * Runs the command on this process’s arguments, files and streams, and sets its exit code. All that the
 * command needs of Node is handed to it here.
 */
export async function runInTerminal(catalogue: CommandCatalogue): Promise<void> {
  const { output, file, stderr, exitCode } = await runCommand(
    process.argv.slice(2),
    catalogue,
    readInput,
  );
  process.stderr.write(stderr);
  process.exitCode = exitCode;
  if (file === undefined) process.stdout.write(output);
  else if (exitCode === 0) writeFileSync(file, output);
}
