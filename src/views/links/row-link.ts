import type { Service } from '#catalog/index.ts';
import { rowPath } from '../urls.ts';

/** A link to a part's row: its path, and the part's name as its text. */
export interface RowLink {
  readonly path: string;
  readonly text: string;
}

/**
 * The row of a part.
 *
 * @param mode The mode whose row is meant; the first that has the part when left out.
 * @throws {RangeError} where there is no such row; the rules report it first.
 */
export function rowLink(service: Service, part: string, mode?: string): RowLink {
  for (const each of service.modes) {
    if (mode !== undefined && each.id !== mode) continue;
    const row = each.stack.layers.flatMap(({ parts }) => parts).find(({ id }) => id === part);
    if (row) return { path: rowPath(service.id, each.id, part), text: row.name };
  }
  throw new RangeError(`"${service.id}" has no row of a part "${part}".`);
}
