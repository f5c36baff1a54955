/** The forms of the matrix: each chooses, renames and folds columns, and adds nothing. Also runs in the browser. */
import { familyOfControl, printedControl } from '#catalog/control-families.ts';
import {
  bothHalves,
  byControl,
  dutiesOf,
  evidenceOf,
  fullModeName,
  modeName,
  ownerName,
  settingOf,
  verifiedOf,
  type Control,
  type ControlRows,
  type Inheritance,
  type MatrixRow,
} from './rows.ts';
import { tableOf, type Columns, type MatrixTable } from './table.ts';

export interface MatrixProfile {
  /** Part of an address and a word of the command: `fedramp`. */
  readonly id: string;
  readonly name: string;
  /** Who takes it, in a sentence. */
  readonly text: string;
  /**
   * The tables of this form.
   *
   * @param controls The baseline whose controls are listed, answered or not.
   */
  readonly tables: (
    rows: readonly MatrixRow[],
    controls: readonly Control[],
  ) => readonly MatrixTable[];
}

/** What stands for evidence where the catalogue names none: blank could mean that nobody looked. */
const noEvidence = {
  aws: 'Not compared with AWS’s list of services in scope',
  customer: 'No ready-made check: keep a record of your own',
} as const;

/** One row per part, with everything. */
export const plain: MatrixProfile = {
  id: 'plain',
  name: 'Plain',
  text: 'Everything, one row per part: for your own spreadsheet.',
  tables: (rows) => [
    tableOf('Responsibilities', rows, {
      Service: ({ service }) => service.shortName,
      Part: ({ part }) => part.name,
      Owner: ownerName,
      'AWS does': ({ part }) => (part.owner === 'aws' ? part.duty : ''),
      'You do': ({ part }) => (part.owner === 'customer' ? part.duty : ''),
      Mode: modeName,
      Layer: ({ layer }) => layer,
      'Can be inherited': ({ inheritance }) => inheritance,
      Setting: (row) => settingOf(row).state,
      'Who may change it': (row) => settingOf(row).by,
      'Controls (NIST SP 800-53)': ({ part }) => part.controls.map(printedControl).join(', '),
      Evidence: (row) => evidenceOf(row) || noEvidence[row.part.owner],
      Source: ({ part }) => part.sources[0]?.url ?? '',
      Verified: verifiedOf,
      Row: ({ url }) => url,
    }),
  ],
};

/** What a control says that no part answers. Blank would mean "inherited" to those who read it. */
const notCovered = 'Not covered by this catalogue';

/** Why no part answers a control. */
export function whyNotCovered(id: string): string {
  const family = familyOfControl(id);
  if (family?.own) return `${notCovered}: ${family.name.toLowerCase()} is your organization’s own.`;
  if (/^[a-z]{2}-1$/.test(id))
    return `${notCovered}: policies and procedures are your organization’s own.`;
  const [control = id, enhancement] = id.split('.');
  const also = enhancement === undefined ? '' : ` See also ${printedControl(control)}.`;
  return `${notCovered}. It does not say whose it is.${also}`;
}

const controlId = ({ control }: ControlRows): string => printedControl(control.id);
const controlTitle = ({ control }: ControlRows): string => control.title;

/** How a control is inherited, in a form's own words; blank where that is not known. */
const inheritedAs =
  (words: Readonly<Record<Inheritance, string>>) =>
  ({ inheritance }: ControlRows): string =>
    inheritance === undefined ? '' : words[inheritance];

const halfOf =
  (owner: 'aws' | 'customer') =>
  ({ control, rows, inheritance }: ControlRows): string =>
    inheritance === undefined ? whyNotCovered(control.id) : dutiesOf(rows, owner);

/** A form of one table, with one row per control. */
const oneTable =
  (name: string, note: string, columns: Columns<ControlRows>): MatrixProfile['tables'] =>
  (rows, controls) => [tableOf(name, byControl(rows, controls), columns, [note])];

/** The ownership columns of CSA’s questionnaire. */
const caiq: MatrixProfile = {
  id: 'caiq',
  name: 'CSA CAIQ (NIST ids)',
  text: 'The columns on shared responsibility of CSA’s questionnaire. The ids are NIST SP 800-53’s, not those of CAIQ or CCM.',
  tables: oneTable(
    'CAIQv4 SSRM',
    'The ids are NIST’s: the questions and ids of the CCM are CSA’s, and its mapping to NIST leads from one to the other.',
    {
      'NIST SP 800-53 Control ID': controlId,
      'SSRM Control Ownership': inheritedAs({
        Yes: 'CSP-owned',
        No: 'CSC-owned',
        Partial: 'Shared CSP and CSC',
      }),
      'CSP Implementation Description (Optional/Recommended)': halfOf('aws'),
      'CSC Responsibilities (Optional/Recommended)': halfOf('customer'),
    },
  ),
};

/** One column per party, as a list of who manages which requirement under PCI DSS 12.8.5 and 12.9.2. */
const pci: MatrixProfile = {
  id: 'pci',
  name: 'PCI DSS (NIST ids)',
  text: 'One column per party, as 12.8.5 and 12.9.2 ask for it. The ids are NIST SP 800-53’s, not requirements of PCI DSS.',
  tables: oneTable(
    'Responsibilities by party',
    'The ids are NIST’s: no licensed list leads from them to the requirements of PCI DSS 4.0.1.',
    {
      'NIST SP 800-53 Control ID': controlId,
      Control: controlTitle,
      'Managed by': inheritedAs({ Yes: 'AWS', No: 'Customer', Partial: 'AWS and customer' }),
      AWS: halfOf('aws'),
      Customer: halfOf('customer'),
    },
  ),
};

