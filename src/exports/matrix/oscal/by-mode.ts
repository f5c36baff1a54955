/** Rows in the groups of which OSCAL documents consist. */
import { groupBy } from '#catalog/group-by.ts';
import type { MatrixRow } from '../rows.ts';

/** The rows of each mode, in their order; at least one each. */
export const byMode = (rows: readonly MatrixRow[]): readonly (readonly MatrixRow[])[] => [
  ...groupBy(rows, ({ service, mode }) => JSON.stringify([service.id, mode.id])).values(),
];
