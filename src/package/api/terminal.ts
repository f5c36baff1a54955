import { writeFileSync } from 'node:fs';
import { runCommand, type CommandCatalogue } from '../../command/command.ts';
import { readInput } from './read-input.ts';

/**
 * Runs the command on this process’s arguments, files and streams, and sets its exit code. All that the
 * command needs of Node is handed to it here.
 */
export async function runInTerminal(catalogue: CommandCatalogue): Promise<void> {
  // Who reads only the first lines, as `head` does, has all that they want.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? 0 : 1);
  });
  const { output, file, said, exitCode } = await runCommand(
    process.argv.slice(2),
    catalogue,
    readInput,
  );
  process.stderr.write(said);
  process.exitCode = exitCode;
  if (file === undefined) process.stdout.write(output);
  else if (exitCode === 0) write(file, output);
}

function write(file: string, output: string | Uint8Array): void {
  try {
    writeFileSync(file, output);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`✖ ${file} cannot be written: ${why}\n`);
    process.exitCode = 1;
  }
}
