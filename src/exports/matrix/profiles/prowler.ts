import { printedControl } from '#catalog/control-families.ts';
import { byControl } from '../by-control.ts';
import { placeOf } from '../cells.ts';
import { whyNotCovered, type MatrixProfile } from './profile.ts';

/** The customer’s half by control, with the checks that watch over it. */
export const prowler: MatrixProfile = {
  id: 'prowler',
  name: 'Checks',
  text: 'Your half by control, with the checks of Security Hub and AWS Config that a scanner runs.',
  tables: (rows, controls) => [
    {
      name: 'Checks',
      head: ['Id', 'Name', 'Section', 'Description', 'Checks'],
      rows: byControl(rows, controls).flatMap(({ control, rows: own }) => {
        const yours = own.filter(({ part }) => part.owner === 'customer');
        if (own.length === 0) {
          const why = whyNotCovered(control.id);
          return [[printedControl(control.id), control.title, '', why, '']];
        }
        return yours.map((row) => [
          printedControl(control.id),
          row.part.name,
          placeOf(row),
          row.part.duty,
          row.part.evidence
            .filter(({ kind }) => kind !== 'artifact')
            .map(({ id }) => id)
            .join(', '),
        ]);
      }),
      notes: ['Checks are named as Security Hub and AWS Config name them.'],
    },
  ],
};
