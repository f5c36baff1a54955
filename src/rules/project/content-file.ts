import type { Root } from 'mdast';
import { unified } from 'unified';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { VFile } from 'vfile';

/** A page of `content/`, as text and as a tree with positions. */
export interface ContentFile {
  /** Path from the project's folder: `content/services/ec2.mdx`. */
  readonly file: string;
  /** `services`, `guides` or `errors`. */
  readonly folder: string;
  /** The file's name without its ending; also the id and the address. */
  readonly id: string;
  readonly text: string;
  /** The tree; without children where the text cannot be parsed. */
  readonly tree: Root;
  /** Why the text cannot be parsed, with its place. */
  readonly syntaxError?: VFile['messages'][number];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Parses a page without running it: MDX’s expressions and imports stay text. */
export function parseContent(file: string, text: string): ContentFile {
  const [, folder = '', name = ''] = file.split('/');
  const base = { file, folder, id: name.replace(/\.mdx?$/, ''), text };
  try {
    return { ...base, tree: parser.parse(new VFile({ path: file, value: text })) };
  } catch (error) {
    return { ...base, tree: { type: 'root', children: [] }, syntaxError: error as VFile['messages'][number] };
  }
}
