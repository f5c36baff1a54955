/** A line of at least four `sign`s that is longer than every such line in `text`. */
export function longerThan(sign: string, text: string): string {
  const lengths = text
    .split('\n')
    .map((line) => (/[^\s]/.test(line.replaceAll(sign, '')) ? 0 : line.length));
  return sign.repeat(Math.max(3, ...lengths) + 1);
}
