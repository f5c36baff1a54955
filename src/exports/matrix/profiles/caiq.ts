import { printedControl } from '#catalog/control-families.ts';
import { byControl } from '../by-control.ts';
import { dutiesOf } from '../duties.ts';
import { whyNotCovered, type MatrixProfile } from './profile.ts';

const ownership = {
  Yes: 'CSP-owned',
  No: 'CSC-owned',
  Partial: 'Shared CSP and CSC',
} as const;

/** The ownership columns of CSA’s questionnaire. */
export const caiq: MatrixProfile = {
  id: 'caiq',
  name: 'CSA CAIQ (NIST ids)',
  text: 'The columns on shared responsibility of CSA’s questionnaire. The ids are NIST SP 800-53’s, not those of CAIQ or CCM.',
  tables: (rows, controls) => [
    {
      name: 'CAIQv4 SSRM',
      head: [
        'NIST SP 800-53 Control ID',
        'SSRM Control Ownership',
        'CSP Implementation Description (Optional/Recommended)',
        'CSC Responsibilities (Optional/Recommended)',
      ],
      rows: byControl(rows, controls).map(({ control, rows: own, inheritance }) => [
        printedControl(control.id),
        inheritance === undefined ? '' : ownership[inheritance],
        inheritance === undefined ? whyNotCovered(control.id) : dutiesOf(own, 'aws'),
        inheritance === undefined ? whyNotCovered(control.id) : dutiesOf(own, 'customer'),
      ]),
      notes: [
        'The ids are NIST’s: the questions and ids of the CCM are CSA’s, and its mapping to NIST leads from one to the other.',
      ],
    },
  ],
};
