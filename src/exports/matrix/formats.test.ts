/** Tables are written by one library and read by another, whatever their cells say. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { asText } from '#catalog/text/csv.ts';
import { fedramp } from './profiles.ts';
import { aMatrixService, aPart, rowsOf } from './testing/made-up.ts';
import { matrixCsv, matrixMarkdown, type MatrixTable } from './table.ts';
import { matrixXlsx, shownRows } from './xlsx.ts';

const table = (rows: readonly (readonly string[])[]): MatrixTable => ({
  name: 'Duties',
  head: ['Part', 'Owner', 'Duty'],
  rows,
  notes: ['Read it.'],
});

/** Texts as names and duties may be, with what formats give a meaning to. */
const cell = fc.string({
  unit: fc.constantFrom(...`aé |",=+-@<>&\`\\*_[]!#'`),
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

test('equal tables of one day are equal bytes', async () => {
  const same = table([['a', 'AWS', 'x']]);
  const [one, two] = await Promise.all([1, 2].map(() => matrixXlsx([same], [], '2026-11-20')));
  expect(Buffer.compare(one!, two!)).toBe(0);
});

/** The sheets of a workbook, with the widths of their columns in characters. */
async function sheetsOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  return (await readXlsx(Buffer.from(bytes))).map(({ sheet, data }, index) => {
    const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`]!);
    return {
      sheet,
      data,
      widths: [...xml.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, w]) => +w!),
    };
  });
}

/** At least so many lines, even if words were divided. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, { length }) => lines + Math.ceil(length / width), 0);

test('in a workbook of everything no cell has more than a row can show, and nothing is lost', async () => {
  // As many modes, parts and words as the catalogue has for one control.
  const services = Array.from({ length: 700 }, (_, index) =>
    aMatrixService(`bell-${index}`, {
      loud: ['aws', 'customer'].map((owner) =>
        aPart(`${owner}-${index}`, {
          owner: owner as 'aws' | 'customer',
          duty: 'Look after it, and after all that hangs on it. '.repeat(6).trim(),
          controls: ['ac-6'],
        }),
      ),
    }),
  );
  const tables = fedramp.tables(rowsOf(services), [{ id: 'ac-6', title: '' }]);
  const [crm] = await sheetsOf(await matrixXlsx(tables, [], '2026-11-20'));
  const { data, widths } = crm!;
  const tallest = data.flatMap((cells) =>
    cells.map((cell, column) => linesIn(String(cell ?? ''), widths[column]!)),
  );
  expect(Math.max(...tallest)).toBeLessThanOrEqual(27);
  const [, ...pieces] = data;
  expect(new Set(pieces.map(([id, inherited]) => `${id} ${inherited}`))).toEqual(
    new Set(['AC-6 Partial']),
  );
  expect(pieces[1]![2]).toMatch(new RegExp(`^\\(2 of ${pieces.length}\\) BELL-\\d+, `));
  const said = pieces.map(([, , text]) => String(text).replace(/^\(\d+ of \d+\) /, ''));
  expect(said.join('\n')).toBe(tables[0]!.rows[0]![2]);
});

test('a row is divided only where it must be, and says all that it said', () => {
  const unit = fc.constantFrom('word ', 'a', '. ', '\n', 'x'.repeat(70), '𝒳');
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 400 }),
      fc.integer({ min: 10, max: 60 }),
      (text, width) => {
        const rows = shownRows(['ID', text], [10, width]);
        for (const [id, piece] of rows) {
          expect(id).toBe('ID');
          expect(linesIn(piece!, width)).toBeLessThanOrEqual(27);
        }
        const pieces = rows.map(([, piece]) => piece!.replace(/^\(\d+ of \d+\) /, ''));
        const words = (whole: string) => whole.replace(/\s/g, '');
        expect(rows.length === 1 ? pieces : words(pieces.join(''))).toEqual(
          rows.length === 1 ? [text] : words(text),
        );
      },
    ),
  );
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
