import type { ContentFile } from '#load/content/content-file.ts';
import { styleFaults, validateFrontMatter } from '#load/content/front-matter.ts';
import { schemaOf } from '#load/content/front-matter-schema.ts';
import { placeAt } from '#load/content/page-nodes.ts';
import { hiddenFaults, limitFaults, type TextFault } from '#load/content/text-faults.ts';
import { inFile } from '#load/location.ts';
import type { Problem, Rule } from '../rule.ts';
import { refusalsOf } from './page-guard.ts';

export const contentSyntax: Rule = {
  id: 'content-syntax',
  invariant: 'A page is text that can be read, with nothing hidden in it.',
  *check(project) {
    for (const page of project.pagesToCheck) {
      yield* lineFormsIn(page);
      yield* syntaxIn(page);
      yield* refusalsOf('content-syntax', page, project);
    }
  },
};

export const contentFrontMatter: Rule = {
  id: 'content-front-matter',
  invariant:
    'A page begins with the front matter that the site needs, and says nothing else there.',
  *check({ pagesToCheck }) {
    for (const page of pagesToCheck) {
      // content-place reports other folders.
      const schema = schemaOf(page.folder);
      if (!schema) continue;
      const validated = validateFrontMatter(page.text, schema);
      if ('faults' in validated) yield* inText(page, validated.faults);
      for (const problem of inText(page, styleFaults(page.text, schema))) {
        yield { ...problem, severity: 'warning' };
      }
    }
  },
};

/** What is wrong with a page's text, as problems. */
const inText = ({ file }: ContentFile, faults: readonly TextFault[]): Problem[] =>
  faults.map(({ line, column, replace, ...words }) => {
    const fix = replace?.columns.map((at) => ({ ...replace, at: inFile(file, line, at) }));
    return { at: inFile(file, line, column), ...words, ...(fix && { fix }) };
  });

/** A problem for each thing in the text of one page that keeps it from being parsed as it is read. */
export function syntaxIn(page: ContentFile): Problem[] {
  const { file, text, format, syntaxError } = page;
  const limits = limitFaults(text);
  const problems = inText(page, [...hiddenFaults(text), ...limits]);
  // A page beyond the limits was not parsed, so its syntax error is not reported.
  if (syntaxError && limits.length === 0) {
    const { reason, line, column } = syntaxError;
    problems.push({
      at: inFile(file, line, column),
      message: `The page is not valid ${format === 'mdx' ? 'MDX' : 'Markdown'}: ${reason.replace(/\.$/, '')}.`,
      expected: 'Allowed: Markdown and the listed components.',
      help: /closing tag|end-tag/.test(reason)
        ? 'Close the tag, </…>, in the same paragraph or block; for the sign < itself write \\<, or use backticks.'
        : 'Write \\< and \\{ for the signs < and {, or put code between backticks.',
    });
  }
  return problems;
}

/** What editors add to a text when they save it, and what replaces it. */
const lineForms = [
  {
    pattern: /^\uFEFF/g,
    name: 'a byte order mark, U+FEFF',
    help: 'Save the file as UTF-8 without a byte order mark.',
    instead: '',
  },
  {
    pattern: /\r\n?/g,
    name: 'a Windows line ending (CRLF), U+000D',
    help: 'Save the file with Unix line endings (LF).',
    instead: '\n',
  },
] as const;

/** A problem for each kind of line ending or byte order mark that a page should not have, with its fix. */
function* lineFormsIn(page: ContentFile): Generator<Problem> {
  for (const { pattern, name, help, instead } of lineForms) {
    const fix = [...page.text.matchAll(pattern)].map(({ 0: old, index }) => ({
      at: placeAt(page, index),
      old,
      new: instead,
    }));
    if (!fix[0]) continue;
    const expected = 'Allowed: UTF-8 text with Unix line endings.';
    yield { at: fix[0].at, message: `The page has ${name}.`, expected, help, fix };
  }
}
