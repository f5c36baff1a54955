import { expect, test } from 'vitest';
import { aService } from './testing/made-up-services.ts';
import { neighbors, serviceItems } from './starlight.ts';

const groupOf = (count: number) => {
  const [first, ...others] = Array.from({ length: count }, (_, at) =>
    aService(`bell-${at}`, [['loud', { id: 'ring' }]]),
  );
  return { id: 'compute', services: [first!, ...others] } as const;
};
const second = groupOf(2).services[1]!.id;

test('each service has a link, and the one that the page belongs to is marked', () => {
  expect(serviceItems(groupOf(2), { service: second, within: true })).toEqual([
    { label: 'bell-0', link: 'services/bell-0/' },
    { label: 'bell-1', link: 'services/bell-1/', attrs: { 'aria-current': 'true' } },
  ]);
});

test('on the page that its link leads to, none is marked', () => {
  const items = serviceItems(groupOf(2), { service: second });
  expect(items.some((item) => 'attrs' in item)).toBe(false);
});

test('after a part of a long list stands a link to all of it', () => {
  const items = serviceItems(groupOf(61), {});
  expect(items).toHaveLength(61);
  expect(items.at(-1)).toEqual({ label: 'All 61', link: 'categories/compute/' });
});

const services = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `made-${at}` }));

test.each([0, 1, 60])('of %i services, a sidebar lists all', (count) => {
  expect(neighbors(services(count), 'made-0')).toEqual(services(count));
});

test.each([
  ['around the page’s own', 61, 'made-60', 'made-1', 'made-60'],
  ['around the page’s own', 500, 'made-200', 'made-170', 'made-229'],
  ['at the beginning', 500, 'made-3', 'made-0', 'made-59'],
  ['at the end', 500, 'made-499', 'made-440', 'made-499'],
  ['at the beginning where the page is about none of them', 500, 'another', 'made-0', 'made-59'],
  ['at the beginning where the page is about none of them', 500, undefined, 'made-0', 'made-59'],
])('of more, those %s', (_where, count, id, first, last) => {
  const listed = neighbors(services(count), id);
  expect([listed.length, listed[0]?.id, listed.at(-1)?.id]).toEqual([60, first, last]);
});
