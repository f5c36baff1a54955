/** The width of a text on one line, in the picture's units. */
type Measure = (text: string) => number;

/**
 * Breaks a label into as few lines as keep to the limit, and evens them out: "Isolate workloads /
 * from each other", not "Isolate workloads from / each other". A word longer than the limit stays
 * whole.
 *
 * @param limit Width of a line, in the units of `measure`.
 */
export function wrapLabel(text: string, limit: number, measure: Measure): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const fewest = fill(words, limit, measure);
  const widths = words.flatMap((_, start) =>
    words.slice(start).map((__, end) => measure(words.slice(start, start + end + 1).join(' '))),
  );
  const narrower = widths.filter((width) => width <= limit).sort((a, b) => a - b);
  const evenest = narrower
    .map((width) => fill(words, width, measure))
    .find((lines) => lines.length === fewest.length);
  return evenest ?? fewest;
}

function fill(words: readonly string[], limit: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : undefined;
    if (longer !== undefined && measure(longer) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > 0 ? lines : [''];
}
