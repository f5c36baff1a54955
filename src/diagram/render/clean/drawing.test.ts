import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from '../../standalone/fit-text.ts';
import { cleanSvg } from '../clean.ts';
import { renderMermaid } from '../mermaid.ts';
import { isDrawing, isPngText } from './drawing.ts';

const folder = new URL('../../../../e2e/samples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.mmd'));
const options = { id: 'pic', title: 'A & "B"', description: 'What <it> says' };

async function pictureOf(name: string): Promise<string> {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return cleanSvg(await renderMermaid(text, { id: 'pic' }), options);
}

test.each(samples)('%s is a drawing, with the width of its lines, too', async (name) => {
  const svg = await pictureOf(name);
  expect(isDrawing(svg)).toBe(true);
  expect(isDrawing(await fitText(svg))).toBe(true);
});

const svgWith = (inner: string, own = '') => `<svg role="img"${own}>${inner}</svg>`;

test('what we write is accepted', () => {
  expect(isDrawing(svgWith('<g class="node"><rect x="1"/><text>a &lt; b</text></g>'))).toBe(true);
  expect(isDrawing(`${svgWith('<path d="M0,0L1.5,-2Z" marker-end="url(#a-1)"/>')}\n`)).toBe(true);
  expect(isDrawing(svgWith('<style>a{}</style><g/>'), 'a{}')).toBe(true);
});

test.each([
  '',
  'text',
  '<p/>',
  `${svgWith('')}<script/>`,
  `<g>${svgWith('')}</g>`,
  `${svgWith('')}${svgWith('')}`,
  `${svgWith('')}after`,
  `before${svgWith('')}`,
  svgWith('').slice(0, -1),
  svgWith('<g>'),
  svgWith('</g><g>'),
  svgWith('<g></text>'),
  svgWith('<script>alert(1)</script>'),
  svgWith('<foreignObject/>'),
  svgWith('<image href="https://evil.example"/>'),
  svgWith('<a href="javascript:alert(1)"><text>a</text></a>'),
  svgWith('<g onclick="alert(1)"/>'),
  svgWith('', ' onload="alert(1)"'),
  svgWith('<rect style="x"/>'),
  svgWith('<rect fill="url(https://evil.example)"/>'),
  svgWith('<path marker-end="url(https://evil.example#a)"/>'),
  svgWith('<g class=x/>'),
  svgWith('<g\nclass="x"/>'),
  svgWith('<!-- -->'),
  svgWith('<![CDATA[x]]>'),
  svgWith('<style>a{}</style>'),
  svgWith('<svg/>'),
])('%s is no drawing', (svg) => {
  expect(isDrawing(svg)).toBe(false);
});

test('no other style than the one that is asked for', () => {
  expect(isDrawing(svgWith('<style>b{}</style>'), 'a{}')).toBe(false);
  expect(isDrawing(svgWith('<style>a{}</style><style>b{}</style>'), 'a{}')).toBe(false);
  expect(isDrawing(svgWith('<style>a{}b{}</style>'), 'a{}')).toBe(false);
});

test('a long text is read in a moment, whether it is a drawing or not', () => {
  const long = svgWith(`<path d="${'M1,1'.repeat(250_000)}"/>`);
  for (const svg of [long, long.slice(0, -7), `${long}<`, '<'.repeat(1e6), '<g '.repeat(3e5)]) {
    const start = performance.now();
    isDrawing(svg);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

test('a PNG is known by its beginning and its letters', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const png = Buffer.concat([Buffer.from('89504e470d0a1a0a00', 'hex'), bytes]);
      expect(isPngText(png.toString('base64'))).toBe(true);
      expect(isPngText(Buffer.from(`<svg>${bytes}`).toString('base64'))).toBe(false);
    }),
  );
  expect(isPngText('iVBORw0KGgo<script>')).toBe(false);
});
