import { validateFrontMatter } from '#load/content/front-matter/validate.ts';
import { begunService, schemaOf } from '#load/content/front-matter/schema.ts';
import { hiddenFaults } from '#load/content/hidden.ts';
import { limitFaults } from '#load/content/limits.ts';
import type { TextFault } from '#load/content/text-fault.ts';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { placeFaultOf } from '#rules/content/content-place.ts';
import { contentPath } from '#load/content/content-path.ts';
import { PageError } from './page-error.ts';

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
  const place = path && placeFaultOf(path);
  if (place) {
    const diagnostic = { rule: 'content-place', file, line: 1, column: 1, ...place };
    throw new PageError(file, [diagnostic]);
  }
  const folder = file.split('/')[1] ?? '';
  // The rules report what is missing in a page that has only been begun.
  const schema = folder === 'services' ? begunService : schemaOf(folder);
  const validated = schema ? validateFrontMatter(text, schema) : { data: {} };
  const diagnostics = [
    ...diagnosticsOf('content-syntax', file, [...hiddenFaults(text), ...limitFaults(text)]),
    ...('faults' in validated ? diagnosticsOf('content-front-matter', file, validated.faults) : []),
  ];
  if (diagnostics.length > 0) throw new PageError(file, diagnostics);
  return 'data' in validated ? validated.data : {};
}

const diagnosticsOf = (rule: string, file: string, faults: readonly TextFault[]): Diagnostic[] =>
  faults.map(({ line, column, message, expected, help }) => ({
    rule,
    file,
    line,
    column,
    message,
    expected,
    help,
  }));
