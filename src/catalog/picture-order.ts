import type { OwnerId } from './owners.ts';

/** The parts of one layer as pictures and tables show them: the customer's before AWS's. */
export const inPictureOrder = <Part extends { readonly owner: OwnerId }>(
  parts: readonly Part[],
): readonly Part[] =>
  parts.toSorted((a, b) => Number(a.owner === 'aws') - Number(b.owner === 'aws'));
