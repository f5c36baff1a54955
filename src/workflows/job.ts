/** What a step of a job takes from GitHub through its environment, and how it ends. */
import { appendFileSync } from 'node:fs';

/** A variable that GitHub sets, or that the workflow hands over. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: GitHub Actions sets it, or "env" of the step does.`);
  }
  return value;
}

/** Adds Markdown to the summary of the run. */
export const addToSummary = (markdown: string): void =>
  appendFileSync(required('GITHUB_STEP_SUMMARY'), `${markdown}\n`);

/** Runs a step: an error is one annotation without a stack, and fails it. */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    console.log(`::error::${escaped}`);
    process.exitCode = 1;
  }
}
