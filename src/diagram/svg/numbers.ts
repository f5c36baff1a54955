/** A number with at most two decimals, as short as it can be written. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** Rounds every number inside path data, a list of points or a transform. */
export function shortNumbers(text: string): string {
  return text
    .replace(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (number) => short(Number(number)))
    .replace(/\s+/g, ' ')
    .trim();
}
