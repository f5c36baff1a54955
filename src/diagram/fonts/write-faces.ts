import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { measuredFont } from '../font/measured-font.ts';
import { commonCharacters, unicodeRange } from './characters.ts';

/** What browsers apply unasked. The font's fractions and proportional figures are used nowhere. */
const features = ['ccmp', 'kern', 'liga', 'mark', 'mkmk'];

const { resolve } = createRequire(import.meta.url);

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
  if (String(readFile(join(folder, stampName))) === stampOf(folder)) return;
  const rules: string[] = [];
  for (const { weight, file } of measuredFont.faces) {
    const font = readFileSync(resolve(file));
    // U+FFFF says that there is no character.
    const all = (create(font) as Font).characterSet.filter((codePoint) => codePoint !== 0xffff);
    const parts = {
      common: all.filter((codePoint) => commonCharacters.has(codePoint)),
      rest: all.filter((codePoint) => !commonCharacters.has(codePoint)),
    };
    for (const [part, codePoints] of Object.entries(parts)) {
      const name = `${part}-${weight}.woff2`;
      const text = String.fromCodePoint(...codePoints);
      const options = {
        targetFormat: 'woff2',
        keepFeatures: features,
        preserveNameIds: licenceNames,
      } as const;
      writeChanged(join(folder, name), await subsetFont(font, text, options));
      rules.push(faceRule(weight, name, unicodeRange(codePoints)));
    }
  }
  writeChanged(join(folder, 'faces.css'), Buffer.from(rules.join('\n')));
  writeFileSync(join(folder, stampName), stampOf(folder));
}

/** What a font says of its licence, and where that is. The licence asks that each copy says it. */
const licenceNames = [13, 14];

const stampName = 'made-from';

/** A hash of what the files are made from, this code included, and of the files: dividing takes time. */
function stampOf(folder: string): string {
  const made = readdirSync(folder)
    .filter((name) => name !== stampName)
    .sort()
    .map((name) => join(folder, name));
  const sources = [
    ...measuredFont.faces.map(({ file }) => resolve(file)),
    ...['write-faces.ts', 'characters.ts'].map((name) => join(import.meta.dirname, name)),
    resolve('subset-font/package.json'),
  ];
  const hash = createHash('sha256');
  for (const file of [...sources, ...made]) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function readFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
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
  if (readFile(path)?.equals(bytes)) return;
  writeFileSync(path, bytes);
}
