/** Blocks of Markdown that comments and issues consist of. */
import type { Link, List, PhrasingContent, RootContent } from 'mdast';
import { escapeMarkdown } from '#catalog/text/escape-markdown.ts';
import { cut, printable } from '#catalog/text/visible.ts';

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const link = (value: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
});

export const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 3,
  children: [text(escapeMarkdown(value))],
});

export const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  })),
});

/** A stranger's lines, each cut to what a reader takes in, as text that does nothing. */
export const linesBlock = (lines: readonly string[], most: number): List =>
  list(lines.map((line) => [text(escapeMarkdown(cut(printable(line), most)))]));
