import { ownerIds, ownerOf } from '#catalog/index.ts';
import { label } from '../mermaid/label.ts';
import type { Band, Row } from './bands.ts';
import type { Composition } from './composition.ts';

/** A cell's id in the Mermaid text, where a hyphen would begin a link. */
export const cellId = (kind: 'owner' | 'layer' | 'part', id: string): string =>
  `${kind}_${id.replaceAll('-', '_')}`;

/** Columns on your side of the heading: the first band's, with room for both names. */
export const headingAt = (bands: readonly Band[], { columns }: Composition): number =>
  sidesOf(bands).length < 2 ? 0 : Math.min(Math.max(bands[0]?.at ?? 0, 1), columns - 1);

/** The owners that have a cell. */
export const sidesOf = (bands: readonly Band[]) =>
  ownerIds.filter((owner) => bands.some((band) => band[owner].length > 0));

/**
 * The Mermaid text of a stack: a flat `block` grid with a row for the owners' names and as many for each band
 * as its longer side has.
 */
export function blockText(bands: readonly Band[], composition: Composition): string {
  const { columns, units, nameUnits } = composition;
  const all = columns * units;
  const cell = (id: string, lines: readonly string[], span: number) =>
    `${id}[${label(lines)}]:${span}`;
  const gap = (span: number) => (span > 0 ? [`space:${span}`] : []);
  const cells = (row: Row | undefined, span: number) =>
    row?.map(({ part, lines, span: own }) => cell(cellId('part', part.id), lines, own)) ??
    gap(span);
  const owners = sidesOf(bands);
  const heading = owners.map((owner) => {
    const own = headingAt(bands, composition) * units;
    const span = owners.length < 2 ? all : owner === 'customer' ? own : all - own;
    return cell(cellId('owner', owner), [ownerOf(owner).name], span);
  });
  const rows = bands.flatMap((band) => {
    const { layer, name, at, customer, aws } = band;
    const own = at * units;
    const named = (span: number) => cell(cellId('layer', layer), [name], span);
    const above = nameUnits > 0 ? [] : [[named(own || all), ...(own > 0 ? gap(all - own) : [])]];
    const length = Math.max(customer.length, aws.length);
    const parts = Array.from({ length }, (_, row) => [
      ...(nameUnits === 0 ? [] : row === 0 ? [named(nameUnits)] : gap(nameUnits)),
      ...cells(customer[row], own),
      ...cells(aws[row], all - own),
    ]);
    return [...above, ...parts];
  });
  const lines = [[...gap(nameUnits), ...heading], ...rows].map((row) => row.join(' '));
  return ['block', `columns ${nameUnits + all}`, ...lines].join('\n  ');
}
