import type { Lifecycle } from '#catalog/index.ts';
import { writtenLifecycles } from '../project/claims.ts';
import type { Rule } from '../rule.ts';
import { within } from '#load/location.ts';

export const lifecycle: Rule = {
  id: 'lifecycle',
  invariant: 'An announced end has a date, and its status agrees with the calendar.',
  *check(project) {
    for (const { name, lifecycle: end, at } of writtenLifecycles(project)) {
      const fault = faultOf(end, project.today);
      if (!fault) continue;
      yield { ...fault, at: within(at, 'status'), message: `${name}: ${fault.message}` };
    }
  },
};

function faultOf({ status, date }: Lifecycle, today: string) {
  if (status === 'maintenance') return undefined;
  if (date === undefined) {
    return {
      message: `the status is "${status}", but there is no date.`,
      expected: `Allowed: "${status}" with the day that AWS has announced.`,
      help: 'Give the date; if AWS has named none, the status is "maintenance".',
    };
  }
  if (status === 'sunset' && date < today) {
    return {
      message: `the status is "sunset", but its date, ${date}, has passed.`,
      expected: 'Allowed: "ended" from the day after the date.',
      help: 'Check AWS’s page, then write "ended", or the new date.',
      // Nobody did this: unless it is a warning, the site can no longer be built from that day on.
      severity: 'warning' as const,
    };
  }
  if (status === 'ended' && date > today) {
    return {
      message: `the status is "ended", but its date, ${date}, is in the future.`,
      expected: `Allowed: "sunset" until ${date}.`,
      help: 'Write "sunset", or correct the date.',
    };
  }
  return undefined;
}
