import type { ContentFile } from '#load/content/content-file.ts';
import { placeOf, type Tag } from '#load/content/page-nodes.ts';
import { blockTags } from '#load/content/unravel.ts';
import type { Problem } from '../rule.ts';

/** A problem where a tag that is a block stands within a sentence, a heading or a cell of a table. */
export function* withinSentence(page: ContentFile, tag: Tag): Generator<Problem> {
  if (tag.type !== 'mdxJsxTextElement' || !blockTags.has(tag.name)) return;
  yield {
    at: placeOf(page, tag),
    message: `<${tag.name}> stands within a paragraph.`,
    expected: 'Allowed: outside of paragraphs, since it is a block of its own.',
    help: 'Put it on a line of its own, with an empty line before and after.',
  };
}
