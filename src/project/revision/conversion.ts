/**
 * Where entries became literals. Before, they were code, which is no longer run. The commit that
 * wrote them as literals changed no stack, so the last state before it is read from those literals.
 */

/** The last commit whose entries were code, and the trees of its catalogue. */
export const lastOfCode = {
  commit: 'efc92d83c67623b8cf86565c951d0488539a35f4',
  date: '2026-11-25T12:45:56.000Z',
  services: 'ac3410429e121e6fc58d4db64ce028c46058dce7',
  archetypes: '0ed0a7f261579eed81b97ca4f87cc78ec3c36735',
} as const;

/** The trees of the same state as literals, with the pages that it had. */
export const firstOfLiterals = {
  services: '1387f23780c7407b338fa50d948c94a95d55782a',
  archetypes: '0a9f7c05134034a0b9820d5cd45514ae93cd169f',
  traits: 'bc885e8f7be9f86caff64caea2a8fe0b36b29e10',
  pages: '42af7c1ffe8853878f657c36b061b93e2341d306',
} as const;
