/** Reads a drawn picture as somebody does who sees the line and its words, and no cell's colour. */
import type { OwnerId } from '../../catalog/index.ts';
import type { NodeBox, SvgNode } from '../render/index.ts';
import { nodeBoxes } from '../render/svg/boxes.ts';
import { descendants, elementsOf, textContent } from '../render/svg/node.ts';
import { hasClass } from '../render/svg/select.ts';
import { strokesOf, type Segment } from './path-segments.ts';

interface Outline {
  readonly owner: OwnerId;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

/** What a picture shows. */
export interface PictureRead {
  /** The names of parts and realms, by node id. */
  readonly cells: readonly NodeBox[];
  /** Names of layers. */
  readonly names: readonly NodeBox[];
  readonly staircase: readonly Segment[];
  readonly islands: readonly Outline[];
}

const ownersByWord: Readonly<Record<string, OwnerId>> = { yours: 'customer', 'AWS’s': 'aws' };

/**
 * Reads a picture.
 *
 * @throws {Error} for an island that does not name its owner.
 */
export function readPicture(tree: SvgNode): PictureRead {
  const boxes = nodeBoxes(tree);
  const classOf = new Map(
    [...descendants(tree)].map((node) => [node.attributes['data-id'], node] as const),
  );
  const ofKind = (...kinds: string[]) =>
    boxes.filter(({ id }) => kinds.some((kind) => hasClass(classOf.get(id) ?? tree, kind)));
  const pathIn = (node: SvgNode) =>
    elementsOf(node).find((child) => hasClass(child, 'dividing-line'))?.attributes['d'] ?? '';
  return {
    cells: ofKind('part', 'realm'),
    names: ofKind('layer'),
    staircase: strokesOf(pathIn(tree)).segments,
    islands: elementsOf(tree)
      .filter((child) => hasClass(child, 'island'))
      .map((child) => {
        const words = textContent(child);
        const word = /yours|AWS’s/.exec(words)?.[0] ?? '';
        const owner = ownersByWord[word];
        if (!owner) throw new Error(`An island says "${words}".`);
        return { owner, ...strokesOf(pathIn(child)) };
      }),
  };
}

const isLevel = ({ y }: Segment) => y[0] === y[1];
const low = ([one, other]: readonly [number, number]) => Math.min(one, other);
const high = ([one, other]: readonly [number, number]) => Math.max(one, other);
const overlap = (range: readonly [number, number], from: number, length: number) =>
  Math.min(high(range), from + length) - Math.max(low(range), from) > 1;

/** How many level strokes are above a point. */
const strokesAbove = (segments: readonly Segment[], x: number, y: number) =>
  segments.filter((stroke) => isLevel(stroke) && stroke.y[0] < y && overlap(stroke.x, x - 1, 2))
    .length;

const isInside = ({ segments }: Pick<Outline, 'segments'>, { x, y, width, height }: NodeBox) =>
  strokesAbove(segments, x + width / 4, y + height / 2) % 2 === 1;

/**
 * Whose each cell is, read aloud: what an island holds is its owner's; else what is above the line is
 * yours and what is below it AWS's. Where there is no staircase, what is around islands is the other's.
 */
export function ownersRead({ cells, staircase, islands }: PictureRead): Map<string, OwnerId> {
  const around = islands.map(({ owner }) => (owner === 'aws' ? 'customer' : 'aws'))[0];
  return new Map(
    cells
      .map((cell) => {
        const island = islands.find((outline) => isInside(outline, cell));
        const below =
          strokesAbove(staircase, cell.x + cell.width / 4, cell.y + cell.height / 2) > 0;
        const side = staircase.length === 0 ? around : below ? 'aws' : 'customer';
        const owner = island?.owner ?? side;
        return owner ? [[cell.id, owner] as const] : [];
      })
      .flat(),
  );
}

/** The cells right beside a stroke: above and below a level one, left and right of an upright one. */
export function cellsBeside(stroke: Segment, cells: readonly NodeBox[]): [NodeBox[], NodeBox[]] {
  const { x, y } = stroke;
  if (isLevel(stroke)) {
    const near = cells.filter((cell) => overlap(x, cell.x, cell.width));
    const above = near.filter((cell) => cell.y + cell.height <= y[0]);
    const below = near.filter((cell) => cell.y >= y[0]);
    const last = Math.max(...above.map((cell) => cell.y));
    const first = Math.min(...below.map((cell) => cell.y));
    return [above.filter((cell) => cell.y > last - 1), below.filter((cell) => cell.y < first + 1)];
  }
  const rows = [
    ...Map.groupBy(
      cells.filter((cell) => overlap(y, cell.y, cell.height)),
      (cell) => Math.round(cell.y),
    ).values(),
  ];
  return [
    rows.flatMap((row) => row.filter((cell) => cell.x + cell.width <= x[0]).slice(-1)),
    rows.flatMap((row) => row.filter((cell) => cell.x >= x[0]).slice(0, 1)),
  ];
}

/**
 * What is wrong with the line of a picture: a stretch with the wrong owner beside it, an island that is
 * open, a stroke through a cell or a layer's name.
 *
 * @param owners Whose each cell is, by node id.
 */
export function faultsOf(
  { cells, names, staircase, islands }: PictureRead,
  owners: ReadonlyMap<string, OwnerId>,
): string[] {
  const other = (owner: OwnerId): OwnerId => (owner === 'aws' ? 'customer' : 'aws');
  const expectOwner = (found: readonly NodeBox[], owner: OwnerId, where: string) =>
    found.filter(({ id }) => owners.get(id) !== owner).map(({ id }) => `${id} is ${where}`);
  const through = [...staircase, ...islands.flatMap(({ segments }) => segments)].flatMap(
    ({ x, y }) =>
      [...cells, ...names]
        .filter((cell) => {
          const [across, along] = [
            low(x) < cell.x + cell.width && high(x) > cell.x,
            low(y) < cell.y + cell.height && high(y) > cell.y,
          ];
          return across && along;
        })
        .map(({ id }) => `the line runs through ${id}`),
  );
  return [
    ...staircase.flatMap((stroke) => {
      const [before, after] = cellsBeside(stroke, cells);
      return [
        ...expectOwner(before, 'customer', 'above or left of the staircase'),
        ...expectOwner(after, 'aws', 'below or right of the staircase'),
      ];
    }),
    ...islands.flatMap(({ owner, segments, closed }, index) => [
      ...(closed ? [] : [`island ${index + 1} is open`]),
      ...segments.flatMap((stroke) =>
        // A layer's name may stand between two islands of one owner.
        cellsBeside(stroke, [...cells, ...names])
          .flat()
          .filter((cell) => !names.includes(cell))
          .flatMap((cell) =>
            isInside({ segments }, cell)
              ? expectOwner([cell], owner, `inside an island of ${owner}`)
              : expectOwner([cell], other(owner), `right outside an island of ${owner}`),
          ),
      ),
    ]),
    ...through,
  ];
}
