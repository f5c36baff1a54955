/** A plot with logarithmic axes as SVG: lines of points, their names at their ends. */

export interface Line {
  readonly name: string;
  /** Both greater than 0. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Labels {
  readonly title: string;
  readonly x: string;
  readonly y: string;
}

const [width, height] = [760, 460];
const frame = { left: 64, right: 560, top: 64, bottom: 400 };
const colours = [
  '#0b5cad',
  '#5b9bd5',
  '#b45309',
  '#2e7d32',
  '#8e24aa',
  '#c62828',
  '#00838f',
  '#6d4c41',
];

/** @param lines At least one point in all. */
export function plot(lines: readonly Line[], { title, x, y }: Labels): string {
  const points = lines.flatMap((line) => line.points);
  const across = axis(
    points.map(([value]) => value),
    frame.left,
    frame.right,
  );
  const up = axis(
    points.map(([, value]) => value),
    frame.bottom,
    frame.top,
  );
  const grid = [
    ...across.ticks.map((tick) => {
      const at = across.place(tick);
      return `<path d="M${at} ${frame.top}V${frame.bottom}"/>${text(tick, at, frame.bottom + 18, 'middle')}`;
    }),
    ...up.ticks.map((tick) => {
      const at = up.place(tick);
      return `<path d="M${frame.left} ${at}H${frame.right}"/>${text(tick, frame.left - 8, at + 4, 'end')}`;
    }),
  ];
  // Names whose lines end near each other would lie on one another.
  let lowest = -Infinity;
  const drawn = lines
    .map((line, index) => ({ ...line, colour: colours[index % colours.length]! }))
    .filter((line) => line.points.length > 0)
    .map((line) => ({ ...line, end: up.place(line.points.at(-1)![1]) }))
    .toSorted((a, b) => a.end - b.end)
    .map(({ name, points, colour, end }) => {
      lowest = Math.max(end, lowest + 16);
      const places = points.map(([px, py]) => `${across.place(px)},${up.place(py)}`);
      const dots = places.map((place) => {
        const [cx, cy] = place.split(',');
        return `<circle cx="${cx}" cy="${cy}" r="3"/>`;
      });
      return `<g stroke="${colour}" fill="${colour}"><polyline points="${places.join(' ')}" fill="none" stroke-width="2"/>${dots.join('')}${text(name, frame.right + 12, lowest + 4, 'start')}</g>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><title>${escape(title)}</title><rect width="${width}" height="${height}" fill="#fff"/>${text(title, frame.left, 24, 'start')}<g stroke="#ddd">${grid.join('')}</g>${drawn.join('')}${text(x, frame.right, frame.bottom + 40, 'end')}${text(y, frame.left, frame.top - 10, 'start')}</svg>\n`;
}

function axis(values: readonly number[], from: number, to: number) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // One value alone has no extent: half and twice of it are shown around it.
  const [start, end] = low === high ? [low / 2, high * 2] : [low, high];
  const share = (value: number) => Math.log(value / start) / Math.log(end / start);
  const place = (value: number) => Math.round((from + share(value) * (to - from)) * 10) / 10;
  const powers = Array.from({ length: 12 }, (_, index) => 10 ** (index - 3));
  const all = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  const ticks = all.filter((tick) => tick >= start && tick <= end);
  return { place, ticks };
}

const text = (words: string | number, x: number, y: number, anchor: string): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" stroke="none"${typeof words === 'number' ? ' fill="#444"' : ''}>${escape(String(words))}</text>`;

const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
