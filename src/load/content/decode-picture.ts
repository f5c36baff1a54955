import { join } from 'node:path';
import { MAX_PICTURE_SIDE } from './picture-format.ts';

/**
 * Returns why a picture cannot be decoded, by its path from the project's folder; undefined where it
 * can.
 */
export type Decode = (file: string) => Promise<string | undefined>;

/**
 * Decodes pictures below a project's folder completely: a file may be shorter than its header says.
 */
export const pictureDecoder =
  (root: string): Decode =>
  async (file) => {
    // Loaded only where there is a picture, because it takes a while.
    const { default: sharp } = await import('sharp');
    try {
      const limitInputPixels = MAX_PICTURE_SIDE * MAX_PICTURE_SIDE;
      await sharp(join(root, file), { limitInputPixels, failOn: 'error' }).stats();
      return undefined;
    } catch (error) {
      const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      // The message must not contain the path on this machine.
      return line.replaceAll(root, '').trim();
    }
  };
