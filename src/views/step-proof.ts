import { checksOf, type Part } from '../catalog/index.ts';

/** How the customer sees that a step is done; empty where the catalogue names no check for it. */
export function stepProof(part: Pick<Part, 'evidence'>): string {
  const checks = checksOf(part);
  return checks.length > 0 ? ` Done when this check passes: ${checks.join(', ')}.` : '';
}
