// First: it rejects a value that is no number of seconds.
import '../site.config.ts';

/**
 * The day that the build counts as today, `YYYY-MM-DD`: what is stale depends on it.
 * `SOURCE_DATE_EPOCH` (seconds) fixes it, so that a build can be repeated byte for byte.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
const epoch = process.env.SOURCE_DATE_EPOCH;
const date = epoch ? new Date(Number(epoch) * 1000) : new Date();

export const today: string = date.toISOString().slice(0, 10);
