/** What each side does about a control, service by service. Also runs in the browser. */
import { groupBy } from '#catalog/group-by.ts';
import { placeOf } from './cells.ts';
import type { MatrixRow } from './rows.ts';

const says = (row: MatrixRow): string => `${row.part.name}: ${row.part.duty}`;

/**
 * The duties of one owner, those of a mode behind its name, as FedRAMP asks it of several services:
 * `RDS, RDS Custom for Oracle: …`.
 */
export function dutiesOf(rows: readonly MatrixRow[], owner: 'aws' | 'customer'): string {
  const own = rows.filter(({ part }) => part.owner === owner);
  const places = groupBy(own, placeOf);
  return [...places].map(([place, group]) => `${place}: ${group.map(says).join(' ')}`).join('\n');
}

/** Both halves: what AWS does, then what the customer does. */
export function bothHalves(rows: readonly MatrixRow[]): string {
  const places = groupBy(rows, placeOf);
  return [...places]
    .map(([place, group]) => {
      const half = (name: string, owner: 'aws' | 'customer') => {
        const own = group.filter(({ part }) => part.owner === owner);
        return own.length === 0 ? [] : [`${name}: ${own.map(says).join(' ')}`];
      };
      return `${place}: ${[...half('AWS', 'aws'), ...half('Customer', 'customer')].join(' ')}`;
    })
    .join('\n');
}
