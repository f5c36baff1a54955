import type { ContentFile } from '#load/content/content-file.ts';
import { isComponent, nodesOf, placeOf, tagsOf, type Tag } from '#load/content/page-nodes.ts';
import type { Problem, Rule } from '../rule.ts';
import { withinSentence } from './within-sentence.ts';

/** The HTML that MDX pages may use where Markdown has no character for it, with its attributes. */
const elements: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  br: [],
  details: [],
  kbd: [],
  sub: [],
  summary: [],
  sup: [],
};

/** Elements that do what Markdown has signs for, and how it writes them: a matter of style. */
const inMarkdown: ReadonlyMap<string, string> = new Map([
  ['b', '**…**'],
  ['strong', '**…**'],
  ['i', '*…*'],
  ['em', '*…*'],
  ['code', '`…`'],
  ['del', '~~…~~'],
]);

const expected = `Allowed: <abbr title="…">, ${Object.keys(elements)
  .filter((name) => name !== 'abbr')
  .map((name) => `<${name}>`)
  .join(', ')}; no other attributes.`;

export const contentHtml: Rule = {
  id: 'content-html',
  invariant: 'Content has no raw HTML but a short list of safe elements.',
  *check({ pagesToCheck }) {
    for (const page of pagesToCheck) yield* htmlIn(page);
  },
};

/** A problem for each element or attribute of one page that is not on that list. */
export function* htmlIn(page: ContentFile): Generator<Problem> {
  for (const tag of tagsOf(page.tree)) {
    if (tag.name !== null && !isComponent(tag)) yield* element(page, tag, tag.name);
  }
  for (const node of nodesOf(page.tree, 'html')) {
    yield {
      at: placeOf(page, node),
      message: `The page has raw HTML: ${node.value.trim().split('\n')[0]?.slice(0, 60)}`,
      expected: 'Allowed in .md files: Markdown alone; in .mdx files a few elements too.',
      help: 'Write it as Markdown; show HTML as code, between backticks.',
    };
  }
}

function* element(page: ContentFile, tag: Tag, name: string): Generator<Problem> {
  const at = placeOf(page, tag);
  const markdown = inMarkdown.get(name);
  const attributes = Object.hasOwn(elements, name) ? elements[name] : markdown && [];
  yield* withinSentence(page, tag);
  if (!attributes) {
    yield {
      at,
      message: dangers.has(name)
        ? `<${name}> ${dangers.get(name)}.`
        : `The page has the element <${name}>.`,
      expected,
      help: 'Write it as Markdown; show HTML as code, between backticks.',
    };
  }
  if (markdown) {
    yield {
      at,
      message: `The page has the element <${name}>.`,
      expected,
      help: `Write it as Markdown: ${markdown}.`,
      severity: 'warning',
    };
  }
  for (const attribute of tag.attributes) {
    // content-no-code reports attributes that are expressions.
    if (attribute.type !== 'mdxJsxAttribute' || attributes?.includes(attribute.name)) continue;
    const runs = /^on/i.test(attribute.name);
    // The attributes of a rejected element are not reported, unless they could run code.
    if (!attributes && !runs) continue;
    yield {
      at: { ...at, ...placeOf(page, attribute) },
      message: runs
        ? `The event handler "${attribute.name}" on <${name}> would run a script.`
        : `<${name}> has the attribute "${attribute.name}".`,
      expected,
      help: 'Delete the attribute.',
    };
  }
}

const dangers: ReadonlyMap<string, string> = new Map([
  ['script', 'would run a script'],
  ['style', 'would restyle the whole page'],
  ['iframe', 'would load another site into the page'],
  ['object', 'would load another document into the page'],
  ['embed', 'would load another document into the page'],
]);
