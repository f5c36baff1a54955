import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programs } from './index.ts';

const entries = new Set(
  readdirSync(new URL('services/', import.meta.url), { recursive: true, encoding: 'utf8' }).map(
    (file) => file.replace(/^.*[\\/]|\.ts$/g, ''),
  ),
);

test.each(programs.flatMap((program) => (program.compared ? [program] : [])))(
  'the list of $id names services that exist, each name once',
  ({ compared }) => {
    const names = compared!.listed.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const unknown = compared!.listed.flatMap(({ services }) =>
      services.filter((id) => !entries.has(id)),
    );
    expect(unknown).toEqual([]);
  },
);

test('a program is named by its own words', () => {
  expect(programs.filter(({ name, words }) => !words.test(name)).map(({ id }) => id)).toEqual([]);
});
