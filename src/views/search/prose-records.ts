import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guides } from '../guides.ts';
import { guidePath } from '../urls.ts';
import { sectionRecords, wholePageRecord } from './records/guide-records.ts';
import type { SearchRecord } from './records/record.ts';

/**
 * All records of prose: guides, and the pages about errors.
 *
 * @param folder The built site: prose is searched as it was built.
 */
export const proseRecords = (folder: string): readonly SearchRecord[] => [
  ...guides.flatMap((guide) => {
    const path = guidePath(guide.id);
    return sectionRecords(htmlAt(folder, path), path, guide);
  }),
  ...globSync('errors/*/', { cwd: folder })
    .sort()
    .map((path) => {
      const own = `${path.replace(/\/?$/, '')}/`;
      return wholePageRecord(htmlAt(folder, own), own);
    }),
];

const htmlAt = (folder: string, path: string): string =>
  readFileSync(join(folder, path, 'index.html'), 'utf8');
