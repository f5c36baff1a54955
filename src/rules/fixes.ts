/** What `npm run fix` corrects by itself: problems of rules that have only one solution. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textPositionAt } from '#load/content/text-faults.ts';
import { notPlain } from '#load/list-files.ts';
import { makeLocator, type Locate } from '#load/locator.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { exceptions } from './exceptions.ts';
import { allRules } from './index.ts';
import { loadProject } from './project/load.ts';
import type { Edit } from './rule.ts';
import { fixesOf } from './run.ts';
import type { FileFilter } from './select-files.ts';

/** After a fix, a page may show problems that had no place before. */
const mostRounds = 3;

/**
 * Fixes the problems in content and catalogue that have only one solution. Returns a sentence about
 * each edit.
 *
 * @param isSelected The files to correct; all when left out.
 */
export async function fixProblems(root: string, isSelected?: FileFilter): Promise<string[]> {
  const done: string[] = [];
  for (let round = 0; round < mostRounds; round++) {
    // Positions change with each round.
    const catalog = readCatalog(root);
    const locate = makeLocator(root, catalog.files);
    const fixes = await fixesOf(allRules, loadProject(root, catalog), locate, exceptions);
    const edits = await applyFixes(root, fixes, locate, isSelected);
    if (edits.length === 0) break;
    done.push(...edits);
  }
  return done;
}

/** A change of one piece of a file's text, and the fix that it belongs to. */
export interface TextEdit {
  readonly offset: number;
  readonly old: string;
  readonly new: string;
  readonly fix: readonly Edit[];
}

/**
 * Applies fixes to the files of the project; returns a sentence about each.
 *
 * @param isSelected The files to change; a fix that changes another as well is left out as a whole.
 */
export async function applyFixes(
  root: string,
  fixes: readonly (readonly Edit[])[],
  locate: Locate,
  isSelected: FileFilter = () => true,
): Promise<string[]> {
  const files = new Map<string, { readonly text: string; readonly edits: TextEdit[] }>();
  for (const fix of fixes) {
    const located = await Promise.all(
      fix.map(async (edit) => ({ edit, ...(await locate(edit.at)) })),
    );
    // The settings of a copy may be a link, and lie outside.
    const isOurs = located.every(
      ({ file }) =>
        isSelected(file) && !file.startsWith('..') && notPlain(root, file) === undefined,
    );
    if (!isOurs) continue;
    for (const { edit, file, line, column } of located) {
      const known = files.get(file) ?? { text: readFileSync(join(root, file), 'utf8'), edits: [] };
      files.set(file, known);
      const start = offsetAt(known.text, line, column);
      const offset =
        edit.after === undefined ? start : offsetInString(known.text, start, edit.after, edit.old);
      if (offset !== undefined) known.edits.push({ fix, offset, old: edit.old, new: edit.new });
    }
  }
  return [...files].flatMap(([file, { text: before, edits }]) => {
    const { text, applied } = applyEdits(before, edits);
    if (text !== before) writeFileSync(join(root, file), text);
    // A fix that is applied many times, as for line endings, is reported once.
    return [...Map.groupBy(applied, ({ fix }) => fix).values()].map((same) => {
      const { line, column } = textPositionAt(before, same[0]?.offset ?? 0);
      const times = same.length > 1 ? ` (${same.length} times)` : '';
      return `${file}:${line}:${column} ${visible(same[0]?.old)} -> ${visible(same[0]?.new)}${times}`;
    });
  });
}

/** A text; in quotes where it would be invisible. */
const visible = (text = ''): string =>
  /\S/.test(text) ? text : JSON.stringify(text).replaceAll('\uFEFF', String.raw`\uFEFF`);

/** The offset of a line and column, both from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  const before = text.split('\n', line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

/**
 * The offset of a piece in a string that is written in code, by the text before it in the string's
 * value. Undefined where no string begins, or where it is written in another way.
 */
export function offsetInString(
  text: string,
  start: number,
  after: string,
  piece: string,
): number | undefined {
  if (!/['"`]/.test(text[start] ?? '')) return undefined;
  for (let at = text.indexOf(piece, start + 1); at >= 0; at = text.indexOf(piece, at + 1)) {
    const value = text.slice(start + 1, at).replace(/\\(['"`\\])/g, '$1');
    if (value === after) return at;
    if (value.length > after.length) return undefined;
  }
  return undefined;
}

/**
 * Applies the edits to a text; returns it with the edits that were applied. Of edits that overlap,
 * the first and longest counts.
 */
export function applyEdits(
  text: string,
  edits: readonly TextEdit[],
): { readonly text: string; readonly applied: readonly TextEdit[] } {
  const applied: TextEdit[] = [];
  let result = '';
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.offset - b.offset || b.old.length - a.old.length)) {
    if (edit.offset < end || edit.old === edit.new) continue;
    if (!text.startsWith(edit.old, edit.offset)) continue;
    result += text.slice(end, edit.offset) + edit.new;
    end = edit.offset + edit.old.length;
    applied.push(edit);
  }
  return { text: result + text.slice(end), applied };
}
