/**
 * Lays a stack out on a grid: data on top, physical at the bottom, the customer's parts to the left
 * of AWS's. So the dividing line is one staircase from the upper right to the lower left.
 */
import {
  inPictureOrder,
  ownerIds,
  ownerOf,
  type OwnerId,
  type Stack,
  type StackLayer,
  type StackPart,
} from '../../catalog/index.ts';
import type { Composition } from './composition.ts';
import { labelLines } from './label-width.ts';
import { arrangements } from './arrangements.ts';
import { shapeOf } from './shape.ts';
import { simplest } from './simplest.ts';

/** One box of the picture, or a gap without an id. */
export interface Cell {
  /** Node id in the Mermaid text; undefined for a gap. */
  readonly id?: string;
  /** The lines of the label that must stay apart; each may be wrapped further. */
  readonly label: readonly string[];
  /** Width in columns. */
  readonly span: number;
  readonly kind: 'realm' | 'layer' | 'part' | 'line' | 'gap';
  readonly owner?: OwnerId;
}

/** One row of the picture, top to bottom. */
export interface Row {
  readonly cells: readonly Cell[];
  /** How many columns, from the left, are on the customer's side of the line. */
  readonly yours: number;
}

/** A node's id in the Mermaid text, where a hyphen would begin a link. */
export function nodeId(kind: Exclude<Cell['kind'], 'gap'>, id: string): string {
  return `${kind}_${id.replaceAll('-', '_')}`;
}

/** The rows of a stack's picture: every part is a cell. */
export function gridOf(stack: Stack, composition: Composition): readonly Row[] {
  const choices = stack.layers.toReversed().map((layer) => layerChoices(layer, composition));
  const framed = simplest(choices, (rows) => frame(rows, stack, composition), composition);
  return nameLine(framed, composition);
}

/** Adds the names of the two realms where the stack ends in them. */
function frame(rows: readonly Row[], stack: Stack, composition: Composition): readonly Row[] {
  const top = stack.layers.at(-1)?.owner;
  const bottom = stack.layers[0]?.owner;
  return [
    ...(top !== 'aws' ? [realmRow('customer', composition)] : []),
    ...besideLine(rows, composition),
    ...(bottom !== 'customer' ? [realmRow('aws', composition)] : []),
  ];
}

/**
 * Puts the name of a layer that is above its parts beside the line, where the line passes straight
 * through the rows above and below the name.
 */
function besideLine(rows: readonly Row[], { columns, nameColumns }: Composition): readonly Row[] {
  if (nameColumns > 0) return rows;
  return rows.map((row, index): Row => {
    const [above = 0, below = 0] = [rows[index - 1]?.yours, rows[index + 1]?.yours];
    const [name] = row.cells;
    if (name?.kind !== 'layer' || above !== below || above === 0 || above === columns) return row;
    const gap: Cell = { label: [], span: columns - above, kind: 'gap' };
    return { cells: [{ ...name, span: above }, gap], yours: above };
  });
}

function realmRow(owner: OwnerId, { columns }: Composition): Row {
  const { name, realm } = ownerOf(owner);
  const cell: Cell = {
    id: nodeId('realm', owner),
    label: [`${name}: ${realm.toLowerCase()}`],
    span: columns,
    kind: 'realm',
    owner,
  };
  return { cells: [cell], yours: owner === 'customer' ? columns : 0 };
}

/** The rows of a layer: as few as there can be, for each way to put the two owners' parts together. */
function layerChoices(layer: StackLayer, composition: Composition): (readonly Row[])[] {
  const { columns, nameColumns, partsPerRow } = composition;
  const [yours = [], theirs = []] = ownerIds.map((owner) =>
    layer.parts.filter((part) => part.owner === owner),
  );
  const partColumns = columns - nameColumns;
  const fits = (row: readonly StackPart[]) =>
    row.every((part) => {
      const label = partLabel(part);
      const lines = label.flatMap((text) =>
        labelLines(text, partColumns / row.length, composition),
      );
      return lines.length <= label.length + 1;
    });
  return arrangements(yours, theirs, partsPerRow, fits).map((lines) =>
    layerRows(layer, lines, composition),
  );
}

function layerRows(
  layer: StackLayer,
  lines: readonly (readonly StackPart[])[],
  composition: Composition,
): readonly Row[] {
  const { columns, nameColumns } = composition;
  const partColumns = columns - nameColumns;
  const parts = lines.map((line): Row => ({
    cells: partCells(line, partColumns),
    yours: yoursIn(line, composition),
  }));
  const id = nodeId('layer', layer.id);
  if (nameColumns === 0) {
    const name: Cell = {
      id,
      label: [layer.name, ownerWords(inPictureOrder(layer.parts), ', then ')],
      span: columns,
      kind: 'layer',
    };
    return [{ cells: [name], yours: layer.owner === 'aws' ? 0 : columns }, ...parts];
  }
  return parts.map(({ cells, yours: side }, index): Row => {
    // A further row is named where the line turns, so that no row below it is without a name.
    const isNamed = index === 0 || parts[index - 1]?.yours !== side;
    const name: Cell = isNamed
      ? {
          id: index === 0 ? id : `${id}_${index + 1}`,
          label: [layer.name, ownerWords(lines[index] ?? [], ' | ')],
          span: nameColumns,
          kind: 'layer',
        }
      : { label: [], span: nameColumns, kind: 'gap' };
    return { cells: [name, ...cells], yours: side };
  });
}

/** Whose these parts are, in their order. */
function ownerWords(parts: readonly StackPart[], between: string): string {
  return [...new Set(parts.map((part) => ownerOf(part.owner).possessive))].join(between);
}

/** A part's name, and who inside the customer holds it. */
const partLabel = ({ name, team }: StackPart): readonly string[] =>
  team === undefined ? [name] : [name, `(${team})`];

function partCells(parts: readonly StackPart[], columns: number): Cell[] {
  return parts.map((part) => ({
    id: nodeId('part', part.id),
    label: partLabel(part),
    span: columns / parts.length,
    kind: 'part',
    owner: part.owner,
  }));
}

function yoursIn(parts: readonly StackPart[], { columns, nameColumns }: Composition): number {
  const yours = parts.filter((part) => part.owner === 'customer').length;
  if (yours === 0) return 0;
  return nameColumns + ((columns - nameColumns) * yours) / parts.length;
}

/** Puts the line's name on its longest level stretch; the lowest of equals, where the model has it. */
function nameLine(rows: readonly Row[], { columns }: Composition): readonly Row[] {
  const { staircase } = shapeOf(rows, columns);
  const stretches = staircase.slice(1).map((side, index) => {
    const above = staircase[index] ?? 0;
    return { after: index, from: Math.min(above, side), to: Math.max(above, side), above };
  });
  const longest = stretches.reduce(
    (best, item) => (item.to - item.from >= best.to - best.from ? item : best),
    { after: -1, from: 0, to: 0, above: 0 },
  );
  const { from, to } = longest;
  if (from === to) return rows;
  const cells: Cell[] = [
    { label: [], span: from, kind: 'gap' } as const,
    {
      id: nodeId('line', 'line'),
      label: ['the dividing line'],
      span: to - from,
      kind: 'line',
    } as const,
    { label: [], span: columns - to, kind: 'gap' } as const,
  ].filter((cell) => cell.span > 0);
  const lineRow: Row = { cells, yours: longest.above };
  return [...rows.slice(0, longest.after + 1), lineRow, ...rows.slice(longest.after + 1)];
}
