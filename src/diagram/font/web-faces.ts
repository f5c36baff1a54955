import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { create, type Font } from 'fontkit';
import type { AstroIntegration } from 'astro';
import { measuredFont, resolvePackageFile } from './measured-font.ts';

const options = {
  targetFormat: 'woff2',
  // What browsers apply unasked. The font's fractions and proportional figures are used nowhere.
  keepFeatures: ['ccmp', 'kern', 'liga', 'mark', 'mkmk'],
  // What a font says of its licence, and where that is. The licence asks that each copy says it.
  preserveNameIds: [13, 14],
} as const;

/**
 * Divides the site's font into files of a few characters each, and writes the style sheet that
 * declares them: a browser fetches a file when a page has one of its characters.
 *
 * No text that is not there yet is shown later in another font: what has not come when the page is
 * first drawn is used from the next page on, so that nothing moves.
 *
 * @param folder Where `faces.css` and the files go. Files of the same content are left alone, so
 *   that nothing is built again because of them.
 */
export async function writeFaces(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const rules: string[] = [];
  for (const { weight, file } of measuredFont.faces) {
    const font = readFileSync(resolvePackageFile(file));
    // U+FFFF says that there is no character.
    const all = (create(font) as Font).characterSet.filter((codePoint) => codePoint !== 0xffff);
    const parts = {
      common: all.filter((codePoint) => commonCharacters.has(codePoint)),
      rest: all.filter((codePoint) => !commonCharacters.has(codePoint)),
    };
    for (const [part, codePoints] of Object.entries(parts)) {
      const name = `${part}-${weight}.woff2`;
      const text = String.fromCodePoint(...codePoints);
      writeChanged(join(folder, name), await subsetFont(font, text, options));
      rules.push(faceRule(weight, name, unicodeRange(codePoints)));
    }
  }
  writeChanged(join(folder, 'faces.css'), Buffer.from(rules.join('\n')));
}

const faceRule = (weight: number, file: string, range: string): string => `@font-face {
  font-family: '${measuredFont.family}';
  font-display: optional;
  font-weight: ${weight};
  src: url(./${file}) format('woff2');
  unicode-range: ${range};
}
`;

function writeChanged(path: string, bytes: Buffer): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  writeFileSync(path, bytes);
}

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => 0x20 + index);

/**
 * Nearly every page consists of these alone, so that a browser fetches no others: code points of
 * ASCII, and the quotation marks, dashes and signs that our texts use.
 */
export const commonCharacters: ReadonlySet<number> = new Set([
  ...ascii,
  ...[...'\u00a0§°·×–—‘’“”•…−'].map((character) => character.codePointAt(0) ?? 0),
]);

/**
 * Code points as the value of `unicode-range`, in order.
 *
 * @example unicodeRange([0x61, 0x62, 0x2019]) // 'U+61-62, U+2019'
 */
export function unicodeRange(codePoints: Iterable<number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const codePoint of new Set([...codePoints].sort((one, other) => one - other))) {
    const run = runs.at(-1);
    if (run?.last === codePoint - 1) run.last = codePoint;
    else runs.push({ first: codePoint, last: codePoint });
  }
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/** Writes the site's font, as pages use it, before anything is compiled that names its files. */
export function fontsIntegration(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': ({ config }) =>
        writeFaces(fileURLToPath(new URL('.cache/fonts', config.root))),
    },
  };
}
