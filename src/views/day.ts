/**
 * The day of a build, `YYYY-MM-DD`.
 *
 * @param epoch `SOURCE_DATE_EPOCH`, in seconds, which fixes it; now where it is missing or empty.
 * @throws {RangeError} for what is no number of seconds.
 */
export const dayOf = (epoch: string | undefined): string =>
  (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
