import { expect, test } from 'vitest';
import { archetypeOfMode, resolveCatalogue, resolveService } from './resolve-catalogue.ts';
import { archetype, mode, part, service, trait } from './testing/made-up-parts.ts';

const shared = {
  archetypes: [archetype('tower', [part('image')], { traits: ['rope'] }), archetype('ground', [])],
  traits: [trait('rope', part('strand'))],
};

test('a service has its modes with their stacks, the first by default, and no adjustments', () => {
  const entry = service([mode('loud'), mode('soft', { extends: 'loud', remove: ['image'] })], {
    traits: ['rope'],
    override: { image: { owner: 'customer' } },
    retired: { parts: {} },
    aliases: ['Gong'],
  });
  const { modes, ...rest } = resolveService(entry, shared);
  expect(Object.keys(rest).toSorted().join()).toBe(
    'aliases,archetype,category,docs,id,name,shortName,summary',
  );
  expect(modes.map((each) => `${each.id} ${each.default} ${each.archetype}`)).toEqual([
    'loud true tower',
    'soft false tower',
  ]);
  expect(modes.map(({ stack }) => stack.layers.flatMap(({ parts }) => parts).length)).toEqual([
    3, 2,
  ]);
});

test('a mode’s archetype is its own, else that of the mode that it is built on, else the service’s', () => {
  const entry = service([
    mode('a', { archetype: 'ground' }),
    mode('b', { extends: 'a' }),
    mode('c', { extends: 'b' }),
    mode('d'),
    mode('e', { extends: 'f' }),
    mode('f', { extends: 'f' }),
  ]);
  expect(entry.modes.map((each) => archetypeOfMode(entry, each)).join()).toBe(
    'ground,ground,ground,tower,tower,tower',
  );
});

test('a service without a mode is left out of a catalogue, and has no stack by itself', () => {
  const modeless = service([]);
  expect(resolveCatalogue({ services: [modeless], ...shared }).services).toEqual([]);
  expect(() => resolveService(modeless, shared)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Service "bell" has no mode.]`,
  );
});

test('archetypes have their parts, with those of their traits', () => {
  const { archetypes } = resolveCatalogue({ services: [], ...shared });
  expect(
    archetypes.map(({ id, parts }) => `${id}: ${parts.map((each) => each.id).join()}`),
  ).toEqual(['tower: strand,image', 'ground: ']);
});
