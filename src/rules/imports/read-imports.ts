import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** One import of a file below `src` by another. */
export interface Import {
  /** The importing file, from the project's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The imported file, likewise. */
  readonly target: string;
  /** The units of both. */
  readonly from: string;
  readonly to: string;
  /** As written: `#catalog/index.ts`. */
  readonly specifier: string;
}

/** A unit below `src`: a folder, with its slash, or a file that is there by itself. */
function unitOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length > 0 ? `${first}/` : first;
}

/** What a file imports from `src`, with types, in `import()` and in scripts of components. */
export function importsOf(file: string, text: string): Import[] {
  const code = codeOf(file, text);
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.flatMap(({ fileName: specifier, pos }) => {
      const target = specifier.startsWith('.')
        ? join(dirname(file), specifier)
        : specifier.replace(/^#/, 'src/');
      if (!target.startsWith('src/')) return [];
      const line = code.slice(0, pos).split('\n').length;
      return [{ file, line, target, from: unitOf(file), to: unitOf(target), specifier }];
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
