/** What the pictures that we make consist of, for whoever reads one from a place that others can write. */
import type { SvgNode } from './node.ts';

const number = /^[-+\d.e ]*$/;
const points = /^[-+\w., ]*$/;
const transform = /^(?:(?:translate|rotate|scale|matrix|skewX|skewY)\([-+\d.e, ]*\) ?)*$/;
const paint = /^(?:none|currentColor|#[\da-f]{3,8})$/i;
const word = /^[-\w]*$/;
/** The browser shows it or looks nothing up in it, and it is escaped where it is written. */
const text = /^/;

const numbers = 'x y width height rx ry cx cy r x1 y1 x2 y2 refX refY markerWidth markerHeight';
const paintNumbers = 'stroke-width stroke-dasharray fill-opacity opacity font-size';
const words = 'orient markerUnits text-anchor font-weight font-style';

const all = (names: string, form: RegExp): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, form]));

/** Every attribute that we write, with what it may say. None of them loads or runs anything. */
const attributes: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  role: /^img$/,
  viewBox: /^-?[\d.]+(?: -?[\d.]+){3}$/,
  'font-family': /^[-\w ',]*$/,
  transform,
  ...all('id class data-id aria-labelledby aria-describedby', text),
  ...all('fill stroke', paint),
  ...all('d points', points),
  ...all(`${numbers} ${paintNumbers}`, number),
  ...all(words, word),
  ...all('marker-start marker-mid marker-end', /^url\(#[^"<>()]*\)$/),
};

const elements: ReadonlySet<string> = new Set(
  'title desc defs marker g text tspan rect circle ellipse line polygon polyline path'.split(' '),
);

/** Far more than any picture of ours has, and less than would exhaust the stack. */
const deepest = 100;

const areAllowed = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).every(
    ([name, said]) =>
      typeof said === 'string' && Object.hasOwn(attributes, name) && attributes[name]?.test(said),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNode(value: unknown, isName: (name: unknown) => boolean, depth: number): boolean {
  if (!isObject(value) || Object.keys(value).join(' ') !== 'name attributes children') return false;
  if (depth > deepest || !isName(value['name']) || !areAllowed(value['attributes'])) return false;
  const children = value['children'];
  return (
    Array.isArray(children) &&
    children.every((child) => typeof child === 'string' || isNode(child, isInner, depth + 1))
  );
}

const isInner = (name: unknown): boolean => typeof name === 'string' && elements.has(name);

/**
 * True of an `<svg>` that has a `viewBox`, of the elements and attributes that we write. It takes
 * microseconds, so that a picture from a cache can be looked at each time it is read.
 */
export const isPicture = (value: unknown): value is SvgNode =>
  isNode(value, (name) => name === 'svg', 0) &&
  Object.hasOwn((value as SvgNode).attributes, 'viewBox');
