/** The font that pictures are set in: the one that the site serves, so that its metrics are a browser's. */
import { createRequire } from 'node:module';

/** The family name that the site's `@font-face` rules declare. */
export const diagramFontFamily = 'Source Sans 3';

/** Size of a picture's text in SVG user units (CSS pixels at natural size). */
export const diagramFontSize = 14;

/** Distance of two lines of it. */
export const lineHeight = 16;

/** The font files whose metrics replace the browser's, as import specifiers. */
export const measuredFont = {
  family: diagramFontFamily,
  faces: [
    {
      weight: 400,
      file: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
    },
    {
      weight: 600,
      file: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
    },
  ],
} as const;

/**
 * The path of a file inside an installed package.
 *
 * @throws {Error} from Node when the package or the file is not installed.
 */
export function resolvePackageFile(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier);
}
