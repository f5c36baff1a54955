import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf, tagsOf } from '#load/content/page-nodes.ts';
import type { Problem, Rule } from '../rule.ts';
import { excerpt } from '#load/diagnostics/sentences.ts';

const expected = 'Allowed: text, Markdown and the listed components with values in quotes.';

export const contentNoCode: Rule = {
  id: 'content-no-code',
  invariant: 'Content holds no JavaScript: no import, no export, no expression.',
  *check({ pagesToCheck }) {
    for (const page of pagesToCheck) yield* codeIn(page);
  },
};

/** A problem for each import, export and expression of one page. */
export function* codeIn(page: ContentFile): Generator<Problem> {
  for (const node of nodesOf(page.tree, 'mdxjsEsm')) {
    yield {
      at: placeOf(page, node),
      message: `The page runs ${excerpt(node.value)}.`,
      expected,
      help: 'Delete it: listed components need no import. To begin a paragraph with this word, put it in backticks.',
    };
  }
  for (const node of nodesOf(page.tree, 'mdxFlowExpression', 'mdxTextExpression')) {
    yield {
      at: placeOf(page, node),
      message: `The page computes ${excerpt(`{${node.value}}`)}.`,
      expected,
      help: 'Write the result instead. For a brace as a sign, write \\{ or put the text in backticks; a remark for editors is {/* … */}.',
    };
  }
  for (const tag of tagsOf(page.tree)) {
    for (const attribute of tag.attributes) {
      const computed =
        attribute.type === 'mdxJsxExpressionAttribute'
          ? `{${attribute.value}}`
          : typeof attribute.value === 'object' && attribute.value
            ? `${attribute.name}={${attribute.value.value}}`
            : undefined;
      if (computed === undefined) continue;
      yield {
        at: { ...placeOf(page, tag), ...placeOf(page, attribute) },
        message: `<${tag.name ?? ''}> computes ${excerpt(computed)}.`,
        expected,
        help: 'Give the value in quotes: id="ec2".',
      };
    }
  }
}
