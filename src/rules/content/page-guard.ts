/**
 * The guard of content: one walk over the tree of a page, which reports every node that the allow-list
 * does not have, under the rule that speaks of it. Rules, the development server and the compiler of
 * pages use the same.
 */
import type { Code, Definition, Image, Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { findHidden } from '#catalog/plain-text.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { placeOf } from '#load/content/page-nodes.ts';
import { hiddenFaults } from '#load/content/text-faults.ts';
import { excerpt } from '#load/diagnostics/sentences.ts';
import type { Problem, Rule } from '../rule.ts';
import { addressFault, addressFix, pictureFault } from './addresses.ts';
import { plainNodes, type AttributeContext } from './allow-list.ts';
import { allowedCode, checkTag, markdownInstead, type GuardId, type Refuse } from './page-tags.ts';

/** The rules of which the walk finds all; of `content-syntax` and `content-images` it finds some. */
const invariants = {
  'content-no-code': 'Content holds no JavaScript: no import, no export, no expression.',
  'content-components': 'Content uses only the listed components, with the listed attributes.',
  'content-html': 'Content has no raw HTML but a short list of safe elements.',
  'content-addresses':
    'Links lead to https, mail or relative addresses; images are files beside the page.',
  'content-mermaid': 'Content has no mermaid fences, which nothing draws.',
} as const;

const guardRule = (id: keyof typeof invariants): Rule => ({
  id,
  invariant: invariants[id],
  *check(project) {
    for (const page of project.pagesToCheck) yield* refusalsOf(id, page, project);
  },
});

export const contentNoCode = guardRule('content-no-code');
export const contentComponents = guardRule('content-components');
export const contentHtml = guardRule('content-html');
export const contentAddresses = guardRule('content-addresses');
export const contentMermaid = guardRule('content-mermaid');

/** Something that a page may not hold. */
export interface Refusal extends Problem {
  readonly rule: GuardId;
}

/** What the walk found in a page, which each rule asks about. */
const walked = new WeakMap<ContentFile, readonly Refusal[]>();

/** What one rule refuses in a page. */
export const refusalsOf = (
  id: GuardId,
  page: ContentFile,
  known: AttributeContext,
): readonly Problem[] => refusalsIn(page, known).filter(({ rule }) => rule === id);

/** Everything in a page’s tree that is not on the allow-list, in the order of the text. */
export function refusalsIn(page: ContentFile, known: AttributeContext): readonly Refusal[] {
  const done = walked.get(page);
  if (done) return done;
  const refusals: Refusal[] = [];
  const nodes: Nodes[] = [];
  visit(page.tree, (node) => void nodes.push(node));
  const references = nodes.filter((node) => 'referenceType' in node);
  const walk: Walk = {
    page,
    known,
    referred: new Set(references.map(({ identifier }) => identifier)),
    pictured: new Set(
      references.flatMap(({ type, identifier }) => (type === 'imageReference' ? [identifier] : [])),
    ),
    refuse: (rule, node, fault) => refusals.push({ rule, at: placeOf(page, node), ...fault }),
  };
  // Hidden characters that are written as themselves are reported elsewhere.
  const mayHide = page.text.includes('&') && hiddenFaults(page.text).length === 0;
  for (const node of nodes) {
    if (mayHide) checkHidden(node, walk);
    checkNode(node, walk);
  }
  walked.set(page, refusals);
  return refusals;
}

interface Walk {
  readonly page: ContentFile;
  readonly known: AttributeContext;
  /** The definitions to which links and images refer, and those to which images do. */
  readonly referred: ReadonlySet<string>;
  readonly pictured: ReadonlySet<string>;
  readonly refuse: Refuse;
}

function checkNode(node: Nodes, walk: Walk): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return walk.refuse('content-no-code', node, {
        message: `The page runs ${excerpt(node.value)}.`,
        expected: allowedCode,
        help: 'Delete it: listed components need no import. To begin a paragraph with this word, put it in backticks.',
      });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return walk.refuse('content-no-code', node, {
        message: `The page computes ${excerpt(`{${node.value}}`)}.`,
        expected: allowedCode,
        help: 'Write the result instead. For a brace as a sign, write \\{ or put the text in backticks; a remark for editors is {/* … */}.',
      });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkTag(node, walk.known, walk.refuse);
    case 'html':
      return walk.refuse('content-html', node, {
        message: `The page has raw HTML: ${node.value.trim().split('\n')[0]?.slice(0, 60)}`,
        expected: 'Allowed in .md files: Markdown alone; in .mdx files a few elements too.',
        help: markdownInstead,
      });
    case 'code':
      return checkCode(node, walk);
    case 'link':
    case 'image':
    case 'definition':
      return checkAddress(node, walk);
    case 'footnoteDefinition':
    case 'footnoteReference':
      if (walk.page.folder !== 'services') return undefined;
      return walk.refuse('content-syntax', node, {
        message: `The page has the footnote "${node.label ?? node.identifier}".`,
        expected: 'Allowed: text and links; the formats that wikis take have no footnotes.',
        help: 'Write the note into the sentence, or link its source there.',
      });
    default:
      if (plainNodes.has(node.type)) return undefined;
      return walk.refuse('content-syntax', node, {
        message: `The page has ${nameOf(node)}.`,
        expected: 'Allowed: Markdown and the listed components.',
        help: 'Write it as a paragraph or as a quote, "> …".',
      });
  }
}

