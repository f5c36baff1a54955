import { truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { MAX_BYTES, readText } from './index.ts';
import { InputError, parseJson } from './input-error.ts';
import { aFile } from './testing/made-up.ts';

const messageOf = async (path: string) =>
  (await readText(path).catch(String)).replaceAll(path, 'file');

describe('a file that somebody names', () => {
  it('may be UTF-8 or UTF-16, with a mark', async () => {
    const text = '\uFEFF{"ä": 1}';
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [Buffer.from(text), little, Buffer.from(little).swap16()]) {
      expect(await readText(aFile(bytes))).toBe('{"ä": 1}');
    }
  });

  it('is read up to a limit', async () => {
    const path = aFile('');
    truncateSync(path, MAX_BYTES + 1);
    const tooLarge =
      'Error: file: It has more than 128 MB, the most that is read. Give the plans or templates of its parts, one by one.';
    expect(await messageOf(path)).toBe(tooLarge);
    expect(await messageOf('/dev/zero')).toBe(tooLarge);
  });

  it('may be missing, a folder or no name of a file', async () => {
    const none = join(aFile(''), 'none');
    expect(await messageOf(none)).toBe('Error: file: There is no such file.');
    expect(await messageOf(`${none}.json`)).toBe('Error: file: There is no such file.');
    expect(await messageOf(tmpdir())).toBe('Error: file: That is a folder.');
    expect(await messageOf('a\0b')).toBe('Error: file: It could not be read.');
  });
});

/** The place of the first error of a text that is no JSON. */
function placeOf(text: string): string {
  try {
    parseJson(text, 'file', 'Repair it.');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const message = /^file:(\d+:\d+): From here on it is not JSON\. Repair it\.$/;
    return message.exec((error as InputError).message)?.[1] ?? String(error);
  }
  return 'none';
}

test.each([
  ['x', '1:1'],
  ['{\n  "a": }', '2:8'],
  ['{"a": [1, 2,,]}', '1:13'],
  ['{\n "a": 1,\n}', '3:1'],
  ['[1\n2]', '2:1'],
  ['{"a": tru}', '1:7'],
  ['{"a": "b', '1:9'],
  ['{"a": 1', '1:8'],
  ['', '1:1'],
  ['{"a": 01}', '1:8'],
  ['{} {}', '1:4'],
  [`[${' '.repeat(5000)}`, '1:5002'],
])('the place where %j stops being JSON is %s', (text, place) => {
  expect(placeOf(text)).toBe(place);
});

test('the place where any text stops being JSON is found, and nothing of it repeated', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string(), (json, at, more) => {
      expect(placeOf(json.slice(0, at % json.length) + more)).toMatch(/^(?:none|\d+:\d+)$/);
    }),
    { numRuns: runs },
  );
});
