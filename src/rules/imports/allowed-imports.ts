/** A row of the table in ARCHITECTURE.md. */
export interface Permission {
  readonly from: string;
  readonly to: readonly string[];
  /** The line of the row, from 1. */
  readonly line: number;
}

/** The rows of the form `| `from` | what | `to`, `to` |`. */
export const permissionsIn = (markdown: string): readonly Permission[] =>
  markdown.split('\n').flatMap((text, index) => {
    const [, from, cell = ''] = /^\| `([\w./-]+)` +\|[^|]*\|([^|]*)\|$/.exec(text) ?? [];
    if (from === undefined) return [];
    const to = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    return [{ from, to, line: index + 1 }];
  });
