/** Tables are written by one library and read by another, whatever their cells say. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { asText } from '../../text/csv.ts';
import type { MatrixTable } from '../table.ts';
import { matrixCsv } from './csv.ts';
import { matrixMarkdown } from './markdown.ts';
import { matrixXlsx } from './xlsx.ts';

const table = (rows: readonly (readonly string[])[]): MatrixTable => ({
  name: 'Duties',
  head: ['Part', 'Owner', 'Duty'],
  rows,
  notes: ['Read it.'],
});

/** Texts as names and duties may be, with what formats give a meaning to. */
const cell = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    ' ',
    '|',
    '"',
    ',',
    '=',
    '+',
    '-',
    '@',
    '<',
    '>',
    '&',
    '`',
    '\\',
    '*',
    '_',
    '[',
    ']',
    '!',
    '#',
    "'",
  ),
});
const rowsOfCells = fc.array(fc.tuple(cell, fc.constantFrom('AWS', 'You'), cell), {
  minLength: 1,
  maxLength: 5,
});

test('CSV reads back as it was, formulas as text, and notes stand below', () => {
  fc.assert(
    fc.property(rowsOfCells, (rows) => {
      const read: string[][] = parse(matrixCsv([table(rows)], ['From here.']), {
        relax_column_count: true,
      });
      expect(read[0]).toEqual(['Part', 'Owner', 'Duty']);
      expect(read.slice(1, rows.length + 1)).toEqual(rows.map((row) => row.map(asText)));
      expect(read.slice(rows.length + 1)).toEqual([[''], ['Read it.'], ['From here.']]);
    }),
  );
});

test('a workbook reads back as it was, with a sheet about where it comes from', async () => {
  const check = async (rows: readonly (readonly string[])[]) => {
    const bytes = await matrixXlsx([table(rows)], ['From here.'], '2026-11-20');
    const sheets = await readXlsx(Buffer.from(bytes), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Duties', 'About']);
    const [first, about] = sheets.map(({ data }) => data);
    const shown = rows.map((row) => row.map((text) => asText(text) || null));
    expect(first).toEqual([['Part', 'Owner', 'Duty'], ...shown]);
    expect(about).toEqual([['Duties: Read it.'], ['From here.']]);
  };
  await fc.assert(fc.asyncProperty(rowsOfCells, check), { numRuns: 50 });
});

test('equal tables of one day are equal bytes, and what is too long for a cell is cut', async () => {
  const long = table([['a', 'AWS', 'x'.repeat(40_000)]]);
  const [one, two] = await Promise.all([1, 2].map(() => matrixXlsx([long], [], '2026-11-20')));
  expect(Buffer.compare(one!, two!)).toBe(0);
  const [sheet] = await readXlsx(Buffer.from(one!));
  const text = String(sheet!.data[1]![2]);
  expect(text).toHaveLength(32_767);
  expect(text).toMatch(/x … \(cut: a cell holds no more/);
});

test('Markdown is one table whatever cells say', () => {
  fc.assert(
    fc.property(rowsOfCells, (rows) => {
      const text = matrixMarkdown([table(rows)], ['From here.']);
      const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
      const [first] = tree.children;
      expect(first?.type).toBe('table');
      if (first?.type === 'table') expect(first.children).toHaveLength(rows.length + 1);
    }),
  );
});

test('in Markdown, addresses are links and empty columns are left out', () => {
  const rows = [['a*b', '', 'https://line.example/a|b']];
  expect(matrixMarkdown([table(rows)], ['From_here.'])).toMatchInlineSnapshot(`
    "| Part | Duty |
    | --- | --- |
    | a\\*b | <https://line.example/a%7Cb> |

    Read it.  

    From\\_here.  
    "
  `);
});
