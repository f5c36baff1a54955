/**
 * FedRAMP’s two worksheets of SSP Appendix J, with the headings that importers look for, as in the template of
 * 13 July 2023: `Control ID`, `Can Be Inherited from CSP`, … and the origination of each control.
 */
import { printedControl } from '#catalog/control-families.ts';
import { byControl, type ControlRows } from '../by-control.ts';
import { bothHalves, dutiesOf } from '../duties.ts';
import { whyNotCovered, type MatrixProfile } from './profile.ts';

const crmHead = [
  'Control ID',
  'Can Be Inherited from CSP',
  'Specific Inheritance and Customer Agency/CSP Responsibilities',
];

/** Behind the template’s columns, which are to be blank where AWS does all: what that is. */
const note = 'Note: what AWS does';

/** The template’s columns below "Implementation Status" and "Control Origination". */
const statuses = [
  'Implemented',
  'Partially Implemented',
  'Planned',
  'Alternative Implementation',
  'N/A',
];
const originations = [
  'Service Provider Corporate',
  'Service Provider System Specific',
  'Service Provider Hybrid (Corporate and System Specific)',
  'Configured by Customer (Customer System Specific)',
  'Provided by Customer (Customer System Specific)',
  'Shared (Service Provider and Customer Responsibility)',
  // Two blanks, as in the template.
  'Inherited from Pre-Existing  Authorization',
];
const origination = {
  Yes: 'Service Provider System Specific',
  No: 'Provided by Customer (Customer System Specific)',
  Partial: 'Shared (Service Provider and Customer Responsibility)',
} as const;

/** The template’s rule: blank where the provider does all, both halves where shared, else why not. */
function responsibilities({ control, rows, inheritance }: ControlRows): string {
  if (inheritance === undefined) return whyNotCovered(control.id);
  return inheritance === 'Yes' ? '' : bothHalves(rows);
}

export const fedramp: MatrixProfile = {
  id: 'fedramp',
  name: 'FedRAMP CIS and CRM',
  text: 'Control Implementation Summary and Customer Responsibility Matrix, with the template’s headings.',
  tables: (rows, controls) => {
    const groups = byControl(rows, controls);
    return [
      {
        name: 'CRM Worksheet',
        head: [...crmHead, note],
        rows: groups.map((group) => [
          printedControl(group.control.id),
          group.inheritance ?? '',
          responsibilities(group),
          group.inheritance === 'Yes' ? dutiesOf(group.rows, 'aws') : '',
        ]),
        notes: [
          'By control: the catalogue does not tell the lettered parts of a control from each other.',
          `Yes: AWS does it in all chosen modes whose parts answer to the control, and “${note}” says what; the column before it stays blank, as the template asks.`,
          'Blank instead of Yes, Partial or No: no part answers to the control, so that it is not known whether it can be inherited. The next column says why.',
        ],
      },
      {
        name: 'CIS Worksheet',
        head: ['Control ID', ...statuses, ...originations],
        rows: groups.map(({ control, inheritance }) => [
          printedControl(control.id),
          ...statuses.map(() => ''),
          ...originations.map((each) =>
            inheritance !== undefined && origination[inheritance] === each ? 'X' : '',
          ),
        ]),
        notes: [
          'The implementation status is for you to mark: no catalogue knows what you have implemented.',
        ],
      },
    ];
  },
};