/** How the message names a node that is on no list. */
function nameOf(node: Nodes): string {
  if (node.type === 'containerDirective') return `the directive ":::${node.name}"`;
  return node.type === 'leafDirective' ? `the directive "::${node.name}"` : `a ${node.type}`;
}

/** Reports a hidden character that a page writes as an entity: `&#x202E;`. */
function checkHidden(node: Nodes, { refuse }: Walk): void {
  // A tag's attributes are a list of nodes; those of a directive like :::note are an object.
  const attributes = 'attributes' in node ? Object.values<unknown>(node.attributes ?? {}) : [];
  const [hidden] = [node, attributes, ...attributes]
    .flatMap((each): unknown[] => (typeof each === 'object' && each ? Object.values(each) : []))
    .flatMap((text) => (typeof text === 'string' ? findHidden(text, '\n\r\t') : []));
  if (!hidden) return;
  refuse('content-syntax', node, {
    message: `The page writes the character ${hidden.name}, which cannot be seen, as an entity.`,
    expected: 'Allowed: characters that a reader can see.',
    help: 'Delete the entity, or write it as code, between backticks.',
  });
}

/** The highlighter tries each line of code with many patterns, and no limit of time stops it. */
const MAX_CODE_LINE = 500;

function checkCode(node: Code, { refuse }: Walk): void {
  const { lang, meta, value } = node;
  const long = value.split('\n').find(({ length }) => length > MAX_CODE_LINE)?.length;
  if (lang === 'mermaid') {
    refuse('content-mermaid', node, {
      message: 'The page has a `mermaid` fence, which readers would see as text.',
      expected: 'Allowed: a table or a list; <StackDiagram service="…" /> for a stack.',
      help: 'Say it in a table; to show Mermaid as text, write ```text.',
    });
  }
  if (value.trim() === '') {
    // The highlighter fails on an empty block, without a place.
    refuse('content-syntax', node, {
      message: 'The code block is empty.',
      expected: 'Allowed: at least one line between the fences.',
      help: 'Delete the block, or close it where its text ends.',
    });
  } else if (
    // The highlighter reads ranges of lines and patterns there, and expands ranges of any length.
    !/^[a-z][a-z0-9+#-]*$/.test(lang ?? 'text') ||
    !/^(title="[^"<>\\]*")?$/.test(meta ?? '')
  ) {
    refuse('content-syntax', node, {
      message: `The fence of a code block says ${JSON.stringify(excerpt([lang, meta].join(' ')))}.`,
      expected: 'Allowed: a language in lower case, and title="…" after it.',
      help: 'Correct the line that begins the block.',
    });
  } else if (long !== undefined) {
    refuse('content-syntax', node, {
      message: `A line of the code block has ${long} characters.`,
      expected: `Allowed: at most ${MAX_CODE_LINE}.`,
      help: 'Break the line.',
    });
  }
}

function checkAddress(node: Link | Image | Definition, walk: Walk): void {
  const isDefinition = node.type === 'definition';
  if (isDefinition && !walk.referred.has(node.identifier)) {
    const label = node.label ?? node.identifier;
    walk.refuse('content-syntax', node, {
      message: `Nothing refers to the link "${label}".`,
      expected: 'Allowed: links that the text refers to.',
      help: `Write [${label}] where it belongs, or delete the line.`,
    });
  }
  const isImage = node.type === 'image' || (isDefinition && walk.pictured.has(node.identifier));
  const fault = addressFault(node.url, isImage);
  if (fault) {
    const fix = addressFix(walk.page, node, isImage);
    walk.refuse('content-addresses', node, { ...fault, ...(fix && { fix: [fix] }) });
    return;
  }
  const wrongForm = isImage ? pictureFault(node.url) : undefined;
  if (wrongForm) walk.refuse('content-images', node, wrongForm);
}
