/** How dark a colour is, from 0 for white to 1 for black, and how opaque. */
interface Ink {
  readonly darkness: number;
  readonly opacity: number;
}

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  grey: '#808080',
  gray: '#808080',
  lightgrey: '#d3d3d3',
  lightgray: '#d3d3d3',
};

function fromHex(hex: string): Ink | undefined {
  const digits = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (digits.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return ink(red / 255, green / 255, blue / 255, alpha / 255);
}

function ink(red: number, green: number, blue: number, opacity: number): Ink {
  const lightness = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return { darkness: 1 - lightness, opacity };
}

/**
 * Reads a CSS colour, or nothing for `none`, `transparent` and what is no colour. Hue does not
 * count here, so an `hsl` colour is as dark as its lightness says.
 */
export function readColour(text: string): Ink | undefined {
  const value = text.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3,8})$/.exec(named[value] ?? value)?.[1];
  if (hex) return fromHex(hex);
  const [, kind, list = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(value) ?? [];
  const numbers = list.split(/[\s,/]+/).map(Number.parseFloat);
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (kind === 'rgb') return ink(a / 255, b / 255, c / 255, alpha);
  if (kind === 'hsl') return { darkness: 1 - c / 100, opacity: alpha };
  return undefined;
}
