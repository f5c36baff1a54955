import type { NodeBox } from '../render/index.ts';
import { element, type SvgNode } from '../render/svg/node.ts';
import type { Row } from '../stack/grid.ts';

/** Columns are so wide and rows so high, with the gap between cells that Mermaid leaves. */
const size = { column: 60, row: 50, gap: 6 };

/** Where a grid's cells are in a picture that took no time to lay out. */
export function gridBoxes(rows: readonly Row[]): NodeBox[] {
  return rows.flatMap((row, index) => {
    let column = 0;
    return row.cells.flatMap(({ id, span }) => {
      const x = column * size.column;
      column += span;
      const box = { x, y: index * size.row, width: span * size.column - size.gap };
      return id === undefined ? [] : [{ id, ...box, height: size.row - size.gap }];
    });
  });
}

/** The same as a picture. */
export function gridTree(rows: readonly Row[]): SvgNode {
  const boxes = new Map(gridBoxes(rows).map((box) => [box.id, box]));
  const cells = rows.flatMap((row) => row.cells);
  return element(
    'svg',
    {},
    cells.flatMap(({ id, kind, owner }) => {
      const box = id === undefined ? undefined : boxes.get(id);
      if (!box) return [];
      const { x, y, width, height } = box;
      const shape = element('rect', { x, y, width, height });
      return [
        element('g', { class: `node ${kind} ${owner ?? ''}`.trim(), 'data-id': id }, [shape]),
      ];
    }),
  );
}
