/** Blocks of Markdown that comments and issues consist of. */
import type { Link, List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { escapeMarkdown } from '#catalog/text/escape-markdown.ts';
import { toMarkdown } from '#catalog/text/markdown.ts';
import { cut, printable } from '#catalog/text/visible.ts';

export const markdownOf = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children });

export const text = (value: string): Text => ({ type: 'text', value });

/** A stranger's text, cut to what a reader takes in, as text that does nothing. */
export const escaped = (value: string, most: number): Text =>
  text(escapeMarkdown(cut(value, most)));

export const link = (value: string, url: string): Link => ({
  type: 'link',
  url,
  children: [text(value)],
});

export const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 3,
  children: [text(escapeMarkdown(value))],
});

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

export const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...children)],
  })),
});

/** A list of a stranger's lines, each as {@link escaped} has it. */
export const linesBlock = (lines: readonly string[], most: number): List =>
  list(lines.map((line) => [escaped(printable(line), most)]));
