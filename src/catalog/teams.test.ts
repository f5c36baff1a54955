import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layerIds, type Service, type StackPart, teamsOf } from './index.ts';
import {
  matcherOf,
  patternFields,
  patternMatcher,
  rankOf,
  type TeamPattern,
  withTeams,
} from './teams.ts';
import { catalogue } from '#load/catalogue.ts';

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

const some = catalogue.services.filter(({ id }) => ['ec2', 'rds', 'lambda'].includes(id));
const partsOf = (list: readonly Service[]): readonly StackPart[] =>
  list.flatMap(({ modes }) => modes.flatMap(({ stack }) => stack.layers.flatMap((l) => l.parts)));

/** The team of a part in the default mode. */
function teamOf(list: readonly Service[], service: string, part: string): string | undefined {
  const found = list.find(({ id }) => id === service)?.modes[0].stack.layers;
  return found?.flatMap(({ parts }) => parts).find(({ id }) => id === part)?.team;
}

describe('the overlay', () => {
  test('without patterns is the catalogue itself', () => {
    expect(withTeams(some, [])).toBe(some);
  });

  test('gives each part the team of the pattern of the highest rank', () => {
    const list = withTeams(some, [
      { team: 'Everything' },
      { team: 'Access', layer: 'access' },
      { team: 'EC2', service: 'ec2' },
      { team: 'Systems', part: 'os-*' },
      { team: 'Patching', part: 'os-patches' },
    ]);
    const found = ['os-patches', 'os-hardening', 'customer-data'].map((id) =>
      teamOf(list, 'ec2', id),
    );
    expect(found).toEqual(['Patching', 'Systems', 'EC2']);
    expect(teamOf(list, 'rds', 'iam-permissions')).toBe('Access');
    expect(teamOf(list, 'rds', 'customer-data')).toBe('Everything');
  });

  test('leaves a part without a team where no pattern matches it', () => {
    const list = withTeams(some, [{ team: 'EC2', service: 'ec2' }]);
    expect(partsOf(list.filter(({ id }) => id !== 'ec2')).some(({ team }) => team)).toBe(false);
  });

  test('gives a part that two patterns of equal rank claim to neither', () => {
    const list = withTeams(some, [
      { team: 'Everything' },
      { team: 'A', part: 'os-*' },
      { team: 'B', part: '*-patches' },
    ]);
    expect(teamOf(list, 'ec2', 'os-patches')).toBeUndefined();
    expect(teamOf(list, 'ec2', 'os-hardening')).toBe('A');
  });

  test('lists the teams of a stack from the top', () => {
    const [ec2] = withTeams(some, [
      { team: 'Systems', layer: 'operating-system' },
      { team: 'Data', layer: 'data' },
    ]);
    expect(ec2 && teamsOf(ec2.modes[0].stack)).toEqual(['Data', 'Systems']);
  });
});

describe('whatever the patterns are', () => {
  const field = (ids: readonly string[]) =>
    fc.option(
      fc.oneof(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids).map((id) => `${id.slice(0, 2)}*`),
        fc.constant('*'),
      ),
      { nil: undefined },
    );
  const patterns: fc.Arbitrary<TeamPattern[]> = fc.array(
    fc
      .record({
        team: fc.constantFrom('A', 'B', 'C'),
        service: field(some.map(({ id }) => id)),
        layer: field(layerIds),
        part: field(partsOf(some).map(({ id }) => id)),
      })
      .map(
        (pattern) =>
          Object.fromEntries(
            Object.entries(pattern).filter(([, value]) => value !== undefined),
          ) as TeamPattern,
      ),
    { maxLength: 8 },
  );

  test('their order never changes the result', () => {
    const shuffled = patterns.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(withTeams(some, other)).toEqual(withTeams(some, list));
      }),
    );
  });

  test('no part of AWS’s gets a team, and nothing but the team changes', () => {
    const plain: unknown = JSON.parse(JSON.stringify(some));
    fc.assert(
      fc.property(patterns, (list) => {
        const changed = withTeams(some, list);
        const owned = partsOf(changed).filter(({ owner }) => owner === 'aws');
        expect(owned.filter(({ team }) => team !== undefined)).toEqual([]);
        const without = JSON.parse(
          JSON.stringify(changed, (key, value: unknown) => (key === 'team' ? undefined : value)),
        );
        expect(without).toEqual(plain);
      }),
    );
  });
});
