// First: it rejects a value that is no number of seconds.
import '#site.config.ts';
import { dayOf } from './day.ts';

/**
 * The day that the build counts as today, `YYYY-MM-DD`: what is stale depends on it.
 * `SOURCE_DATE_EPOCH` (seconds) fixes it, so that a build can be repeated byte for byte.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export const today: string = dayOf(process.env.SOURCE_DATE_EPOCH);
