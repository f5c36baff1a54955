/**
 * The formats of pictures in content: raster formats without code, recognized by their first bytes.
 */

/** The ending of a picture's name, and the format that it promises. */
export const pictureFormats = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp' } as const;

export type PictureEnding = keyof typeof pictureFormats;
type PictureFormat = (typeof pictureFormats)[PictureEnding];

/** Screenshots of a screen's width stay below these, in bytes and in pixels a side. */
export const MAX_PICTURE_BYTES = 500_000;
export const MAX_PICTURE_SIDE = 4096;

/** The header of a picture; width and height in pixels. */
export interface PictureHead {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** Present where it has frames: whoever reads only the first does not know how much it takes. */
  readonly animated?: true;
}

/** Reads the head of a picture, or undefined where the bytes begin no picture of these formats. */
export function readPicture(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? webp(view) ?? jpeg(view);
  } catch (error) {
    // The file ends within the header.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const ascii = (view: DataView, at: number, length: number): string =>
  Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('');

/** https://www.w3.org/TR/png-3/#5PNG-file-signature */
function png(view: DataView): PictureHead | undefined {
  if (ascii(view, 0, 8) !== '\u0089PNG\r\n\u001A\n' || ascii(view, 12, 4) !== 'IHDR')
    return undefined;
  const head = { format: 'png', width: view.getUint32(16), height: view.getUint32(20) } as const;
  // An animation is announced before the first picture: https://www.w3.org/TR/png-3/#acTL-chunk
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const chunk = ascii(view, at + 4, 4);
    if (chunk === 'acTL') return { ...head, animated: true };
    if (chunk === 'IDAT') break;
  }
  return head;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(view: DataView): PictureHead | undefined {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return undefined;
  const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (ascii(view, 12, 4)) {
    case 'VP8X': {
      const head = { format: 'webp', width: uint24(24) + 1, height: uint24(27) + 1 } as const;
      return view.getUint8(20) & 2 ? { ...head, animated: true } : head;
    }
    case 'VP8L': {
      const size = view.getUint32(21, true);
      return { format: 'webp', width: (size & 0x3fff) + 1, height: ((size >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ': {
      const side = (at: number) => view.getUint16(at, true) & 0x3fff;
      return { format: 'webp', width: side(26), height: side(28) };
    }
    default:
      return undefined;
  }
}

/** Size is in the first frame header, which may have any of these numbers (ITU-T T.81, B.1.1.3). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpeg(view: DataView): PictureHead | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (!isFrame(view.getUint8(at + 1))) continue;
    return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}
