import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cleanSvg } from './clean-svg.ts';
import { renderMermaid } from './mermaid.ts';
import type { Drawing } from './drawing.ts';
import { parseSvg } from './parse-svg.ts';
import { serialize } from './svg/serialize.ts';
import { textOf } from './text-of.ts';

const options = { id: 'pic', title: 'A & "B"', description: 'What <it> says' };

async function picture(text: string): Promise<Drawing> {
  return cleanSvg(await renderMermaid(text, { id: 'pic' }), options);
}

test('the picture has a name and a description, wired', async () => {
  const root = parseSvg(serialize((await picture('block\n  a["A"]')).tree));
  expect(root.getAttribute('role')).toBe('img');
  expect(root.querySelector(`#${root.getAttribute('aria-labelledby')}`)?.textContent).toBe(
    options.title,
  );
  expect(root.querySelector(`#${root.getAttribute('aria-describedby')}`)?.textContent).toBe(
    options.description,
  );
  expect(Number(root.getAttribute('width'))).toBeGreaterThan(0);
  expect(root.getAttribute('height')).toMatch(/^[\d.]+$/);
});

test.each([
  ['block', 'block\n  a["A"] b["B"]\n  class a customer\n  class b aws'],
  ['flowchart', 'flowchart TD\n  a["A"]:::customer --> b["B"]:::aws'],
  ['state', 'stateDiagram-v2\n  a --> b\n  class a customer\n  class b aws'],
])(
  "in a %s, nodes keep their id and their author's classes, and lose Mermaid's",
  async (_, text) => {
    const root = parseSvg(serialize((await picture(text)).tree));
    const nodes = [...root.querySelectorAll('[data-id]')];
    expect(nodes.map(({ attributes }) => attributes.getNamedItem('data-id')?.value)).toEqual([
      'a',
      'b',
    ]);
    expect(nodes.map(({ classList }) => [...classList])).toEqual([
      ['node', 'customer'],
      ['node', 'aws'],
    ]);
  },
);

test('words share one element, lines have one each', async () => {
  const { tree } = await picture('block\n  a["Apply guest patches<br/>and restart"]');
  const root = parseSvg(serialize(tree));
  expect([...root.querySelectorAll('tspan')].map((line) => line.textContent)).toEqual([
    'Apply guest patches',
    'and restart',
  ]);
  expect(textOf(tree, 'a')).toBe('Apply guest patches and restart');
  expect(textOf(tree, 'none')).toBeUndefined();
});

test('thirty cells weigh less than 4 kB', async () => {
  const cells = Array.from({ length: 30 }, (_, index) => `  c${index}["Part number ${index}"]:4`);
  const { tree, nodes } = await picture(`block\n  columns 12\n${cells.join('\n')}`);
  expect(nodes).toHaveLength(30);
  expect(gzipSync(serialize(tree)).byteLength).toBeLessThan(4096);
});

test('an SVG without a viewBox is rejected', () => {
  expect(() => cleanSvg('<svg></svg>', options)).toThrowErrorMatchingInlineSnapshot(
    `[Error: Expected an SVG with a viewBox that has an area]`,
  );
  expect(() => cleanSvg('<p>no</p>', options)).toThrowErrorMatchingInlineSnapshot(
    `[Error: Expected an <svg> element, found "<p>no</p>"]`,
  );
});
