/** Pictures in content: raster formats without code, recognized by their first bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ending of a picture's name, and the format that it promises. */
export const pictureFormats = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp' } as const;

type PictureFormat = (typeof pictureFormats)[keyof typeof pictureFormats];

/** Screenshots of a screen's width stay below these, in bytes and in pixels a side. */
export const MAX_PICTURE_BYTES = 500_000;
export const MAX_PICTURE_SIDE = 4096;

/** How a file of each format begins. No decoder sees anything else. */
const beginnings: Readonly<Record<PictureFormat, (text: string) => boolean>> = {
  png: (text) => text.startsWith('\u0089PNG\r\n\u001A\n'),
  jpeg: (text) => text.startsWith('\u00FF\u00D8\u00FF'),
  webp: (text) => text.startsWith('RIFF') && text.startsWith('WEBP', 8),
};

/** A picture as read; width and height in pixels. */
interface Picture {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** Whether it has frames: whoever reads only the first does not know how much it takes. */
  readonly isAnimated: boolean;
}

/** A picture, or why it cannot be decoded; undefined where the bytes begin no picture. */
export type ReadPicture = Picture | { readonly damage: string } | undefined;

/** Reads a picture by its path from the project's folder. */
export type PictureReader = (file: string) => Promise<ReadPicture>;

/**
 * Reads pictures below a project's folder, and decodes them completely: a file may be shorter than its
 * header says. The paths must be those of plain files that are small enough.
 */
export const pictureReader =
  (root: string): PictureReader =>
  async (file) =>
    readPicture(readFileSync(join(root, file)));

/** The same from a file's bytes. */
export async function readPicture(bytes: Buffer): Promise<ReadPicture> {
  const text = bytes.toString('latin1');
  const formats = Object.keys(beginnings) as PictureFormat[];
  const format = formats.find((each) => beginnings[each](text));
  if (!format) return undefined;
  // Loaded only where there is a picture, because it takes a while.
  const { default: sharp } = await import('sharp');
  try {
    // Of the header alone, whatever size it claims.
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height, pages = 1 } = head;
    // An animation is announced before the first picture: https://www.w3.org/TR/png-3/#acTL-chunk
    const isApng = format === 'png' && text.split('IDAT', 1)[0]!.includes('acTL');
    const picture = { format, width, height, isAnimated: pages > 1 || isApng };
    if (Math.max(width, height) <= MAX_PICTURE_SIDE)
      await sharp(bytes, { failOn: 'error' }).stats();
    return picture;
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { damage: line.trim() };
  }
}
