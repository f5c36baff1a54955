import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from './palette.ts';

test('pictures and style sheets have the same colours', () => {
  const css = readFileSync(new URL('../site/styles/tokens.css', import.meta.url), 'utf8');
  const tokens = [...css.matchAll(/--([a-z-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
    ([, name, light, dark]) => [name, [light, dark]],
  );
  expect(Object.fromEntries(tokens)).toEqual(palette);
});
