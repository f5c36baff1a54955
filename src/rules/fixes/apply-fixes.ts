import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceLocation } from '#load/diagnostics/diagnostic.ts';
import type { Locate } from '#load/locator.ts';
import { notPlain } from '#load/list-files.ts';
import type { Asked } from '../asked/asked-files.ts';
import type { Edit } from '../rule.ts';
import { applyEdits, offsetInString, offsetAt, type TextEdit } from './apply-edits.ts';

/** Edits of one file, each with the fix that it belongs to. */
type Placed = TextEdit & { readonly fix: readonly Edit[] };

/**
 * Applies fixes to the files of the project; returns a sentence about each.
 *
 * @param asked The files to change; a fix that changes another as well is left out as a whole.
 */
export async function applyFixes(
  root: string,
  fixes: readonly (readonly Edit[])[],
  locate: Locate,
  asked: Asked = () => true,
): Promise<string[]> {
  const texts = new Map<string, string>();
  const byFile = new Map<string, Placed[]>();
  for (const fix of fixes) {
    const places = await Promise.all(fix.map(({ at }) => locate(at)));
    // The settings of a copy may be a link, and lie outside.
    const isOurs = ({ file }: SourceLocation) =>
      asked(file) && !file.startsWith('..') && notPlain(root, file) === undefined;
    if (!places.every(isOurs)) continue;
    for (const [index, edit] of fix.entries()) {
      const { file, line, column } = places[index]!;
      const text = texts.get(file) ?? readFileSync(resolve(root, file), 'utf8');
      texts.set(file, text);
      const start = offsetAt(text, line, column);
      const offset =
        edit.after === undefined ? start : offsetInString(text, start, edit.after, edit.old);
      if (offset === undefined) continue;
      byFile.set(file, [
        ...(byFile.get(file) ?? []),
        { fix, offset, old: edit.old, new: edit.new },
      ]);
    }
  }
  return [...byFile].flatMap(([file, edits]) => fixFile(root, file, texts.get(file) ?? '', edits));
}

function fixFile(root: string, file: string, before: string, edits: readonly Placed[]): string[] {
  const { text, applied } = applyEdits(before, edits);
  if (text !== before) writeFileSync(resolve(root, file), text);
  // A fix that is applied many times, as for line endings, is reported once.
  return [...Map.groupBy(applied as readonly Placed[], ({ fix }) => fix).values()].map((same) => {
    const [first] = same;
    const lines = before.slice(0, first?.offset).split('\n');
    const place = `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    const times = same.length > 1 ? ` (${same.length} times)` : '';
    return `${place} ${visible(first?.old)} -> ${visible(first?.new)}${times}`;
  });
}

/** A text; in quotes where it would be invisible. */
const visible = (text = ''): string =>
  /\S/.test(text) ? text : JSON.stringify(text).replaceAll('\uFEFF', String.raw`\uFEFF`);
