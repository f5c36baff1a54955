import { spawnSync } from 'node:child_process';
import type { Step } from './step.ts';

/** What oxlint prints with `--format json`. */
interface Report {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code: string;
    readonly help?: string;
    readonly url?: string;
    readonly filename: string;
    readonly labels: readonly {
      readonly span: { readonly line: number; readonly column: number };
    }[];
  }[];
}

/** Mistakes in code that types allow. */
export const lint: Step = async (root) => {
  // A configuration beside a page or an entry could load code.
  const args = ['--config', '.oxlintrc.json', '--disable-nested-config', '--format', 'json'];
  const { stdout, stderr, error } = spawnSync('oxlint', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error ?? !stdout.startsWith('{')) throw error ?? new Error(stderr || stdout);
  const { diagnostics } = JSON.parse(stdout) as Report;
  return diagnostics.map(({ message, code, help, url, filename, labels }) => ({
    rule: 'lint',
    file: filename.replaceAll('\\', '/'),
    line: labels[0]?.span.line ?? 1,
    column: labels[0]?.span.column ?? 1,
    found: `${message.replace(/\.?$/, '')} (${code}).`,
    allowed: `Allowed: code that ${code} accepts${url ? `, see ${url}` : ''}.`,
    next: help ? help.replace(/\.?$/, '.') : 'Rewrite the line; npm run fix corrects what it can.',
  }));
};
