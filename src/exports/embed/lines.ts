/** The width of a piece of text, in the units of the limit. */
export type Measure = (text: string) => number;

/**
 * How many lines a browser breaks a text into: as many words in each as fit. A word that is too
 * long stands on a line of its own.
 *
 * @param limit Width of a line, in the units of `measure`.
 */
export function countLines(text: string, limit: number, measure: Measure): number {
  let [lines, line] = [1, ''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > limit) [lines, line] = [lines + 1, word];
    else line = longer;
  }
  return lines;
}
