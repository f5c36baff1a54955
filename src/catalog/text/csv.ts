/** Rows as CSV, for a spreadsheet. Also runs in the browser. */

/**
 * With one of these first, a spreadsheet takes a cell for a formula and may run it; after an apostrophe, it
 * is text: https://owasp.org/www-community/attacks/CSV_Injection ("CSV Injection"). Excel reads the
 * full-width ones of Chinese and Japanese keyboards as it reads the others.
 */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** CSV as RFC 4180 has it: each cell in quotes, each row with a line ending of its own. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');

const cellOf = (text: string): string => `"${asText(text).replaceAll('"', '""')}"`;

/** What a cell says, as no spreadsheet takes it for a formula. */
export const asText = (text: string): string => (formula.test(text) ? `'${text}` : text);