/** The columns that assessors of CMMC ask for. */
const cmmc: MatrixProfile = {
  id: 'cmmc',
  name: 'CMMC (NIST ids)',
  text: 'The columns that assessors ask for: whose, duties, evidence, team, day of review. The ids are NIST SP 800-53’s, not those of CMMC or SP 800-171.',
  tables: oneTable(
    'Shared responsibility matrix',
    'The ids are those of NIST SP 800-53: the requirements of SP 800-171 are not in this catalogue.',
    {
      'NIST SP 800-53 Control ID': controlId,
      Control: controlTitle,
      'Inherited, shared or customer': inheritedAs({
        Yes: 'Inherited',
        No: 'Customer',
        Partial: 'Shared',
      }),
      'Provider’s duty': halfOf('aws'),
      'Customer’s duty': halfOf('customer'),
      'Evidence and where': ({ rows }) => unique(rows.map(evidenceOf)),
      'Customer’s team': ({ rows }) => unique(rows.map(({ part }) => part.team ?? '')),
      // The oldest day on which what stands in the row was read; empty where one of its pages was not.
      'Reviewed on': ({ rows }) => rows.map(verifiedOf).toSorted()[0] ?? '',
    },
  ),
};

const unique = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join('; ');

/** The customer’s half by control, with the checks that watch over it. */
const prowler: MatrixProfile = {
  id: 'prowler',
  name: 'Checks',
  text: 'Your half by control, with the checks of Security Hub and AWS Config that a scanner runs.',
  tables: (rows, controls) => {
    const lines = byControl(rows, controls).flatMap(({ control, rows: own }) => {
      const yours = own.filter(({ part }) => part.owner === 'customer');
      return (own.length === 0 ? [undefined] : yours).map((row) => ({ control, row }));
    });
    const columns: Columns<(typeof lines)[number]> = {
      Id: ({ control }) => printedControl(control.id),
      Name: ({ control, row }) => row?.part.name ?? control.title,
      Section: ({ row }) => (row ? fullModeName(row) : ''),
      Description: ({ control, row }) => row?.part.duty ?? whyNotCovered(control.id),
      Checks: ({ row }) =>
        (row?.part.evidence ?? [])
          .flatMap(({ kind, id }) => (kind === 'artifact' ? [] : [id]))
          .join(', '),
    };
    const note = 'Checks are named as Security Hub and AWS Config name them.';
    return [tableOf('Checks', lines, columns, [note])];
  },
};

/** Behind the template’s columns, which are to be blank where AWS does all: what that is. */
const noteOnAws = 'Note: what AWS does';

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
const originationOf = inheritedAs({
  Yes: 'Service Provider System Specific',
  No: 'Provided by Customer (Customer System Specific)',
  Partial: 'Shared (Service Provider and Customer Responsibility)',
});

/**
 * FedRAMP’s two worksheets of SSP Appendix J, with the headings that importers look for, as in the template of
 * 13 July 2023: `Control ID`, `Can Be Inherited from CSP`, … and the origination of each control.
 */
export const fedramp: MatrixProfile = {
  id: 'fedramp',
  name: 'FedRAMP CIS and CRM',
  text: 'Control Implementation Summary and Customer Responsibility Matrix, with the template’s headings.',
  tables: (rows, controls) => {
    const groups = byControl(rows, controls);
    const crm: Columns<ControlRows> = {
      'Control ID': controlId,
      'Can Be Inherited from CSP': ({ inheritance }) => inheritance ?? '',
      // The template’s rule: blank where the provider does all, both halves where shared, else why not.
      'Specific Inheritance and Customer Agency/CSP Responsibilities': (group) => {
        if (group.inheritance === undefined) return whyNotCovered(group.control.id);
        return group.inheritance === 'Yes' ? '' : bothHalves(group.rows);
      },
      [noteOnAws]: (group) => (group.inheritance === 'Yes' ? dutiesOf(group.rows, 'aws') : ''),
    };
    const cis: Columns<ControlRows> = {
      'Control ID': controlId,
      ...Object.fromEntries(statuses.map((status) => [status, () => ''])),
      ...Object.fromEntries(
        originations.map((each) => [
          each,
          (group: ControlRows) => (originationOf(group) === each ? 'X' : ''),
        ]),
      ),
    };
    return [
      tableOf('CRM Worksheet', groups, crm, [
        'By control: the catalogue does not tell the lettered parts of a control from each other.',
        `Yes: AWS does it in all chosen modes whose parts answer to the control, and “${noteOnAws}” says what; the column before it stays blank, as the template asks.`,
        'Blank instead of Yes, Partial or No: no part answers to the control, so that it is not known whether it can be inherited. The next column says why.',
      ]),
      tableOf('CIS Worksheet', groups, cis, [
        'The implementation status is for you to mark: no catalogue knows what you have implemented.',
      ]),
    ];
  },
};

/** The forms of the matrix, the plainest first. */
export const matrixProfiles: readonly MatrixProfile[] = [plain, fedramp, caiq, pci, cmmc, prowler];

/** The form with an id; undefined where there is none. */
export const matrixProfileOf = (id: string): MatrixProfile | undefined =>
  matrixProfiles.find((profile) => profile.id === id);
