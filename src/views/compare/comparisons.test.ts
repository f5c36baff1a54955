import { expect, test } from 'vitest';
import { readyComparisons } from './ready-comparisons.ts';
import { MAX_COMPARED } from './choice.ts';
import { comparisonOf, servicesComparedIn, wordsIn } from './comparisons.ts';
import { services } from '../services.ts';

test('the ready-made comparisons are of modes that there are, two to six', () => {
  for (const { modes } of readyComparisons) {
    expect(modes.length).toBeGreaterThan(1);
    expect(modes.length).toBeLessThanOrEqual(MAX_COMPARED);
    expect(comparisonOf(modes).columns).toHaveLength(modes.length);
  }
  const ids = readyComparisons.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a service by itself means its default mode, and a wrong word is an error', () => {
  const [service] = services;
  const [column] = comparisonOf([service!.id]).columns;
  expect(column?.mode.id).toBe(service!.modes[0].id);
  expect(() => comparisonOf(['nothing.at-all'])).toThrow('There is no mode "nothing.at-all".');
});

test('the words of a list are separated by commas', () => {
  expect(wordsIn('rds.rds, lambda')).toEqual(['rds.rds', 'lambda']);
});

test('a page’s comparisons name its services', () => {
  const [first, second, third] = services;
  const body = `Of ${third!.id}.\n\n<Compare modes="${first!.id}.x,${second!.id}" />\n`;
  expect(servicesComparedIn(body)).toEqual([first, second]);
});
