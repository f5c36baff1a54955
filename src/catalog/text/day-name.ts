const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as a reader reads it: `24 November 2026` for `2026-11-24`. */
export const dayName = (day: string): string => format.format(new Date(day));
