/**
 * How many lines a browser breaks a text into: as many words in each as fit. A word that is too long
 * has a line of its own.
 *
 * @param limit Width of a line, in the units of `measure`.
 * @param measure The width of a text on one line.
 */
export function countLines(text: string, limit: number, measure: (text: string) => number): number {
  let [lines, line] = [1, ''];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > limit) [lines, line] = [lines + 1, word];
    else line = longer;
  }
  return lines;
}
