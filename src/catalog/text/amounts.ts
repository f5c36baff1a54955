/** Counts, times and sizes, as people say them. */

const numbers = new Intl.NumberFormat('en-GB');

/** `2,818` */
export const inDigits = (count: number): string => numbers.format(count);

/** How long something took: `4.1 s`, `31 s`, `2 min 5 s`. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return `${Math.floor(whole / 60)} min${rest ? ` ${rest} s` : ''}`;
}

/** A size as people say it, in thousands: `124 MB`. */
export function size(bytes: number): string {
  const [unit, name] = bytes < 1e6 ? [1e3, 'kB'] : [1e6, 'MB'];
  const count = bytes / unit;
  return `${count < 10 ? count.toFixed(1) : inDigits(Math.round(count))} ${name}`;
}
