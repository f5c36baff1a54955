import { printedControl } from '#catalog/control-families.ts';
import { byControl } from '../by-control.ts';
import { evidenceOf, verifiedOf } from '../cells.ts';
import { dutiesOf } from '../duties.ts';
import type { MatrixRow } from '../rows.ts';
import { whyNotCovered, type MatrixProfile } from './profile.ts';

const inherited = { Yes: 'Inherited', No: 'Customer', Partial: 'Shared' } as const;

const unique = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join('; ');

/** The oldest day on which what stands in the row was read; empty where one of its pages was not. */
function reviewed(rows: readonly MatrixRow[]): string {
  const days = rows.map(verifiedOf);
  return days.includes('') ? '' : (days.toSorted()[0] ?? '');
}

/** The columns that assessors of CMMC ask for. */
export const cmmc: MatrixProfile = {
  id: 'cmmc',
  name: 'CMMC (NIST ids)',
  text: 'The columns that assessors ask for: whose, duties, evidence, team, day of review. The ids are NIST SP 800-53’s, not those of CMMC or SP 800-171.',
  tables: (rows, controls) => [
    {
      name: 'Shared responsibility matrix',
      head: [
        'NIST SP 800-53 Control ID',
        'Control',
        'Inherited, shared or customer',
        'Provider’s duty',
        'Customer’s duty',
        'Evidence and where',
        'Customer’s team',
        'Reviewed on',
      ],
      rows: byControl(rows, controls).map(({ control, rows: own, inheritance }) => [
        printedControl(control.id),
        control.title,
        inheritance === undefined ? '' : inherited[inheritance],
        inheritance === undefined ? whyNotCovered(control.id) : dutiesOf(own, 'aws'),
        inheritance === undefined ? whyNotCovered(control.id) : dutiesOf(own, 'customer'),
        unique(own.map(evidenceOf)),
        unique(own.map(({ part }) => part.team ?? '')),
        reviewed(own),
      ]),
      notes: [
        'The ids are those of NIST SP 800-53: the requirements of SP 800-171 are not in this catalogue.',
      ],
    },
  ],
};
