/** Runs a script of a workflow: an error is one annotation without a stack, and fails the step. */
export async function main(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.log(`::error::${message.replaceAll('%', '%25').replaceAll(/\r?\n/g, '%0A')}`);
    process.exitCode = 1;
  }
}
