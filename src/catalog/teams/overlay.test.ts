import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layerIds, teamsOf, type Service, type StackPart } from '../index.ts';
import { catalogue } from '#load/catalogue.ts';
import { withTeams } from './overlay.ts';
import type { TeamPattern } from './pattern.ts';

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
