import { hiddenFaults } from '../content-syntax/hidden.ts';
import { judgeFrontMatter } from '../content-syntax/front-matter/judge.ts';
import { begunService, schemaOf } from '../content-syntax/front-matter/schema.ts';
import { limitFaults } from '../content-syntax/limits.ts';
import { BrokenRules } from '../refuse/broken.ts';
import type { Finding } from '../report/finding.ts';
import type { TextFault } from '../content-syntax/text-fault.ts';

/** The data of a page whose text may be parsed and compiled. */
export type PageData = Readonly<Record<string, string | number>>;

/**
 * Judges the text of a page before anything parses it, and reads its front matter. What the tree of the
 * page says is judged by the content guard, when there is a tree.
 *
 * @param file Path from the project's folder: `content/guides/the-model.mdx`.
 * @throws {BrokenRules} with all that is wrong.
 */
export function readPageText(file: string, text: string): PageData {
  const folder = file.split('/')[1] ?? '';
  // Of a page that somebody has only begun, the rules say what is missing.
  const schema = folder === 'services' ? begunService : schemaOf(folder);
  const judged = schema ? judgeFrontMatter(text, schema) : { data: {} };
  const findings = [
    ...findingsOf('content-syntax', file, [...hiddenFaults(text), ...limitFaults(text)]),
    ...('faults' in judged ? findingsOf('content-front-matter', file, judged.faults) : []),
  ];
  if (findings.length > 0) throw new RefusedPage(file, findings);
  return 'data' in judged ? judged.data : {};
}

/** Says to Vite, too, where the first of the findings is. */
class RefusedPage extends BrokenRules {
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  constructor(file: string, findings: readonly Finding[]) {
    super(`${file} is refused.`, findings);
    const { line = 1, column = 1 } = findings[0] ?? {};
    this.loc = { file, line, column };
  }
}

const findingsOf = (rule: string, file: string, faults: readonly TextFault[]): Finding[] =>
  faults.map(({ line, column, found, allowed, next }) => ({
    rule,
    file,
    line,
    column,
    found,
    allowed,
    next,
  }));
