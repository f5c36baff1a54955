/** Rows that a page names one by one, wherever they stand in the catalogue. */
import type { Mode, Service, ServiceId, StackPart } from '#catalog/index.ts';
import { findPart, rowNamed } from '../modes.ts';
import { rowPath } from '../urls.ts';

/** The name of a row, and the services that it says something about; its own where these are left out. */
export type RowName = readonly [
  row: `${ServiceId}.${string}#${string}`,
  about?: readonly ServiceId[],
];

/** A row, and the modes in whose tables it stands alike. */
export interface NamedRow {
  readonly service: Service;
  /** The one that was named first, then the others. */
  readonly modes: readonly [Mode, ...Mode[]];
  readonly part: StackPart;
  readonly about: readonly ServiceId[];
}

/** The rows with these names, in their order. Those that a copy’s catalogue lacks are left out. */
export const rowsNamed = (
  names: readonly RowName[],
  services: readonly Service[],
): readonly NamedRow[] =>
  names.flatMap(([name, about]) => {
    const found = rowNamed(services, name);
    if (!found) return [];
    const { service, mode, part } = found;
    const alike = service.modes.filter((other) => {
      const theirs = other === mode ? undefined : findPart(other, part.id);
      return theirs?.owner === part.owner && theirs.duty === part.duty;
    });
    return [{ service, modes: [mode, ...alike], part, about: about ?? [service.id] }];
  });

/**
 * A link to the row of a part: its path, and the part's name as its text.
 *
 * @param mode The mode whose row is meant; the first that has the part when left out.
 * @throws {RangeError} where there is no such row; the rules report it first.
 */
export function rowLink(service: Service, part: string, mode?: string) {
  for (const each of service.modes) {
    const row = mode === undefined || each.id === mode ? findPart(each, part) : undefined;
    if (row) return { path: rowPath(service.id, each.id, part), text: row.name };
  }
  throw new RangeError(`"${service.id}" has no row of a part "${part}".`);
}
