import type { OwnerId } from '../../catalog/index.ts';
import { round, type MeasuredRows } from './measured-rows.ts';
import type { Island } from './shape.ts';

/** An island as it is drawn. */
export interface IslandOutline {
  readonly owner: OwnerId;
  /** A closed outline as SVG path data. */
  readonly path: string;
  /** Where its name stands: the left end of the upper side. */
  readonly x: number;
  readonly y: number;
  /** Length of its upper side. */
  readonly width: number;
}

/** Half of the gap that Mermaid leaves between two blocks. */
const halfOfGap = 3;

/**
 * Draws an island around its parts, in the middle of the gaps between them and the others.
 *
 * @param margin Half of such a gap.
 */
export function islandOutline(
  { owner, from, to }: Island,
  measured: MeasuredRows,
  margin: number = halfOfGap,
): IslandOutline {
  const { left, right, partsLeft } = measured;
  const edges = { left: partsLeft - margin, right: right + margin };
  const rows = measured.rows.slice(from, to + 1).map(({ top, bottom, x }) => ({
    top: top - margin,
    bottom: bottom + margin,
    // The other side of the island is straight: an edge of the picture.
    x: x === left ? edges.left : x === right ? edges.right : x,
  }));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new RangeError('An island has rows.');
  const straight = owner === 'aws' ? edges.right : edges.left;
  const steps = rows.toReversed().flatMap(({ top, x }, index, all) => {
    const above = all[index + 1]?.x ?? straight;
    return above === x ? [] : [`V${round(top)}H${round(above)}`];
  });
  const path = `M${round(straight)} ${round(first.top)}V${round(last.bottom)}H${round(last.x)}${steps.join('')}Z`;
  const x = Math.min(straight, first.x);
  return { owner, path, x, y: first.top, width: Math.abs(straight - first.x) };
}
