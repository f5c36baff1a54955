import type { Code } from 'mdast';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import type { Problem } from '../../rule.ts';
import { excerpt } from '#load/diagnostics/sentences.ts';

type Fault = Omit<Problem, 'at'>;

/** The highlighter tries each line of code with many patterns, and no limit of time stops it. */
const longestLine = 500;

/** A problem for each code block of a page that the highlighter cannot process. */
export function* codeBlocksIn(page: ContentFile): Generator<Problem> {
  for (const node of nodesOf(page.tree, 'code')) {
    const fault = emptyFault(node) ?? infoFault(node) ?? lineFault(node);
    if (fault) yield { at: placeOf(page, node), ...fault };
  }
}

// The highlighter fails on an empty block, without a place.
const emptyFault = ({ value }: Code): Fault | undefined =>
  value.trim() === ''
    ? {
        message: 'The code block is empty.',
        expected: 'Allowed: at least one line between the fences.',
        help: 'Delete the block, or close it where its text ends.',
      }
    : undefined;

/** The highlighter reads ranges of lines and patterns there, and expands ranges of any length. */
function infoFault({ lang, meta }: Code): Fault | undefined {
  if (/^[a-z][a-z0-9+#-]*$/.test(lang ?? 'text') && /^(title="[^"<>\\]*")?$/.test(meta ?? '')) {
    return undefined;
  }
  return {
    message: `The fence of a code block says ${JSON.stringify(excerpt([lang, meta].join(' ')))}.`,
    expected: 'Allowed: a language in lower case, and title="…" after it.',
    help: 'Correct the line that begins the block.',
  };
}

function lineFault({ value }: Code): Fault | undefined {
  const line = value.split('\n').find(({ length }) => length > longestLine);
  if (line === undefined) return undefined;
  return {
    message: `A line of the code block has ${line.length} characters.`,
    expected: `Allowed: at most ${longestLine}.`,
    help: 'Break the line.',
  };
}
