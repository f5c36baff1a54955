import type { OwnerId } from '../../catalog/index.ts';
import { escapeLabel } from '../render/label.ts';
import type { Composition } from './composition.ts';
import type { Cell, Row } from './grid.ts';
import { wrapLabel } from './wrap.ts';

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

function cellText({ id, label, span }: Cell, { charactersPerColumn }: Composition): string {
  if (id === undefined) return `space:${span}`;
  const limit = Math.floor(span * charactersPerColumn);
  const lines = label.flatMap((line) => wrapLabel(line, limit));
  return `${id}["${lines.map(escapeLabel).join('<br/>')}"]:${span}`;
}

function classLines(cells: readonly Cell[], by: 'kind' | 'owner'): string[] {
  const groups = Map.groupBy(cells.filter((cell) => cell.id !== undefined && cell[by]), (cell) => cell[by]);
  return [...groups].map(([name, group]) => `class ${group.map((cell) => cell.id).join(',')} ${name as Cell['kind'] | OwnerId}`);
}
