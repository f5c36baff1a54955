import { describe, expect, test } from 'vitest';
import { cite } from './define.ts';
import { differences } from './differences.ts';
import type { Part, ServiceEntry } from './schema.ts';
import { partsOf, stackOf } from './stack.ts';

const page = cite('https://docs.aws.amazon.com/x/latest/dg/a.html', 'A page');
const extra: Part = {
  id: 'extra',
  layer: 'data',
  name: 'Something extra',
  owner: 'aws',
  duty: 'Do something extra.',
  sources: [page],
};

const service = {
  id: 'sample',
  archetype: 'virtual-machine',
  change: { 'os-patches': { owner: 'aws', sources: [page] }, backups: { name: 'Back up' } },
  omit: ['os-image'],
  add: [extra],
  modes: [
    { id: 'plain', name: 'Plain', summary: 'As it comes.' },
    {
      id: 'odd',
      name: 'Odd',
      summary: 'With changes.',
      change: { extra: { owner: 'customer' } },
      omit: ['backups'],
    },
  ],
} as unknown as ServiceEntry;
const [plain, odd] = service.modes as [ServiceEntry['modes'][0], ServiceEntry['modes'][0]];
const part = (mode: typeof plain, id: string) =>
  partsOf(service, mode).find((candidate) => candidate.id === id);

describe('the parts of a mode', () => {
  test('are the archetype’s, changed, omitted and added to by the service, then by the mode', () => {
    expect(part(plain, 'os-patches')?.owner).toBe('aws');
    expect(part(plain, 'os-image')).toBeUndefined();
    expect(part(plain, 'extra')?.owner).toBe('aws');
    expect(part(odd, 'extra')?.owner).toBe('customer');
    expect(part(odd, 'backups')).toBeUndefined();
  });

  test('are particular where the entry wrote or cited them', () => {
    expect(part(plain, 'extra')?.particular).toBe(true);
    expect(part(plain, 'os-patches')?.particular).toBe(true);
    expect(part(plain, 'backups')?.particular).toBe(false);
    expect(part(plain, 'facilities')?.particular).toBe(false);
  });
});

test('a stack has its layers bottom to top and leaves out those without parts', () => {
  const ids = stackOf(service, plain).layers.map((layer) => layer.id);
  expect(ids[0]).toBe('physical');
  expect(ids.at(-1)).toBe('data');
  expect(
    stackOf({ ...service, archetype: 'account-governance' }, plain).layers.map(({ id }) => id),
  ).not.toContain('operating-system');
});

test('two modes differ by parts moved, changed, added and removed', () => {
  const kinds = (from: typeof plain, to: typeof plain) =>
    differences(stackOf(service, from), stackOf(service, to)).map(
      ({ kind, part: { id } }) => `${id} ${kind}`,
    );
  expect(kinds(plain, odd)).toEqual(['extra moved', 'backups removed']);
  expect(kinds(odd, plain)).toEqual(['backups added', 'extra moved']);
  expect(kinds(plain, plain)).toEqual([]);
});
