import { absolutize, normalize, parsePath } from 'path-data-parser';
import { boxAround } from './box.ts';
import type { Box, Point } from './box.ts';

/** Steps that one curve is divided into. The error stays far below a hundredth of a pixel. */
const curveSteps = 48;

function* curve(from: Point, data: readonly number[]): Generator<Point> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = data;
  for (let step = 1; step <= curveSteps; step++) {
    const t = step / curveSteps;
    const u = 1 - t;
    const [b0, b1, b2, b3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    yield [b0 * from[0] + b1 * x1 + b2 * x2 + b3 * x3, b0 * from[1] + b1 * y1 + b2 * y2 + b3 * y3];
  }
}

/** The points along the path data `d`, one list for each subpath. */
function subpaths(d: string): Point[][] {
  const lists: Point[][] = [];
  let current: Point[] = [];
  for (const { key, data } of normalize(absolutize(parsePath(d)))) {
    const [x = 0, y = 0] = data;
    const last = current.at(-1);
    if (key === 'M' || last === undefined) lists.push((current = [[x, y]]));
    else if (key === 'L') current.push([x, y]);
    else if (key === 'C') current.push(...curve(last, data));
    else if (current[0]) current.push(current[0]);
  }
  return lists;
}

/** The extent of the path data `d` without its stroke, or nothing for an empty path. */
export function pathBox(d: string): Box | undefined {
  return boxAround(subpaths(d).flat());
}

function segments(d: string): [from: Point, to: Point, length: number][] {
  return subpaths(d).flatMap((points) =>
    points.slice(1).map((to, index): [Point, Point, number] => {
      const from = points[index] ?? to;
      return [from, to, Math.hypot(to[0] - from[0], to[1] - from[1])];
    }),
  );
}

/** Length of the path data `d` in user units. */
export function pathLength(d: string): number {
  return segments(d).reduce((sum, [, , length]) => sum + length, 0);
}

/** The point at a distance along the path data `d`, held to its two ends. */
export function pointAt(d: string, distance: number): Point {
  const all = segments(d);
  let left = Math.max(0, distance);
  for (const [from, to, length] of all) {
    if (left <= length) {
      const share = length === 0 ? 0 : left / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return all.at(-1)?.[1] ?? subpaths(d)[0]?.[0] ?? [0, 0];
}
