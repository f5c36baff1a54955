import { expect, test } from 'vitest';
import { stackOfOwners } from '../testing/made-up-stack.ts';
import { strokesOf } from '../testing/path-segments.ts';
import { glyphOf } from './glyph.ts';

const size = { width: 34, height: 4, gap: 2, least: 6 };
const draw = (owners: Parameters<typeof stackOfOwners>[0]) => glyphOf(stackOfOwners(owners), size);

test('has a bar a layer at its own place, split where the line runs through', () => {
  const glyph = draw({
    physical: ['aws'],
    platform: ['aws', 'customer'],
    data: ['customer', 'customer'],
  });
  expect(glyph).toMatchInlineSnapshot(`
    {
      "aws": "M18 18H34V22H18ZM0 42H34V46H0Z",
      "height": 48,
      "line": "M34 5H17M17 5V23M17 23H0",
      "width": 36,
      "yours": "M0 0H34V4H0ZM0 18H16V22H0Z",
    }
  `);
});

test('has the line where owners pass, and islands closed all round', () => {
  const { line } = draw({
    physical: ['aws'],
    access: ['customer'],
    data: ['customer', 'customer', 'aws'],
  });
  const [staircase = '', ...islands] = line.split(/(?=M35 )/);
  expect(staircase).toBe('M34 11H0');
  expect(islands.map((outline) => strokesOf(outline).closed)).toEqual([true]);
});

test('shows one part of many', () => {
  const owners = Array.from({ length: 20 }, (_, index) => (index === 7 ? 'aws' : 'customer'));
  const { aws } = draw({ physical: ['aws'], data: owners as ('aws' | 'customer')[] });
  expect(aws).toContain('M29 0H34');
});

test('one side alone has no line', () => {
  const { yours, line } = draw({ physical: ['aws'], data: ['aws'] });
  expect([yours, line]).toEqual(['', '']);
});
