import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPngText } from './png.ts';

test('a PNG is known by its beginning and its letters', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const png = Buffer.concat([Buffer.from('89504e470d0a1a0a00', 'hex'), bytes]);
      expect(isPngText(png.toString('base64'))).toBe(true);
      expect(isPngText(Buffer.from(`<svg>${bytes}`).toString('base64'))).toBe(false);
    }),
  );
  expect(isPngText('iVBORw0KGgo<script>')).toBe(false);
});
