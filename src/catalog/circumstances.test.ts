import { expect, test } from 'vitest';
import { circumstancesOf } from './circumstances.ts';
import { archetype, mode, part, service, trait } from './testing/made-up-parts.ts';

const shared = {
  archetypes: [
    archetype('tower', [part('image')], {
      traits: ['rope'],
      profile: { operatingSystem: 'full', insideVpc: 'yes', keepsData: true },
    }),
    archetype('ground', [], { profile: { insideVpc: 'no' } }),
  ],
  traits: [{ ...trait('rope', part('strand')), notAsked: { admit: 'Everybody may pull it.' } }],
};

test('what is nearer to a mode overrides what it started from', () => {
  const modes = [
    mode('loud', { profile: { keepsData: false } }),
    mode('soft', { extends: 'loud', profile: { operatingSystem: 'read' } }),
  ];
  const entry = service(modes, { notAsked: { admit: 'Nobody pulls it.' } });
  expect(modes.map((each) => circumstancesOf(entry, each, shared))).toEqual([
    {
      profile: { operatingSystem: 'full', insideVpc: 'yes', keepsData: false },
      notAsked: { admit: 'Nobody pulls it.' },
      unanswered: {},
    },
    {
      profile: { operatingSystem: 'read', insideVpc: 'yes', keepsData: false },
      notAsked: { admit: 'Nobody pulls it.' },
      unanswered: {},
    },
  ]);
});

test('a mode with an archetype of its own keeps what its service says', () => {
  const entry = service([mode('loud', { archetype: 'ground' })], { profile: { keepsData: true } });
  expect(circumstancesOf(entry, entry.modes[0]!, shared)).toEqual({
    profile: { insideVpc: 'no', keepsData: true },
    notAsked: {},
    unanswered: {},
  });
});

test('the nearest level decides whether a question arises', () => {
  const modes = [
    mode('loud', { unanswered: { admit: 'Nobody wrote it down.' } }),
    mode('soft', { extends: 'loud', notAsked: { admit: 'It hangs free.' } }),
  ];
  const entry = service(modes, { notAsked: { admit: 'Nobody pulls it.' } });
  const found = modes.map((each) => circumstancesOf(entry, each, shared));
  expect(found.map(({ notAsked, unanswered }) => [notAsked.admit, unanswered.admit])).toEqual([
    [undefined, 'Nobody wrote it down.'],
    ['It hangs free.', undefined],
  ]);
});
