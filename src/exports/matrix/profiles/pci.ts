import { printedControl } from '#catalog/control-families.ts';
import { byControl } from '../by-control.ts';
import { dutiesOf } from '../duties.ts';
import { whyNotCovered, type MatrixProfile } from './profile.ts';

/** A column a party, as a list of who manages which requirement under PCI DSS 12.8.5 and 12.9.2. */
export const pci: MatrixProfile = {
  id: 'pci',
  name: 'PCI DSS (NIST ids)',
  text: 'One column per party, as 12.8.5 and 12.9.2 ask for it. The ids are NIST SP 800-53’s, not requirements of PCI DSS.',
  tables: (rows, controls) => [
    {
      name: 'Responsibilities by party',
      head: ['NIST SP 800-53 Control ID', 'Control', 'Managed by', 'AWS', 'Customer'],
      rows: byControl(rows, controls).map(({ control, rows: own, inheritance }) => [
        printedControl(control.id),
        control.title,
        inheritance === undefined ? '' : managedBy[inheritance],
        inheritance === undefined ? whyNotCovered(control.id) : dutiesOf(own, 'aws'),
        inheritance === undefined ? whyNotCovered(control.id) : dutiesOf(own, 'customer'),
      ]),
      notes: [
        'The ids are NIST’s: no licensed list leads from them to the requirements of PCI DSS 4.0.1.',
      ],
    },
  ],
};

const managedBy = { Yes: 'AWS', No: 'Customer', Partial: 'AWS and customer' } as const;
