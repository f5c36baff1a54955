/** What the files of a responsibility matrix say. */
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { ownerWord } from './modes.ts';

type Lines = readonly (readonly unknown[])[];

export const readCsv = (file: string | Buffer): string[][] =>
  parse(file, { relax_column_count: true, bom: true });

/** The lines of each sheet. */
export const readWorkbook = async (file: Buffer): Promise<readonly Lines[]> =>
  (await readXlsx(file)).map(({ data }) => data);

/** The rows of the first table, without the notes below them. */
export const rowsOf = (lines: Lines) => lines.slice(1).filter((cells) => cells.length > 1);

/** Each part with its owner’s name: as the catalogue has them, and as the rows of a file have them. */
export const owned = (parts: readonly { readonly name: string; readonly owner: string }[]) =>
  parts.map(({ name, owner }) => `${name} ${ownerWord(owner)}`);
export const ownedIn = (lines: Lines) => rowsOf(lines).map(([, name, owner]) => `${name} ${owner}`);
