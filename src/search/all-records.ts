import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from '../catalog/index.ts';
import { answerPath } from '../site/answer-path.ts';
import { guides } from '../site/guides.ts';
import { services } from '../site/services.ts';
import { guidePath, modePath } from '../site/urls.ts';
import { checkRecords } from './records/check-records.ts';
import { sectionRecords, wholePageRecord } from './records/guide-records.ts';
import { listRecords } from './records/list-records.ts';
import { pageRecords } from './records/page-records.ts';
import { questionRecords } from './records/question-records.ts';
import type { SearchRecord } from './records/record.ts';
import { namesAmong } from './records/service-names.ts';

const surroundings = { namesOf: namesAmong(services), modePath, answerPath };

/**
 * All records of this copy of the site.
 *
 * @param folder The built site: prose is searched as it was built.
 */
export const allRecords = (folder: string): readonly SearchRecord[] => [
  ...services.flatMap((service) => pageRecords(service, surroundings)),
  ...questions.flatMap((question) => questionRecords(question, services, surroundings)),
  ...checkRecords(services, surroundings),
  ...listRecords(services),
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
