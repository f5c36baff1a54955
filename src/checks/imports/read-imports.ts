import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** One import that leads from one unit below `src` to another. */
export interface Import {
  /** The importing file, from the project's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** A unit below `src`: a folder, with its slash, or a file that is there by itself. */
function unitOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length > 0 ? `${first}/` : first;
}

/** What a file imports from other units, with types, in `import()` and in scripts of components. */
export function importsOf(file: string, text: string): Import[] {
  const code = codeOf(file, text);
  return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    const from = unitOf(file);
    const target = join(dirname(file), fileName);
    if (!fileName.startsWith('.') || !target.startsWith('src/')) return [];
    const to = unitOf(target);
    const line = code.slice(0, pos).split('\n').length;
    return from === to ? [] : [{ file, line, from, to }];
  });
}

/** The code of a file, with its line numbers kept; of a component, its front matter and scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const code = [/^---\n(.*?)^---$/ms, /<script[^>]*>(.*?)<\/script>/gs].flatMap((pattern) =>
    pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text) ?? []],
  );
  let kept = text.replace(/[^\n]/g, ' ');
  for (const { index = 0, 0: whole = '', 1: inner = '' } of code as RegExpExecArray[]) {
    const start = index + whole.indexOf(inner);
    kept = kept.slice(0, start) + inner + kept.slice(start + inner.length);
  }
  return kept;
}
