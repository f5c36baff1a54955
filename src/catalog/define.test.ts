/** What entries are written with. `npm run check:types` fails when a line marked as an error compiles. */
import { expect, test } from 'vitest';
import { cite, defineService } from './define.ts';

const page = cite('https://docs.aws.amazon.com/x/latest/dg/a.html', 'A page');
const base = {
  id: 'sample',
  name: 'Sample',
  shortName: 'Sample',
  category: 'compute',
  summary: 'A service that does not exist.',
  docs: 'https://docs.aws.amazon.com/x/latest/dg/',
  archetype: 'virtual-machine',
  modes: [{ id: 'only', name: 'Only', summary: 'The one and only.' }],
} as const;
const part = { id: 'extra', name: 'Extra', duty: 'Do more.', sources: [page] } as const;

test('a right entry compiles and keeps its id', () => {
  const entry = defineService({
    ...base,
    change: { 'os-patches': { owner: 'aws' }, extra: { owner: 'aws' } },
    add: [{ ...part, layer: 'data', owner: 'customer' }],
  });
  const id: 'sample' = entry.id;
  expect(id).toBe('sample');
});

test('a third owner, and an unknown layer, archetype, category or part do not compile', () => {
  // @ts-expect-error there is no third owner
  defineService({ ...base, add: [{ ...part, layer: 'data', owner: 'shared' }] });
  // @ts-expect-error there is no such layer
  defineService({ ...base, add: [{ ...part, layer: 'cloud', owner: 'aws' }] });
  // @ts-expect-error there is no such archetype
  defineService({ ...base, archetype: 'virtual-machines' });
  // @ts-expect-error there is no such category
  defineService({ ...base, category: 'computing' });
  // @ts-expect-error there is no such part
  defineService({ ...base, change: { 'os-patch': { owner: 'aws' } } });
  // @ts-expect-error a service has a default mode
  defineService({ ...base, modes: [] });
  // @ts-expect-error a part needs an owner
  defineService({ ...base, add: [{ ...part, layer: 'data' }] });
  expect(cite('https://a.example', 'A page')).not.toHaveProperty('verified');
});
