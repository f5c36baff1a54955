import { expect, test } from 'vitest';
import { parseSvg } from '../parse-svg.ts';
import { boundingBox } from './bounding-box.ts';
import { Cascade } from './cascade.ts';
import { loadFonts } from './fonts.ts';
import { pathBox, pathLength, pointAt } from './path.ts';
import { specificityOf } from './stylesheet.ts';
import { TextStyles } from './text-style.ts';
import { textLength } from './text.ts';

const fonts = loadFonts();

function first(markup: string): { element: Element; styles: TextStyles } {
  const root = parseSvg(`<svg id="s">${markup}</svg>`);
  const element = root.querySelector('.t') ?? root.lastElementChild ?? root;
  return { element, styles: new TextStyles(new Cascade(root), fonts) };
}

function box(markup: string): number[] | undefined {
  const { element, styles } = first(markup);
  const found = boundingBox(element, styles);
  return found && [found.x, found.y, found.width, found.height].map((each) => +each.toFixed(1));
}

const square = '<rect x="10" y="10" width="5" height="5"/>';

// Chromium's own answers to the same markup.
test.each([
  [`<g><rect/><rect x="5" width="0" height="9"/><text></text>${square}</g>`, [10, 10, 5, 5]],
  [`<g>${square}<g transform="translate(100)"></g></g>`, [10, 10, 5, 5]],
  [`<g><path d=""/><path d="M90 90"/>${square}</g>`, [10, 10, 80, 80]],
  [`<g><rect style="display:none" width="99" height="99"/>${square}</g>`, [10, 10, 5, 5]],
  [`<g><rect visibility="hidden" width="100" height="100"/>${square}</g>`, [0, 0, 100, 100]],
  [`<g><defs><rect width="99" height="99"/></defs>${square}</g>`, [10, 10, 5, 5]],
  [`<g><svg x="10" y="10">${square}</svg></g>`, [20, 20, 5, 5]],
  ['<g><line x1="1" y1="2" x2="3" y2="2"/></g>', [1, 2, 2, 0]],
  ['<text font-size="16"> a  b </text>', [0, -16, 20.3, 22]],
  [
    '<text x="100" text-anchor="middle" font-size="16"><tspan class="t" dx="5">hello</tspan></text>',
    [88.3, -16, 33.5, 22],
  ],
  ['<text font-size="20" dominant-baseline="middle">A</text>', [0, -15.1, 11, 28]],
  ['<text font-size="20" dominant-baseline="central">A</text>', [0, -14, 11, 28]],
  ['<text font-size="20" dominant-baseline="hanging">A</text>', [0, -4, 11, 28]],
])('%s has the box that it has in Chromium', (markup, expected) => {
  const found = box(markup);
  for (const [index, value] of expected.entries()) expect(found?.[index]).toBeCloseTo(value, 0);
});

test('an element that draws nothing has no box', () => {
  expect(box('<g></g>')).toBeUndefined();
  expect(box('<text> </text>')).toBeUndefined();
});

test('a further line adds 1.1 em', () => {
  const line = '<tspan x="0" dy="1.1em">a</tspan>';
  const [one, two] = [
    box(`<text font-size="10">${line}</text>`),
    box(`<text font-size="10">${line}${line}</text>`),
  ];
  expect((two?.[3] ?? 0) - (one?.[3] ?? 0)).toBeCloseTo(11);
});

test('the style sheet sets the size, by specificity, order and importance', () => {
  const text = (css: string, attributes = ''): number => {
    const { element, styles } = first(
      `<style>${css}</style><g class="a"><text class="t" ${attributes}>mm</text></g>`,
    );
    return textLength(element, styles) / fonts.face(400).measure('mm', 1).advance;
  };
  expect(text('')).toBeCloseTo(16);
  expect(text('', 'font-size="20"')).toBeCloseTo(20);
  expect(text('.t{font-size:12px}', 'font-size="20"')).toBeCloseTo(12);
  expect(text('#s .t{font-size:30px}.a .t{font-size:12px}')).toBeCloseTo(30);
  expect(text('.t{font-size:12px!important}', 'style="font-size:9px"')).toBeCloseTo(12);
  expect(text('.a{font-size:10px}.t{font-size:1.5em}')).toBeCloseTo(15);
  expect(text('@keyframes x{from{font-size:1px}}::bad{{.t{font-size:8px}')).toBeCloseTo(16);
});

test('specificity counts ids, classes and names', () => {
  expect(specificityOf('#s .a[x="y"] > rect')).toBe(10_201);
});

test('paths have extents, a length and points', () => {
  expect(pathBox('M0 0a5,5 0 0 1 10,0')).toMatchObject({ x: 0, width: 10 });
  expect(pathBox('M0 0a5,5 0 0 1 10,0')?.y).toBeCloseTo(-5, 1);
  expect(pathBox('')).toBeUndefined();
  expect(pathLength('M0 0h3v4z')).toBeCloseTo(12);
  expect(pointAt('M0 0h3v4', 5)).toEqual([3, 2]);
  expect(pointAt('M0 0h3v4', 99)).toEqual([3, 4]);
});
