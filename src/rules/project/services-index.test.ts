import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importsIn, withListing } from './services-index.ts';

const index = `import { aurora } from './aurora.ts';
import { ec2 } from './ec2.ts';

/** Every service entry, sorted by id. */
export const entries = [
  aurora,
  ec2,
] as const;

/** The id of a service that has an entry. */
export type ServiceId = (typeof entries)[number]['id'];
`;

test('lists a service in its place', () => {
  expect(withListing(index, { id: 'aurora-dsql', identifier: 'auroraDsql' }))
    .toMatchInlineSnapshot(`
    "import { aurora } from './aurora.ts';
    import { auroraDsql } from './aurora-dsql.ts';
    import { ec2 } from './ec2.ts';

    /** Every service entry, sorted by id. */
    export const entries = [
      aurora,
      auroraDsql, ec2,
    ] as const;

    /** The id of a service that has an entry. */
    export type ServiceId = (typeof entries)[number]['id'];
    "
  `);
});

test('adds only what is missing', () => {
  const imported = index.replace('import { ec2', "import { rds } from './rds.ts';\nimport { ec2");
  expect(withListing(index, { id: 'ec2', identifier: 'ec2' })).toBe(index);
  expect(withListing(imported, { id: 'rds', identifier: 'rds' })).toContain('ec2, rds,');
});

test('refuses a text that is no index', () => {
  expect(() =>
    withListing('', { id: 'ec2', identifier: 'ec2' }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: src/catalog/services/index.ts has no line "export const entries = […] as const;".]`,
  );
});

test('any services, in any order, end up sorted by id', () => {
  const empty = 'export const entries = [] as const;\n';
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}(-[a-z]{1,3})?$/));
  fc.assert(
    fc.property(ids, (some) => {
      const listings = some.map((id, number) => ({ id, identifier: `c${number}` }));
      const text = listings.reduce(withListing, empty);
      const sorted = listings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(importsIn(text)).toEqual(sorted);
      const names = /\[(.*)\] as const/.exec(text)?.[1]?.match(/\w+/g) ?? [];
      expect(names).toEqual(sorted.map(({ identifier }) => identifier));
    }),
  );
});
