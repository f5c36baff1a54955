import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layerIds } from '../index.ts';
import { matcherOf, patternFields, patternMatcher, rankOf, type TeamPattern } from './pattern.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/);

describe('one field', () => {
  test.each([
    [undefined, 'os-patches', true],
    ['os-patches', 'os-patches', true],
    ['os-patches', 'os-patches-2', false],
    ['os-*', 'os-patches', true],
    ['os-*', 'os-', true],
    ['os-*', 'macos-patches', false],
    ['*-logs', 'flow-logs', true],
    ['*-logs', 'log-*', false],
    ['a*c*e', 'abcde', true],
    ['a*c*e', 'abcd', false],
    ['a.b*', 'a-b-c', false],
    ['[a-z]*', 'abc', false],
    ['*', '', true],
  ])('%j and the id %j: %j', (written, id, expected) => {
    expect(matcherOf(written)(id)).toBe(expected);
  });

  test('a glob made from an id by putting * for a piece of it matches the id', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.nat(), (id, a, b) => {
        const [from = 0, to = 0] = [a, b].map((at) => at % (id.length + 1)).sort((x, y) => x - y);
        expect(matcherOf(`${id.slice(0, from)}*${id.slice(to)}`)(id)).toBe(true);
      }),
    );
  });
});

test('a pattern matches where all that it says does', () => {
  const place = { service: 'ec2', layer: 'operating-system', part: 'os-patches' } as const;
  const matches = (pattern: Omit<TeamPattern, 'team'>) =>
    patternMatcher({ team: 'A', ...pattern })(place);
  expect(matches({})).toBe(true);
  expect(matches({ service: 'ec2', part: 'os-*' })).toBe(true);
  expect(matches({ service: 'rds', part: 'os-*' })).toBe(false);
  expect(matches({ service: 'ec2', layer: 'data', part: 'os-*' })).toBe(false);
});

describe('the rank', () => {
  const forms = { nothing: undefined, glob: 'e*', exact: 'ec2' };
  type Form = keyof typeof forms;
  const all = Object.keys(forms) as Form[];
  const patternOf = (shape: readonly Form[]): TeamPattern => ({
    team: 'A',
    ...Object.fromEntries(
      patternFields.flatMap((field, index) => {
        const written = forms[shape[index] ?? 'nothing'];
        return written === undefined ? [] : [[field, written]];
      }),
    ),
  });
  const shapes = all.flatMap((part) =>
    all.flatMap((service) => all.map((layer) => [part, service, layer] as const)),
  );

  test('of two patterns of different shape is never the same', () => {
    expect(shapes).toHaveLength(27);
    expect(new Set(shapes.map((shape) => rankOf(patternOf(shape)))).size).toBe(shapes.length);
  });

  test('is decided by the first field that differs: part, service, layer', () => {
    const shape = fc.constantFrom(...shapes);
    fc.assert(
      fc.property(shape, shape, (one, other) => {
        const at = one.findIndex((form, index) => form !== other[index]);
        const difference = rankOf(patternOf(one)) - rankOf(patternOf(other));
        const expected =
          at < 0 ? 0 : all.indexOf(one[at] ?? 'nothing') - all.indexOf(other[at] ?? 'nothing');
        expect(Math.sign(difference)).toBe(Math.sign(expected));
      }),
    );
  });

  test('does not depend on which ids are written', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(...layerIds), (part, service, layer) => {
        expect(rankOf({ team: 'A', part, service, layer })).toBe(26);
        expect(rankOf({ team: 'B', part: `${part}*`, service })).toBe(15);
      }),
    );
  });
});
