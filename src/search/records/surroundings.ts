import type { modePath, rowPath } from '../../site/urls.ts';
import type { NamesOf } from './service-names.ts';

/** What a record of one service needs to know of the others and of the site. */
export interface Surroundings {
  readonly namesOf: NamesOf;
  readonly modePath: typeof modePath;
  readonly rowPath: typeof rowPath;
}
