import type { Root } from 'mdast';
import { unified } from 'unified';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { VFile } from 'vfile';
import type { CachedValues } from '../cache/values.ts';
import { pageSyntaxError, type PageSyntaxError } from './page-syntax-error.ts';
import { remarkComments, remarkStackImages, remarkUnravel } from './remark-plugins.ts';
import { limitFaults } from './text-faults.ts';

/** A page of `content/`, as text and as a tree with positions. */
export interface ContentFile {
  /** Path from the project's folder: `content/services/compute/ec2.mdx`. */
  readonly file: string;
  /** The folder below `content`: `services`, `guides` or `errors`. */
  readonly folder: string;
  /** The folders between that one and the file: a service's category; empty for the others. */
  readonly category: string;
  /** The file's name without its ending; also the id and the address. */
  readonly id: string;
  readonly format: 'md' | 'mdx';
  readonly text: string;
  /** The tree; without children where the text cannot be parsed, or has too much of something. */
  readonly tree: Root;
  /** Why the text cannot be parsed, with its place. */
  readonly syntaxError?: PageSyntaxError | undefined;
}

/** Trees by the texts of their pages. */
export type KeptTrees = CachedValues<Root>;

// Each format is read as the site reads it: what is code in one may be a tag in the other.
const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  // The theme's asides, :::note; its other forms become text again.
  .use(remarkDirective)
  .freeze();
const mdx = markdown()
  .use(remarkMdx)
  .use(remarkComments)
  .use(remarkUnravel)
  .use(remarkStackImages)
  .freeze();
const parsers = { md: markdown, mdx };

/**
 * A page, parsed when its tree is first asked for, and without running it: MDX’s expressions and
 * imports stay text.
 *
 * @param trees The trees that earlier processes parsed, where there are some.
 */
export function parseContent(file: string, text: string, trees?: KeptTrees): ContentFile {
  const path = placeInContent(file);
  let parsed: Parsed | undefined;
  const read = () => (parsed ??= parse(file, text, path.format, trees));
  return {
    ...path,
    text,
    get tree() {
      return read().tree;
    },
    get syntaxError() {
      return read().syntaxError;
    },
  };
}

type Parsed = Pick<ContentFile, 'tree' | 'syntaxError'>;

function parse(
  file: string,
  text: string,
  format: ContentFile['format'],
  trees?: KeptTrees,
): Parsed {
  const tree: Root = { type: 'root', children: [] };
  const [past] = limitFaults(text);
  if (past) {
    return { tree, syntaxError: { reason: past.message, line: past.line, column: past.column } };
  }
  const parser = parsers[format];
  const make = () => {
    const page = new VFile({ path: file, value: text });
    return parser.runSync(parser.parse(page), page) as Root;
  };
  try {
    return { tree: trees ? trees.of(`${format}\n${text}`, make) : make() };
  } catch (error) {
    return { tree, syntaxError: pageSyntaxError(error, text, (each) => parser.parse(each)) };
  }
}

/** What follows from the path of a page. */
export function placeInContent(
  file: string,
): Pick<ContentFile, 'file' | 'folder' | 'category' | 'id' | 'format'> {
  const [folder = '', ...below] = file.split('/').slice(1);
  const name = below.pop() ?? folder;
  const format = name.endsWith('.mdx') ? 'mdx' : 'md';
  const id = name.replace(/\.mdx?$/, '');
  return { file, folder: name === folder ? '' : folder, category: below.join('/'), id, format };
}
