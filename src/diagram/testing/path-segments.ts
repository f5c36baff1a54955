/** One straight stroke of a path, level or upright. */
export interface Segment {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** The strokes of a path, and whether its end meets its start. */
export interface Strokes {
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

/**
 * Reads the strokes of path data.
 *
 * @throws {Error} for other commands than M, H, V and Z.
 */
export function strokesOf(d: string): Strokes {
  const segments: Segment[] = [];
  let start: [number, number] = [0, 0];
  let [x, y] = start;
  const to = (nextX: number, nextY: number) => {
    if (nextX !== x || nextY !== y) segments.push({ x: [x, nextX], y: [y, nextY] });
    [x, y] = [nextX, nextY];
  };
  for (const command of d.match(/[a-z][^a-z]*/gi) ?? []) {
    const [one = NaN, other = NaN] = command.slice(1).split(' ').map(Number);
    if (command.startsWith('M')) [x, y] = start = [one, other];
    else if (command.startsWith('H')) to(one, y);
    else if (command.startsWith('V')) to(x, one);
    else if (command === 'Z' && (start[0] === x || start[1] === y)) to(...start);
    else throw new Error(`Expected M, H, V or a straight Z, found ${command} in ${d}.`);
  }
  return { segments, closed: segments.length > 3 && x === start[0] && y === start[1] };
}
