/** Runs a script of a workflow: an error is one annotation without a stack, and fails the step. */
export async function main(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.log(`::error::${escaped(message)}`);
    process.exitCode = 1;
  }
}

/** A message as the data of a command. This runs where nothing but this folder is there. */
const escaped = (message: string): string =>
  message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
