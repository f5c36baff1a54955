import { expect, test } from 'vitest';
import { aService } from '../testing/made-up-services.ts';
import { serviceItems } from './service-items.ts';

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
