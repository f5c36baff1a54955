import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('each cell is in quotes, and each row on a line of its own', () => {
  expect(
    csv([
      ['Row', 'say "it"'],
      ['a,b', ''],
    ]),
  ).toBe('"Row","say ""it"""\r\n"a,b",""\r\n');
});

test.each(['=', '+', '-', '@', '\t', '\r'])('a cell that begins with %j is text', (sign) => {
  expect(csv([[`${sign}1`, `1${sign}`]])).toBe(`"'${sign}1","1${sign}"\r\n`);
});

test('what only looks like a formula stays as it is', () => {
  expect(csv([['–', '−1', "'=1", ' =1']])).toBe(`"–","−1","'=1"," =1"\r\n`);
});
