import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layers, type OwnerId } from '#catalog/index.ts';
import { stackOfOwners } from './testing/made-up-stack.ts';
import { glyphOf } from './glyph.ts';

const size = { width: 36, height: 4, gap: 3, least: 6 };
const pitch = size.height + size.gap;
const draw = (owners: Parameters<typeof stackOfOwners>[0]) => glyphOf(stackOfOwners(owners), size);

test('has a bar a layer at its own place, and one line through the empty places too', () => {
  expect(
    draw({
      physical: ['aws'],
      platform: ['aws', 'customer'],
      data: ['customer', 'customer'],
    }),
  ).toEqual({
    yours: 'M0 0H36V4H0ZM0 21H16.5V25H0Z',
    aws: 'M19.5 21H36V25H19.5ZM0 49H36V53H0Z',
    line: 'M37.5 0V19.5H18V47.5H-1.5V53',
    viewBox: '-3 -1.5 42 56',
    width: 42,
    height: 56,
  });
});

test('shows one part of many', () => {
  const owners = Array.from({ length: 20 }, (_, index) => (index === 7 ? 'aws' : 'customer'));
  expect(draw({ data: owners }).aws).toBe('M31.5 0H36V4H31.5Z');
});

/** Boxes as the bar that they stand in and the sides that they have. */
const boxesOf = (d: string) =>
  [...d.matchAll(/M(\S+) (\S+)H(\S+)V\S+?H\S+?Z/g)].map(([, left, top, right]) => ({
    bar: Number(top) / pitch,
    left: Number(left),
    right: Number(right),
  }));

const ownersOfLayers = fc.record(
  Object.fromEntries(
    layers.map(({ id }) => [id, fc.array(fc.constantFrom<OwnerId>('aws', 'customer'))]),
  ),
);

test('any line is one path from top to bottom, with yours on its left and AWS’s on its right', () => {
  fc.assert(
    fc.property(ownersOfLayers, (owners) => {
      const stack = stackOfOwners(owners);
      fc.pre(stack.layers.length > 0);
      const { line, yours, aws } = glyphOf(stack, size);
      const bars = layers.toReversed().flatMap(({ id }, bar) => {
        const parts = stack.layers.find((layer) => layer.id === id)?.parts ?? [];
        return parts.length > 0 ? [{ bar, parts }] : [];
      });
      const [first, last] = [bars[0]!.bar, bars.at(-1)!.bar];

      expect(line).toMatch(/^M\S+ \d+(V[\d.]+H[-\d.]+)*V\d+$/);
      const [start = '', ...rest] = line.split('V');
      const [startX = NaN, startY = NaN] = start.slice(1).split(' ').map(Number);
      const turns = rest.map((turn) => turn.split('H').map(Number) as [y: number, x?: number]);
      expect([startY, turns.at(-1)]).toEqual([first * pitch, [last * pitch + size.height]]);
      expect(turns.map(([y]) => y)).toEqual(turns.map(([y]) => y).toSorted((a, b) => a - b));

      for (const { bar, parts } of bars) {
        const above = turns.filter(([y, x]) => x !== undefined && y < bar * pitch);
        const border = above.at(-1)?.[1] ?? startX;
        const boxes = { customer: boxesOf(yours), aws: boxesOf(aws) };
        for (const owner of ['customer', 'aws'] as const) {
          const own = boxes[owner].filter((box) => box.bar === bar);
          expect(own).toHaveLength(parts.some((part) => part.owner === owner) ? 1 : 0);
          for (const { left, right } of own) {
            expect(right).toBeGreaterThan(left);
            if (owner === 'customer') expect(right).toBeLessThan(border);
            else expect(left).toBeGreaterThan(border);
          }
        }
      }
    }),
  );
});
