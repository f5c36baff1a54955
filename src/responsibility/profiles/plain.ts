import {
  dutyOf,
  evidenceOf,
  modeName,
  ownerName,
  settingOf,
  sourceOf,
  verifiedOf,
} from '../cells.ts';
import { printedControl } from '../../catalog/control-families.ts';
import type { MatrixProfile } from './profile.ts';

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
        'Mode',
        'Layer',
        'Part',
        'Owner',
        'AWS does',
        'You do',
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
          modeName(row),
          row.layer,
          row.part.name,
          ownerName(row),
          dutyOf(row, 'aws'),
          dutyOf(row, 'customer'),
          row.inheritance,
          state,
          by,
          row.part.controls.map(printedControl).join(', '),
          evidenceOf(row),
          sourceOf(row),
          verifiedOf(row),
          row.url,
        ];
      }),
      notes: [],
    },
  ],
};
