import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { jsonPlace } from './json-place.ts';

/** The place of the fault of a text that is no JSON, as `line:column`. */
function placeOf(text: string): string {
  try {
    JSON.parse(text);
  } catch (fault) {
    const { line, column } = jsonPlace(text, fault);
    return `${String(line)}:${String(column)}`;
  }
  return 'none';
}

describe('the place where a text stops being JSON', () => {
  it.each([
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
  ])('of %j is %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it('is found in any text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string(), (json, at, more) => {
        const text = json.slice(0, at % json.length) + more;
        expect(placeOf(text)).toMatch(/^(?:none|\d+:\d+)$/);
      }),
      { numRuns: runs },
    );
  });
});
