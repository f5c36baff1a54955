import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { UnknownFormError } from '../watched-list.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** A row, by the names of its columns in lower case. */
export type Row = Readonly<Record<string, string>>;

/**
 * The rows of every table of a page that has these columns, whatever else it has and in any order.
 *
 * @param columns The columns' names in lower case.
 * @param least How many rows the page had at least when this was written: fewer is another form.
 * @throws {UnknownFormError} where there are fewer.
 */
export function tableRows(
  markdown: string,
  columns: readonly string[],
  least: number,
): readonly Row[] {
  const rows: Row[] = [];
  visit(parser.parse(markdown), 'table', (table: Table) => {
    const [head = [], ...body] = table.children.map(({ children }) =>
      children.map((cell) => toString(cell, { includeImageAlt: false }).trim()),
    );
    const names = head.map((name) => name.toLowerCase());
    if (!columns.every((column) => names.includes(column))) return;
    for (const cells of body) {
      rows.push(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
    }
  });
  if (rows.length >= least) return rows;
  const wanted = columns.map((column) => `"${column}"`).join(', ');
  throw new UnknownFormError(
    `There are ${rows.length} rows in tables with the columns ${wanted}; at least ${least} were expected.`,
  );
}
