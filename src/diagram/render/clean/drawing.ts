/** What the drawings that we make consist of, for whoever reads one from a place that others can write. */

const number = /^[-+\d.e ]*$/;
const points = /^[-+\w., ]*$/;
const transform = /^(?:(?:translate|rotate|scale|matrix|skewX|skewY)\([-+\d.e, ]*\) ?)*$/;
const paint = /^(?:none|currentColor|#[\da-f]{3,8})$/i;
const word = /^[-\w]*$/;
/** Text in which nothing ends and nothing begins; the browser shows it or looks nothing up in it. */
const text = /^[^"<>]*$/;

const numbers =
  'viewBox x y width height rx ry cx cy r x1 y1 x2 y2 refX refY markerWidth markerHeight';
const paintNumbers = 'stroke-width stroke-dasharray fill-opacity opacity font-size textLength';
const words = 'orient markerUnits text-anchor font-weight font-style lengthAdjust stroke-linecap';

const all = (names: string, form: RegExp): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, form]));

/** Every attribute that we write, with what it may say. None of them loads or runs anything. */
const attributes: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  role: /^img$/,
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
  'svg title desc defs marker g text tspan rect circle ellipse line polygon polyline path'.split(
    ' ',
  ),
);

// Each alternative begins with another sign, so a text is read once and never backwards.
const token = /<\/([a-z]+)>|<([a-z]+)((?: [A-Za-z\d-]+="[^"<>]*")*)(\/?)>|[^<>]+/y;
const attribute = / ([A-Za-z\d-]+)="([^"]*)"/g;

function areAllowed(list: string): boolean {
  for (const [, name = '', value = ''] of list.matchAll(attribute)) {
    if (!Object.hasOwn(attributes, name) || !attributes[name]?.test(value)) return false;
  }
  return true;
}

/**
 * True of one `<svg>` of the elements and attributes that we write, well nested. It takes
 * microseconds, so that a picture from a cache can be looked at each time it is read.
 *
 * @param style The text of the only `<style>` that may stand in it.
 */
export function isDrawing(svg: string, style?: string): boolean {
  const open: string[] = [];
  let at = 0;
  const end = svg.endsWith('\n') ? svg.length - 1 : svg.length;
  while (at < end) {
    token.lastIndex = at;
    const [whole = '', closed, opened, list = '', empty] = token.exec(svg) ?? [];
    if (whole === '') return false;
    at += whole.length;
    // The one root comes first, and around it there is nothing.
    const isRoot = opened === 'svg' && at === whole.length;
    if (isRoot !== (open.length === 0) || (opened === 'svg' && !isRoot)) return false;
    if (closed !== undefined && open.pop() !== closed) return false;
    if (opened === undefined) continue;
    const isStyle = opened === 'style' && style !== undefined && list === '' && !empty;
    if (isStyle) {
      const rest = `${style}</style>`;
      if (!svg.startsWith(rest, at)) return false;
      at += rest.length;
    } else {
      if (!elements.has(opened) || !areAllowed(list)) return false;
      if (!empty) open.push(opened);
    }
  }
  return at === end && at > 0 && open.length === 0;
}

/** True of the text of a PNG in base64, by its signature and the letters of base64. */
export const isPngText = (base64: string): boolean =>
  /^iVBORw0KGgo[A-Za-z\d+/]*={0,2}$/.test(base64);
