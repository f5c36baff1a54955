import { questions } from '#catalog/index.ts';
import { answerPath } from '../links/answer-path.ts';
import { controls } from '../baseline.ts';
import { answersByControl } from '../controls.ts';
import { services } from '../services.ts';
import { modePath } from '../urls.ts';
import { checkRecords } from './records/check-records.ts';
import { controlRecords } from './records/control-records.ts';
import { listRecords } from './records/list-records.ts';
import { pageRecords } from './records/page-records.ts';
import { questionRecords } from './records/question-records.ts';
import type { SearchRecord } from './records/record.ts';
import { namesAmong } from './records/service-names.ts';
import { soughtRecords } from './records/sought-records.ts';
import { soughtRows } from './words/sought-rows.ts';

const surroundings = { namesOf: namesAmong(services), modePath, answerPath };

/** All records that are made from the catalogue alone. */
export const catalogueRecords = (): readonly SearchRecord[] => [
  ...services.flatMap((service) => pageRecords(service, surroundings)),
  ...questions.flatMap((question) => questionRecords(question, services, surroundings)),
  ...soughtRecords(services, surroundings, soughtRows),
  ...checkRecords(services, surroundings),
  ...controlRecords(controls, answersByControl),
  ...listRecords(services),
];
