/**
 * Breaks a label into lines of at most `limit` characters where words allow it, and evens them out:
 * "Isolate workloads / from each other", not "Isolate workloads from / each other".
 */
export function wrapLabel(text: string, limit: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lineCount = fill(words, limit).length;
  let width = Math.ceil(text.length / lineCount);
  while (fill(words, width).length > lineCount) width += 1;
  return fill(words, width);
}

function fill(words: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.length > 0 ? lines : [''];
}
