import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
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

const signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

test.each(signs)('a cell that begins with %j is text', (sign) => {
  expect(csv([[`${sign}1`, `1${sign}`]])).toBe(`"'${sign}1","1${sign}"\r\n`);
});

test('what only looks like a formula stays as it is', () => {
  expect(csv([['–', '−1', "'=1", ' =1']])).toBe(`"–","−1","'=1"," =1"\r\n`);
});

test('whatever a cell says, no cell begins as a formula, and all the rest reads back', () => {
  const unit = fc.constantFrom(...signs, 'a', '1', '"', ',', '\n', '（');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
      const isFormula = (cell: string) => signs.some((sign) => cell.startsWith(sign));
      const [[cell = '']] = parse(csv([[text]]), { trim: false }) as [string[]];
      expect(isFormula(cell)).toBe(false);
      expect(cell).toBe(isFormula(text) ? `'${text}` : text);
    }),
  );
});
