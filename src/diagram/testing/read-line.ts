/** Reads a picture as somebody does who sees the line and the cells, and no colour. */
import type { OwnerId } from '#catalog/index.ts';
import { descendants, elementsOf, textContent, type SvgNode } from '../svg/node.ts';

/** A rectangle with its words. */
interface Seen {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An upright stroke of the line. */
interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const number = (node: SvgNode | undefined, name: string) => Number(node?.attributes[name]);

/** What a picture shows. */
export interface PictureRead {
  readonly cells: readonly Seen[];
  /** Names of layers, from the top. */
  readonly layers: readonly string[];
  /** Path data of everything that is drawn as the line. */
  readonly paths: readonly string[];
  readonly uprights: readonly Upright[];
}

/** Reads the content of a picture. */
export function readPicture(content: readonly SvgNode[]): PictureRead {
  const all = content.flatMap((node) => [node, ...descendants(node)]);
  const ofClass = (name: string) =>
    all.filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
  const cells = ofClass('part').map((node) => {
    const [rect, ...words] = elementsOf(node);
    const [x, y] = [number(rect, 'x'), number(rect, 'y')];
    const [width, height] = [number(rect, 'width'), number(rect, 'height')];
    const spans = words.flatMap((text) => elementsOf(text));
    const lines = (spans.length > 0 ? spans : words).map(textContent);
    return { id: node.attributes['data-id'] ?? '', lines, x, y, width, height };
  });
  const paths = ofClass('dividing-line').map(({ attributes }) => attributes['d'] ?? '');
  return {
    cells,
    layers: ofClass('layer').map(textContent),
    paths,
    uprights: paths.flatMap(uprightsOf),
  };
}

/**
 * The upright strokes of a path that starts once and then only goes down and across.
 *
 * @throws {Error} for any other path.
 */
function uprightsOf(path: string): Upright[] {
  const form = /^M(-?[\d.]+) (-?[\d.]+)((?:[HV]-?[\d.]+)+)$/.exec(path);
  if (!form) throw new Error(`Expected one M, then H and V, found ${path}.`);
  let [x, y] = [Number(form[1]), Number(form[2])];
  const uprights: Upright[] = [];
  for (const [, command, to = ''] of (form[3] ?? '').matchAll(/([HV])([-\d.]+)/g)) {
    if (command === 'H') x = Number(to);
    else {
      if (Number(to) <= y) throw new Error(`The line turns back at ${y} in ${path}.`);
      uprights.push({ x, top: y, bottom: Number(to) });
      y = Number(to);
    }
  }
  return uprights;
}

/**
 * On which side of the line a cell is: left is yours, right AWS's; undefined for one through which the line
 * runs, or beside which there is none.
 */
export function sideOf({ uprights }: PictureRead, cell: Seen): OwnerId | undefined {
  const beside = uprights.filter(
    ({ top, bottom }) => top < cell.y + cell.height && bottom > cell.y,
  );
  const isBesideAll =
    Math.min(...beside.map(({ top }) => top)) <= cell.y &&
    Math.max(...beside.map(({ bottom }) => bottom)) >= cell.y + cell.height;
  if (!isBesideAll) return undefined;
  if (beside.every(({ x }) => x >= cell.x + cell.width)) return 'customer';
  return beside.every(({ x }) => x <= cell.x) ? 'aws' : undefined;
}
