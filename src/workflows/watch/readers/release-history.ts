import type { ListItem } from '../watched-list.ts';
import { tableRows } from './table-rows.ts';

/** A row that counts services instead of naming them: "35 new AWS SDK service integrations". */
const isCount = (text: string): boolean => /^\d|service integrations|API actions/i.test(text);

/** The services for which Step Functions got an SDK integration: mostly those that are new at AWS. */
export const readReleaseHistory = (markdown: string): readonly ListItem[] =>
  tableRows(markdown, ['date', 'services added'], 5).flatMap((row) =>
    isCount(row['services added'] ?? '')
      ? []
      : (row['services added'] ?? '')
          .split(/,\s+/)
          .filter((name) => name !== '')
          .map((name) => ({ key: name, text: `${name}, ${row['date']}` })),
  );
