import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { contentPath } from '#load/content/content-paths.ts';
import { validateFrontMatter } from '#load/content/front-matter.ts';
import { begunService, schemaOf } from '#load/content/front-matter-schema.ts';
import { hiddenFaults, limitFaults, type TextFault } from '#load/content/text-faults.ts';
import { BrokenRulesError } from '#rules/broken-rules-error.ts';
import { placeFaultOf } from '#rules/content/content-place.ts';

/** The error for a page that the rules reject. Vite reads `loc` to show the place. */
export class PageError extends BrokenRulesError {
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  /**
   * @param file Path from the project's folder.
   * @param diagnostics At least one.
   */
  constructor(file: string, diagnostics: readonly Diagnostic[]) {
    super(`${file} is rejected.`, diagnostics);
    const { line = 1, column = 1 } = diagnostics[0] ?? {};
    this.loc = { file, line, column };
  }
}

/** The data of a page whose text may be parsed. */
type PageData = Readonly<Record<string, string | number>>;

/**
 * Checks the path and the text of a page before anything parses it, and reads its front matter. The
 * tree is checked later, by `rejectDangers`.
 *
 * @param root The project's folder.
 * @param file Path from there: `content/guides/the-model.mdx`.
 * @throws {PageError} with all that is wrong.
 */
export function readPageText(root: string, file: string, text: string): PageData {
  const path = contentPath(root, file);
  const misplaced = path && placeFaultOf(path);
  if (misplaced) {
    throw new PageError(file, [{ rule: 'content-place', file, line: 1, column: 1, ...misplaced }]);
  }
  const folder = file.split('/')[1] ?? '';
  // The rules report what is missing in a page that has only been begun.
  const schema = folder === 'services' ? begunService : schemaOf(folder);
  const validated = schema ? validateFrontMatter(text, schema) : { data: {} };
  const diagnosticOf = (rule: string, { replace: _fix, ...fault }: TextFault): Diagnostic => ({
    rule,
    file,
    ...fault,
  });
  const diagnostics = [
    ...[...hiddenFaults(text), ...limitFaults(text)].map((each) =>
      diagnosticOf('content-syntax', each),
    ),
    ...('faults' in validated ? validated.faults : []).map((each) =>
      diagnosticOf('content-front-matter', each),
    ),
  ];
  if (diagnostics.length > 0) throw new PageError(file, diagnostics);
  return 'data' in validated ? validated.data : {};
}
