import { expect, test } from 'vitest';
import { isLeftover } from './leftover.ts';

test.each(['.DS_Store', '._ec2.ts', '.#ec2.ts', '.ec2.ts.swp', '.ec2.ts.swo'])('%s', (name) => {
  expect(isLeftover(name)).toBe(true);
});

test.each(['.prettierrc.mjs', '.oxlintrc.json', '.cspell.json', '.env', '.', 'ec2.ts', 'a.swp'])(
  '%s may be read',
  (name) => {
    expect(isLeftover(name)).toBe(false);
  },
);
