import { expect, test } from 'vitest';
import { diagramFaults } from './source-limits.ts';

const found = (text: string) =>
  diagramFaults(text).map(({ line, column, found }) => `${line}:${column} ${found}`);

test('accepts diagrams of every kind, and settings of layout', () => {
  const texts = [
    '%%{init: {"flowchart": {"minNodeWidth": 0, "nodeSpacing": 24}}}%%\nflowchart TD\n  a{"Yes: 500?"} --> b',
    'block\n  columns 12\n  a["Cost: 5000"]:12\n  block:one:3\n    b\n  end',
    'pie\n  "AWS" : 420\n  "Customer" : 580',
    'flowchart TD\n' +
      Array.from({ length: 20 }, (_, index) => `  box --> loop${index}`).join('\n'),
    'sequenceDiagram\n' + '  loop Daily\n    A->>B: 500\n  end\n'.repeat(12),
    'classDiagram\n' + '  class A {\n    +patch()\n  }\n'.repeat(12),
  ];
  for (const text of texts) expect(found(text)).toEqual([]);
});

test.each([
  ['---\ntitle: x\n---\nflowchart TD', ['1:1 front matter', '3:1 front matter']],
  ['\n  ---\na: &a [x]\n---\nblock', ['2:1 front matter', '4:1 front matter']],
  ['%%{init: {"theme": "dark"}}%%\npie', ['1:1 a directive']],
  ['%%{init: {"flowchart": {"padding": 999}}}%%\npie', ['1:1 a directive']],
  ['%%{init: {"flowchart": {"htmlLabels": 1}}}%%\npie', ['1:1 a directive']],
  ['pie\n%%{init: {"flowchart": {"padding": 9}}}%%', ['2:1 a directive']],
  ['flowchart TD\n  a@{ img: "https://x" }', ['2:4 data of a node, "@{"']],
  ['block\n  a space:1000000', ['2:10 a width of more than two digits']],
  ['block\n  a["x"]: 100', ['2:9 a width of more than two digits']],
  [`flowchart TD\n  ${'x'.repeat(400)}`, ['2:401 a line has 402 characters']],
  [`pie\n${'\n'.repeat(80)}`, ['81:1 the diagram has 82 lines']],
])('rejects %j', (text, faults) => {
  expect(found(text)).toEqual(faults);
});

test.each(['  subgraph a\n', ' subgraph a;', ' state a {', '  block\n', '  loop Daily\n'])(
  'rejects blocks without end: %j',
  (opening) => {
    expect(found(`x\n${opening.repeat(9)}`).join()).toContain('more than 8 blocks');
  },
);

test('rejects more text than a picture holds', () => {
  expect(found(`pie\n${'  "a": 1\n'.repeat(78)}`)).toEqual([]);
  expect(found(`pie\n${`  ${'x'.repeat(97)}\n`.repeat(30)}`)).toEqual([
    '1:1 the diagram has 3004 characters',
  ]);
});
