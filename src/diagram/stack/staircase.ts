import { round, type MeasuredRows } from './measured-rows.ts';

/** Where the staircase is in one row. */
interface Level {
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
}

/**
 * The staircase as SVG path data: level between two rows, upright between two cells of one row, and
 * never along the picture's outer edges.
 *
 * @param turns Between each two rows, the height at which it runs level.
 */
export function staircasePath(
  levels: readonly Level[],
  turns: readonly number[],
  { left, right }: Pick<MeasuredRows, 'left' | 'right'>,
): string {
  return levels
    .flatMap(({ top, bottom, x }, index) => {
      const end = turns[index] ?? bottom;
      const next = levels[index + 1]?.x ?? x;
      return [
        ...(x > left && x < right
          ? [`M${round(x)} ${round(turns[index - 1] ?? top)}V${round(end)}`]
          : []),
        ...(next !== x ? [`M${round(x)} ${round(end)}H${round(next)}`] : []),
      ];
    })
    .join('');
}
