import { withEntryChanged, withPageChanged } from '../neutral/change.ts';
import type { NeutralService } from '../neutral/service.ts';

/** What has happened since the build before: each follows the one above it. */
export const caseIds = ['cold', 'warm', 'page', 'entry'] as const;

export type CaseId = (typeof caseIds)[number];

/**
 * The services as they are when the case is built: a changed entry comes on top of a changed page.
 *
 * @param round From 1; each has another change, so that nothing is there from the last.
 */
export function servicesOf(
  id: CaseId,
  services: readonly NeutralService[],
  round: number,
): readonly NeutralService[] {
  if (id === 'cold' || id === 'warm') return services;
  const page = withPageChanged(services, `page${round}`);
  return id === 'page' ? page : withEntryChanged(page, `entry${round}`);
}
