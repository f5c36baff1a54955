import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measuredFont } from './measured-font.ts';
import { commonCharacters, unicodeRange, writeFaces } from './web-faces.ts';

const folder = mkdtempSync(join(tmpdir(), 'faces-'));
const fontIn = (file: string): Font => create(readFileSync(join(folder, file))) as Font;

beforeAll(() => writeFaces(folder));
afterAll(() => rmSync(folder, { recursive: true }));

test('each weight is a file of common characters and one of the rest', () => {
  expect(readdirSync(folder).sort()).toMatchInlineSnapshot(`
    [
      "common-400.woff2",
      "common-600.woff2",
      "faces.css",
      "rest-400.woff2",
      "rest-600.woff2",
    ]
  `);
  const css = readFileSync(join(folder, 'faces.css'), 'utf8');
  expect(css.match(/(?<=src: ).+/g)).toEqual(
    ['common-400', 'rest-400', 'common-600', 'rest-600'].map(
      (name) => `url(./${name}.woff2) format('woff2');`,
    ),
  );
  expect(css).toContain(`unicode-range: ${unicodeRange(commonCharacters)};`);
});

for (const { weight, file } of measuredFont.faces) {
  const whole = create(readFileSync(createRequire(import.meta.url).resolve(file))) as Font;
  const common = (): Font => fontIn(`common-${weight}.woff2`);

  test(`no character of weight ${weight} is lost`, () => {
    const parts = [common(), fontIn(`rest-${weight}.woff2`)];
    const characters = parts.flatMap(({ characterSet }) => characterSet);
    const real = whole.characterSet.filter((codePoint) => codePoint !== 0xffff);
    expect(characters.toSorted((one, other) => one - other)).toEqual(expect.arrayContaining(real));
  });

  test(`text of weight ${weight} is as wide as diagrams were measured`, () => {
    for (const text of ['AWS’s ▲ yours · Avoid “Type” To. VPC Wave fi ffl', 'Patch 10–12 × Ty…']) {
      expect(common().layout(text).advanceWidth).toBe(whole.layout(text).advanceWidth);
    }
  });
}

test('files that have not changed are left alone', async () => {
  const path = join(folder, 'faces.css');
  const before = statSync(path, { bigint: true }).mtimeNs;
  await writeFaces(folder);
  expect(statSync(path, { bigint: true }).mtimeNs).toBe(before);
});

test('a damaged file is made again', async () => {
  const path = join(folder, 'rest-400.woff2');
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(100));
  await writeFaces(folder);
  expect(readFileSync(path).equals(whole)).toBe(true);
});

test('each file says whose it is and under which licence', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.woff2'))) {
    const font = fontIn(file) as Font & { getName(key: string): string | null };
    expect(font.getName('copyright')).toContain('Adobe');
    expect(font.getName('licenseURL')).toBe('http://scripts.sil.org/OFL');
  }
});

test('the common characters are ASCII and a few signs', () => {
  expect(unicodeRange(commonCharacters)).toMatchInlineSnapshot(
    `"U+20-7E, U+A0, U+A7, U+B0, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+2212"`,
  );
});

/** The code points that a value of `unicode-range` stands for. */
function readRange(value: string): number[] {
  return value.split(', ').flatMap((range) => {
    const [first = NaN, last = first] = range
      .slice('U+'.length)
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

test('a range holds the code points that it was made from, in order and once each', () => {
  const codePoint = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 0x10ffff }),
  );
  fc.assert(
    fc.property(fc.array(codePoint, { minLength: 1 }), (codePoints) => {
      const sorted = [...new Set(codePoints)].sort((one, other) => one - other);
      expect(readRange(unicodeRange(codePoints))).toEqual(sorted);
    }),
  );
});
