import {
  dutyOf,
  evidenceOf,
  modeName,
  ownerName,
  settingOf,
  sourceOf,
  verifiedOf,
} from '../cells.ts';
import { printedControl } from '#catalog/control-families.ts';
import type { MatrixProfile } from './profile.ts';

/** What stands for evidence where the catalogue names none: blank could mean that nobody looked. */
const none = {
  aws: 'Not compared with AWS’s list of services in scope',
  customer: 'No ready-made check: keep a record of your own',
} as const;

/** A row a part, with everything. */
export const plain: MatrixProfile = {
  id: 'plain',
  name: 'Plain',
  text: 'Everything, a row a part: for your own spreadsheet.',
  tables: (rows) => [
    {
      name: 'Responsibilities',
      head: [
        'Service',
        'Part',
        'Owner',
        'AWS does',
        'You do',
        'Mode',
        'Layer',
        'Can be inherited',
        'Setting',
        'Who may change it',
        'Controls (NIST SP 800-53)',
        'Evidence',
        'Source',
        'Verified',
        'Row',
      ],
      rows: rows.map((row) => {
        const { state, by } = settingOf(row);
        return [
          row.service.shortName,
          row.part.name,
          ownerName(row),
          dutyOf(row, 'aws'),
          dutyOf(row, 'customer'),
          modeName(row),
          row.layer,
          row.inheritance,
          state,
          by,
          row.part.controls.map(printedControl).join(', '),
          evidenceOf(row) || none[row.part.owner],
          sourceOf(row),
          verifiedOf(row),
          row.url,
        ];
      }),
      notes: [],
    },
  ],
};
