/** Where values are, in lines and columns from 1, as an editor counts. */
import { expect, test } from 'vitest';
import type { ValuePath } from './read-literal.ts';
import { read } from './testing/read-text.ts';

const lines = [
  "import { defineThing } from './define.ts';",
  'export default defineThing({',
  "\tname: '😀 a', 'two words': true,",
  '  /* 😀 */ parts: [',
  "    { id: 'first', size: 1 },",
  "    { 'id': `second`, list: [1, [2]] },",
  '  ],',
  '});',
];
const place = (text: string, path: ValuePath): string => {
  const { diagnostics, positionOf } = read(text);
  expect(diagnostics).toEqual([]);
  const { file, line, column } = positionOf(path);
  expect(file).toBe('thing.ts');
  return `${line}:${column}`;
};

test.each<[string, ValuePath, string]>([
  ['the whole', [], '2:28'],
  ['a field, after a tab', ['name'], '3:8'],
  ['a field after characters of two units', ['two words'], '3:29'],
  ['a list, at its name', ['parts'], '4:12'],
  ['an item by its index', ['parts', 0], '5:5'],
  ['an item by its id', ['parts', { id: 'second' }], '6:5'],
  ['a field of an item', ['parts', { id: 'first' }, 'size'], '5:26'],
  ['a list within a list', ['parts', 1, 'list', 1], '6:33'],
  ['a value within it', ['parts', 1, 'list', 1, 0], '6:34'],
  ['a missing field, at what should have it', ['parts', 0, 'none', 'at', 'all'], '5:5'],
  ['a missing item', ['parts', { id: 'third' }], '4:12'],
  ['an index that is too large', ['parts', 9], '4:12'],
  ['a step into a text', ['name', 'length'], '3:8'],
  ['an inherited name', ['constructor'], '2:28'],
  ['the name of a prototype', ['__proto__', 'a'], '2:28'],
])('%s', (_, path, expected) => {
  expect(place(lines.join('\n'), path)).toBe(expected);
  expect(place(lines.join('\r\n'), path)).toBe(expected);
});

test('a byte order mark is a column of the first line, as TypeScript counts it', () => {
  expect(read(`\uFEFF${lines.join('\n')}`).positionOf(['parts'])).toMatchObject({
    line: 4,
    column: 12,
  });
  expect(read('\uFEFFconst a = 1;').diagnostics[0]).toMatchObject({ line: 1, column: 2 });
});

test.each(['\n', '\r\n'])(
  'findings before and after parsing count alike, with lines that end in %j',
  (end) => {
    const text = (bad: string) => lines.with(2, `\tname: '😀 a', two: ${bad},`).join(end);
    for (const bad of ['b', '`${b}`', '/b/', '[[[[[[[[[[[[[[[', "'b's'"]) {
      const [diagnostic] = read(text(bad)).diagnostics;
      const column = { '[[[[[[[[[[[[[[[': 35, "'b's'": 25 }[bad] ?? 21;
      expect(diagnostic).toMatchObject({ line: 3, column });
    }
  },
);
