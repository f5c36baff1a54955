import { questions } from '#catalog/index.ts';
import { answersByControl, controls } from '../controls.ts';
import { services } from '../services.ts';
import { listRecords } from './list-records.ts';
import type { SearchRecord } from './record.ts';
import { checkRecords, controlRecords, wantedRecords } from './row-records.ts';
import { namesAmong } from './service-names.ts';
import { pageRecords, questionRecords } from './service-records.ts';
import { wantedRows } from './synonyms.ts';

/** All records that are made from the catalogue alone. */
export function catalogueRecords(): readonly SearchRecord[] {
  const namesOf = namesAmong(services);
  return [
    ...services.flatMap((service) => pageRecords(service, namesOf)),
    ...questions.flatMap((question) => questionRecords(question, services, namesOf)),
    ...wantedRecords(services, wantedRows),
    ...checkRecords(services),
    ...controlRecords(controls, answersByControl),
    ...listRecords(services),
  ];
}
