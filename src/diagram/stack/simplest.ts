import type { Composition } from './composition.ts';
import type { Row } from './grid.ts';
import { compareRanks, shapeOf } from './shape.ts';

/** Pictures that are compared at most; a stack of eight layers has a dozen. */
const most = 200;

/**
 * The picture in which the line has the simplest shape: no turning back, few islands, few parts in
 * them. Of equals the one that is made of earlier choices.
 *
 * @param choices For each layer, top to bottom, the rows that it can have.
 * @param frame Makes a picture of the rows of all layers.
 */
export function simplest(
  choices: readonly (readonly (readonly Row[])[])[],
  frame: (rows: readonly Row[]) => readonly Row[],
  { columns }: Composition,
): readonly Row[] {
  let best: { rows: readonly Row[]; rank: readonly number[] } | undefined;
  for (const rows of combinations(choices.map(distinct))) {
    const framed = frame(rows);
    const { islands, inversions, bays, misplaced } = shapeOf(framed, columns);
    const rank = [inversions, islands.length + bays, bays, framed.length, misplaced];
    if (!best || compareRanks(rank, best.rank) < 0) best = { rows: framed, rank };
    if (inversions === 0 && islands.length === 0) break;
  }
  return best?.rows ?? frame([]);
}

/** Of choices between which the line can tell no difference, the first. */
const distinct = (choices: readonly (readonly Row[])[]) =>
  [...Map.groupBy(choices, (rows) => rows.map(({ yours }) => yours).join())].flatMap(([, same]) =>
    same.slice(0, 1),
  );

/** One choice of each, the first of all first; where there are too many, the last of each too. */
function combinations(choices: readonly (readonly (readonly Row[])[])[]): (readonly Row[])[] {
  const some = choices.reduce<(readonly Row[])[]>(
    (begun, layer) => {
      const taken = begun.length * layer.length > most ? layer.slice(0, 1) : layer;
      return begun.flatMap((rows) => taken.map((own) => [...rows, ...own]));
    },
    [[]],
  );
  return [...some, choices.flatMap((layer) => layer.at(-1) ?? [])];
}
