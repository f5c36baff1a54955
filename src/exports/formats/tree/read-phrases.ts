import type { PhrasingContent } from 'mdast';
import { readAddress } from './address.ts';
import { oneLine } from '#catalog/text/characters.ts';
import type { Phrase } from './document.ts';
import { unknownNode } from './unknown-node.ts';

interface Place {
  /** What a break becomes: a heading has none. */
  readonly atBreak: Phrase;
  /** The spans that are open around the node. */
  readonly inside: readonly string[];
}

/** The content of a paragraph or a cell. White space counts as in HTML. */
export const readPhrases = (nodes: readonly PhrasingContent[]): Phrase[] =>
  readAll(nodes, { type: 'break' });

/** The content of a heading, which is one line: a break is a space. */
export const readTitle = (nodes: readonly PhrasingContent[]): Phrase[] =>
  readAll(nodes, { type: 'text', value: ' ' });

const readAll = (nodes: readonly PhrasingContent[], atBreak: Phrase): Phrase[] =>
  split(nodes.flatMap((node) => readPhrase(node, { atBreak, inside: [] }))).inner;

function readPhrase(node: PhrasingContent, place: Place): Phrase[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: oneLine(node.value) }];
    case 'inlineCode': {
      const value = oneLine(node.value).trim();
      return value === '' ? [] : [{ type: 'inlineCode', value }];
    }
    case 'break':
      return [place.atBreak];
    case 'image':
      return [
        {
          type: 'image',
          url: readAddress(node.url, ['https:', 'http:']),
          alt: oneLine(node.alt ?? '').trim(),
        },
      ];
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
      return readSpan(node, place);
    default:
      return unknownNode(node);
  }
}

type Span = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>;

/** Space at the ends of a span moves out of it: few syntaxes know a mark that begins with one. */
function readSpan(node: Span, { atBreak, inside }: Place): Phrase[] {
  const children = node.children.flatMap((child) =>
    readPhrase(child, { atBreak, inside: [...inside, node.type] }),
  );
  if (inside.includes(node.type)) return children;
  const { before, inner, after } = split(children);
  if (node.type !== 'link')
    return inner.length === 0
      ? [...before, ...after]
      : [...before, { type: node.type, children: inner }, ...after];
  const url = readAddress(node.url, ['https:', 'http:', 'mailto:']);
  const named: Phrase[] = inner.length > 0 ? inner : [{ type: 'text', value: url }];
  return [...before, { type: 'link', url, children: named }, ...after];
}

const isSpace = (phrase: Phrase) =>
  phrase.type === 'break' || (phrase.type === 'text' && phrase.value.trim() === '');

/** Separates phrases from the spaces and the breaks at both ends. */
function split(phrases: readonly Phrase[]) {
  const pieces = mergeTexts(phrases).flatMap((phrase): Phrase[] =>
    phrase.type === 'text'
      ? phrase.value
          .split(/^(\s+)|(\s+)$/)
          .filter((value) => value !== undefined && value !== '')
          .map((value) => ({ type: 'text', value }))
      : [phrase],
  );
  const first = pieces.findIndex((piece) => !isSpace(piece));
  const end = pieces.findLastIndex((piece) => !isSpace(piece)) + 1;
  return first < 0
    ? { before: pieces, inner: [], after: [] }
    : {
        before: pieces.slice(0, first),
        inner: mergeTexts(pieces.slice(first, end)),
        after: pieces.slice(end),
      };
}

/** Joins texts that are side by side, and drops spaces that follow a space or touch a break. */
export function mergeTexts(phrases: readonly Phrase[]): Phrase[] {
  const merged: Phrase[] = [];
  for (const phrase of phrases) {
    const last = merged.at(-1);
    if (phrase.type === 'text') {
      const value = last?.type === 'break' ? phrase.value.trimStart() : phrase.value;
      if (last?.type === 'text') last.value = (last.value + value).replace(/ {2,}/g, ' ');
      else if (value !== '') merged.push({ type: 'text', value });
    } else {
      if (phrase.type === 'break' && last?.type === 'text') {
        last.value = last.value.trimEnd();
        if (last.value === '') merged.pop();
      }
      merged.push(phrase);
    }
  }
  return merged;
}
