import { describe, expect, test } from 'vitest';
import { neighbors } from './neighbors.ts';

const services = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `made-${at}` }));

const ends = (count: number, id?: string) => {
  const listed = neighbors(services(count), id);
  return [listed.length, listed[0]?.id, listed.at(-1)?.id];
};

describe('the services that a sidebar lists', () => {
  test.for([0, 1, 60])('all of %i', (count) => {
    expect(neighbors(services(count), 'made-0')).toEqual(services(count));
  });

  test('of more, those around the page’s own', () => {
    expect(ends(61, 'made-60')).toEqual([60, 'made-1', 'made-60']);
    expect(ends(500, 'made-200')).toEqual([60, 'made-170', 'made-229']);
  });

  test('as many at the ends of the list', () => {
    expect(ends(500, 'made-3')).toEqual([60, 'made-0', 'made-59']);
    expect(ends(500, 'made-499')).toEqual([60, 'made-440', 'made-499']);
  });

  test('the first ones where the page is about none of them', () => {
    expect(ends(500)).toEqual([60, 'made-0', 'made-59']);
    expect(ends(500, 'another')).toEqual([60, 'made-0', 'made-59']);
  });
});
