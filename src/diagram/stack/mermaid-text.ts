import type { OwnerId } from '../../catalog/index.ts';
import { escapeLabel } from '../render/label.ts';
import type { Composition } from './composition.ts';
import type { Cell, Row } from './grid.ts';
import { labelLines } from './label-width.ts';

/** The Mermaid text of a grid: a `block` diagram in which every cell is a node. */
export function mermaidText(rows: readonly Row[], composition: Composition): string {
  const cells = rows.flatMap((row) => row.cells);
  const lines = rows.map((row) => row.cells.map((cell) => cellText(cell, composition)).join(' '));
  return [
    'block',
    `columns ${composition.columns}`,
    ...lines,
    ...classLines(cells, 'kind'),
    ...classLines(cells, 'owner'),
  ]
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join('\n');
}

function cellText({ id, label, span }: Cell, composition: Composition): string {
  if (id === undefined) return `space:${span}`;
  const lines = label.flatMap((line) => labelLines(line, span, composition));
  return `${id}[${escapeLabel(lines)}]:${span}`;
}

function classLines(cells: readonly Cell[], by: 'kind' | 'owner'): string[] {
  const groups = Map.groupBy(
    cells.filter((cell) => cell.id !== undefined && cell[by]),
    (cell) => cell[by],
  );
  return [...groups].map(
    ([name, group]) =>
      `class ${group.map((cell) => cell.id).join(',')} ${name as Cell['kind'] | OwnerId}`,
  );
}
