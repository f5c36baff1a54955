import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from '../catalog/index.ts';
import { guides } from '../site/guides.ts';
import { services } from '../site/services.ts';
import { guidePath } from '../site/urls.ts';
import { sectionRecords } from './records/guide-records.ts';
import { listRecords } from './records/list-records.ts';
import { pageRecords } from './records/page-records.ts';
import { questionRecords } from './records/question-records.ts';
import type { SearchRecord } from './records/record.ts';
import { namesAmong } from './records/service-names.ts';

const names = namesAmong(services);

/**
 * All records of this copy of the site.
 *
 * @param folder The built site: prose is searched as it was built.
 */
export const allRecords = (folder: string): readonly SearchRecord[] => [
  ...services.flatMap((service) => pageRecords(service, names)),
  ...questions.flatMap((question) => questionRecords(question, services, names)),
  ...listRecords(services),
  ...guides.flatMap((guide) => {
    const path = guidePath(guide.id);
    return sectionRecords(readFileSync(join(folder, path, 'index.html'), 'utf8'), path, guide);
  }),
];
