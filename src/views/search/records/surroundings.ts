import type { answerPath } from '../../links/answer-path.ts';
import type { modePath } from '../../urls.ts';
import type { NamesOf } from './service-names.ts';

/** What a record of one service needs to know of the others and of the site. */
export interface Surroundings {
  readonly namesOf: NamesOf;
  readonly modePath: typeof modePath;
  readonly answerPath: typeof answerPath;
}
