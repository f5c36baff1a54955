import { expect, test } from 'vitest';
import type { Stack, StackPart } from '#catalog/index.ts';
import { stackOfOwners } from '../testing/made-up-stack.ts';
import { bandsOf, rowHeights, type Band } from './bands.ts';
import { narrow, wide } from './composition.ts';

const names = (rows: Band['aws']) => rows.map((row) => row.map(({ part }) => part.id).join(' '));
const only = ([band]: readonly Band[]) => band!;

test('bands come from the top, and a whole one has the line at its edge', () => {
  const stack = stackOfOwners({
    physical: ['aws'],
    access: ['customer', 'aws'],
    data: ['customer'],
  });
  const bands = bandsOf(stack, wide);
  expect(bands.map(({ name, at }) => `${name} ${at}`)).toEqual([
    'Data 4',
    'Access 2',
    'Physical 0',
  ]);
});

test('the line leaves each side as many columns as take the fewest rows, then the fairest share', () => {
  const at = (yours: number, theirs: number) => {
    const owners = [...Array(yours).fill('customer'), ...Array(theirs).fill('aws')];
    return only(bandsOf(stackOfOwners({ data: owners }), wide)).at;
  };
  expect([at(3, 1), at(1, 3), at(1, 1), at(2, 2), at(6, 1), at(4, 2)]).toEqual([3, 1, 2, 2, 3, 3]);
});

test('cells fill the width of their side', () => {
  const owners = [...Array(5).fill('customer'), 'aws'];
  for (const composition of [wide, narrow]) {
    const { at, customer, aws } = only(bandsOf(stackOfOwners({ data: owners }), composition));
    const { columns, units } = composition;
    const spans = (rows: Band['aws']) =>
      new Set(rows.map((row) => row.reduce((all, { span }) => all + span, 0)));
    expect([...spans(customer), ...spans(aws)]).toEqual([at * units, (columns - at) * units]);
  }
});

test('both sides fill the height of the band', () => {
  const owners = [...Array(7).fill('customer'), 'aws', 'aws'];
  const heights = rowHeights(only(bandsOf(stackOfOwners({ data: owners }), wide)));
  const total = (rows: readonly number[]) => rows.reduce((all, row) => all + row + 6, -6);
  expect(total(heights.customer)).toBeCloseTo(heights.band);
  expect(total(heights.aws)).toBeCloseTo(heights.band);
});

/** A stack of one layer, in which some parts of yours switch on what AWS does. */
function withSwitches(switches: Readonly<Record<string, string>>): Stack {
  const stack = stackOfOwners({ data: [...Array(4).fill('customer'), ...Array(4).fill('aws')] });
  const layers = stack.layers.map((layer) => ({
    ...layer,
    parts: layer.parts.map((part) => ({ ...part, switchOf: switches[part.id] }) as StackPart),
  }));
  return { ...stack, layers };
}

test('a switch of yours meets what AWS does behind it at the line', () => {
  const stack = withSwitches({ 'data-0': 'data-6', 'data-1': 'data-7' });
  const { customer, aws } = only(bandsOf(stack, wide));
  expect(names(customer)).toEqual(['data-2 data-0', 'data-3 data-1']);
  expect(names(aws)).toEqual(['data-6 data-4', 'data-7 data-5']);
});

test('where two switches have one thing behind them, the first of them meets it', () => {
  const { customer, aws } = only(
    bandsOf(withSwitches({ 'data-0': 'data-6', 'data-1': 'data-6' }), wide),
  );
  expect(names(customer)[0]).toBe('data-1 data-0');
  expect(names(aws)[0]).toBe('data-6 data-4');
});
