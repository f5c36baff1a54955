import type { ListItem } from '../watched-list.ts';
import { tableRows } from './table-rows.ts';

/** The stages of a service's end, as AWS's three tables name them. */
export type Stage = 'maintenance' | 'sunset' | 'full shutdown';

const dateColumns = {
  maintenance: 'announcement date',
  sunset: 'end of support date',
  'full shutdown': 'end of support date',
} as const;

/** A table may shrink when services move on to the next stage. */
const leastRows = { maintenance: 10, sunset: 3, 'full shutdown': 20 } as const;

/** Services and features in one stage, with the day of it. */
export const readLifecycleTable =
  (stage: Stage) =>
  (markdown: string): readonly ListItem[] => {
    const column = dateColumns[stage];
    return tableRows(markdown, ['service', column], leastRows[stage]).map((row) => ({
      key: `${row['service']}, ${stage}`,
      text: `${row['service']}: ${stage}, ${column} ${row[column]}`,
    }));
  };
