/** SVG to PNG, the same on every machine: no font of the system is asked. */
import { renderAsync } from '@resvg/resvg-js';
import sharp, { type PngOptions } from 'sharp';
import { cached, cacheKey, defaultCacheFolder } from '../cache/cache.ts';
import { versionOf } from '../cache/version-of.ts';
import { isPngText } from './png-text.ts';

const drawnBy = ['@resvg/resvg-js', 'sharp'].map(versionOf);

/**
 * An SVG whose words are outlines, as an opaque PNG.
 *
 * @param scale Pixels for one unit of the SVG.
 * @param format What sharp is told of the file.
 */
export async function rasterize(
  svg: string,
  scale = 1,
  format: PngOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const key = cacheKey('png', ...drawnBy, JSON.stringify([scale, format]), svg);
  const make = async () => (await draw(svg, scale, format)).toString('base64');
  const base64 = await cached(defaultCacheFolder, key, make, isPngText);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

async function draw(svg: string, scale: number, format: PngOptions): Promise<Buffer> {
  // Drawing takes long, and a second core can do it meanwhile.
  const { pixels, width, height } = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(format)
    .toBuffer();
}
