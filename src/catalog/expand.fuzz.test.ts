/**
 * Any data in a file is expanded without an error, and stacks can be derived from all that the schema
 * accepts.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { resolveCatalogue } from './resolve-catalogue.ts';
import { expandService, expandShared } from './expand.ts';
import {
  type WrittenArchetype,
  type WrittenService,
  writtenArchetypeSchema,
  writtenServiceSchema,
} from './written.ts';

const minutes = 60_000 * 30;

const part = {
  id: 'clapper',
  layer: 'data',
  name: 'Swing the clapper',
  owner: 'aws',
  duty: 'Swing it every hour.',
  setting: 'always-on',
  sources: ['ringing', { page: 'ringing', verified: '2026-01-02', at: 'The bell … twice an hour' }],
  evidence: ['SOC 2 report'],
};
const adjustments = {
  traits: ['rope'],
  override: {
    clapper: { owner: 'customer', sources: ['ringing'] },
    constructor: { name: 'Build' },
  },
  remove: ['gate', 'strand'],
  add: [part, { ...part, id: 'constructor' }],
};
const lifecycle = { status: 'ended', note: 'It has ended.', sources: ['ringing'] };
const page = { path: 'ringing', title: 'Ringing', read: '2026-01-01' };
const shared = { name: 'Bell', summary: 'It does not exist at all.', pages: { ringing: page } };
const written = {
  ...shared,
  ...adjustments,
  shortName: 'Bell',
  guide: 'https://docs.aws.amazon.com/bell/',
  read: '2026-01-01',
  reports: ['SOC 2 report'],
  lifecycle,
  contradictions: [
    { topic: 'Tone', finding: 'They disagree about it.', sources: ['ringing', 'ringing'] },
  ],
  archetype: 'tower',
  modes: [
    { id: 'loud', name: 'Loud', summary: 'Heard by all.', lifecycle, ...adjustments },
    { id: 'soft', name: 'Soft', summary: 'Heard by some.', extends: 'loud', archetype: 'tower' },
  ],
};
const archetype = { ...shared, ...adjustments, guide: written.guide, order: 1 };

/** What the reader of literals can return: it rejects names that every object has. */
const name = fc.oneof(
  fc.constantFrom('constructor', 'toJSON', 'then', 'length', 'page', 'url'),
  fc.constantFrom('id', 'map', 'sources', 'path', 'state', 'owner', 'order', 'ringing'),
  fc.string(),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(name, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      name.filter((key) => key === 'constructor' || !(key in {})),
      tie('value'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
}));

/** Every path to a value within a value. */
const pathsOf = (data: unknown): (readonly string[])[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, inner]) => [
        [key],
        ...pathsOf(inner).map((path) => [key, ...path]),
      ])
    : [];

function put(data: unknown, [key, ...rest]: readonly string[], inserted: unknown): unknown {
  if (key === undefined) return inserted;
  const changed = put((data as Record<string, unknown>)[key], rest, inserted);
  if (Array.isArray(data)) return data.with(Number(key), changed);
  return { ...(data as object), [key]: changed };
}

/** The data with one to three of its values replaced. */
const broken = (whole: object): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((data, [place, inserted]) => {
      const paths = pathsOf(data);
      const path = paths[place % paths.length];
      return path ? put(data, path, inserted) : data;
    }, whole),
  );

const object = value.filter(
  (each) => typeof each === 'object' && each !== null && !Array.isArray(each),
);
const anyService = fc.oneof(
  { weight: 4, arbitrary: broken(written) },
  { weight: 1, arbitrary: object },
);
const anyArchetype = fc.oneof(
  { weight: 4, arbitrary: broken(archetype) },
  { weight: 1, arbitrary: object },
);

test('the whole example fits the schema', () => {
  expect(writtenServiceSchema.safeParse(written).error).toBeUndefined();
  expect(writtenArchetypeSchema.safeParse(archetype).error).toBeUndefined();
});

test(
  'any data is expanded, with the id and the category of its place',
  () => {
    fc.assert(
      fc.property(anyService, anyArchetype, (service, tower) => {
        expect(expandService('bell', 'compute', service as WrittenService)).toMatchObject({
          id: 'bell',
          category: 'compute',
        });
        expect(expandShared('tower', tower as WrittenArchetype).id).toBe('tower');
      }),
      { numRuns: runs },
    );
  },
  minutes,
);

test(
  'what the schema accepts has a stack in each mode',
  () => {
    fc.assert(
      fc.property(anyService, anyArchetype, (service, tower) => {
        const fits = writtenServiceSchema.safeParse(service).success;
        const services = fits ? [service] : [written];
        const archetypes = writtenArchetypeSchema.safeParse(tower).success ? [tower] : [archetype];
        const catalogue = resolveCatalogue({
          services: services.map((each) =>
            expandService('bell', 'compute', each as WrittenService),
          ),
          archetypes: archetypes.map((each) => expandShared('tower', each as WrittenArchetype)),
          traits: [],
        });
        for (const { stack } of catalogue.services[0]?.modes ?? []) {
          expect(stack.line.text).not.toBe('');
        }
        expect(catalogue.services).toHaveLength(1);
      }),
      { numRuns: runs },
    );
  },
  minutes,
);
