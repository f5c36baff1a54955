import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measuredFont } from '../font/measured-font.ts';
import { writeFaces } from './write-faces.ts';

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
      "made-from",
      "rest-400.woff2",
      "rest-600.woff2",
    ]
  `);
  expect(readFileSync(join(folder, 'faces.css'), 'utf8')).toMatchInlineSnapshot(`
    "@font-face {
      font-family: 'Source Sans 3';
      font-display: optional;
      font-weight: 400;
      src: url(./common-400.woff2) format('woff2');
      unicode-range: U+20-7E, U+A0, U+A7, U+B0, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+2212;
    }

    @font-face {
      font-family: 'Source Sans 3';
      font-display: optional;
      font-weight: 400;
      src: url(./rest-400.woff2) format('woff2');
      unicode-range: U+A1-A6, U+A8-AF, U+B1-B6, U+B8-D6, U+D8-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+300-301, U+303-304, U+308-309, U+323, U+329, U+2009, U+200B, U+201A, U+201E, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2191, U+2193, U+2215, U+FEFF;
    }

    @font-face {
      font-family: 'Source Sans 3';
      font-display: optional;
      font-weight: 600;
      src: url(./common-600.woff2) format('woff2');
      unicode-range: U+20-7E, U+A0, U+A7, U+B0, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+2212;
    }

    @font-face {
      font-family: 'Source Sans 3';
      font-display: optional;
      font-weight: 600;
      src: url(./rest-600.woff2) format('woff2');
      unicode-range: U+A1-A6, U+A8-AF, U+B1-B6, U+B8-D6, U+D8-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+300-301, U+303-304, U+308-309, U+323, U+329, U+2009, U+200B, U+201A, U+201E, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2191, U+2193, U+2215, U+FEFF;
    }
    "
  `);
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
