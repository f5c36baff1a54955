import { join } from 'node:path';
import { mostPictureSide } from './picture-format.ts';

/** Says of a picture, by its path from the project's folder, why it cannot be decoded. */
export type Decode = (file: string) => Promise<string | undefined>;

/** Decodes pictures below a project's folder, all that they have: a head may promise more than follows. */
export const pictureDecoder =
  (root: string): Decode =>
  async (file) => {
    // Loaded only where there is a picture, because it takes a while.
    const { default: sharp } = await import('sharp');
    try {
      const limitInputPixels = mostPictureSide * mostPictureSide;
      await sharp(join(root, file), { limitInputPixels, failOn: 'error' }).stats();
      return undefined;
    } catch (error) {
      const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      // Where the file lies on this machine is nobody's business.
      return line.replaceAll(root, '').trim();
    }
  };
