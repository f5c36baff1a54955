import type {
  BlockContent,
  Html,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { escapeMarkdown } from '#catalog/text/escape-markdown.ts';
import { toMarkdown } from '#catalog/text/markdown.ts';
import { cut } from '#catalog/text/visible.ts';
import { isOwnership, lesserKinds, type Change } from '../change.ts';
import { headline, lostHeadline, noChange, placeInList, whatText, whereText } from './sentences.ts';

/** GitHub rejects a comment of more than 65,536 characters; the rest is room for what is around it. */
const MAX_LENGTH = 60_000;

/** As much as an item says in one go: many places, or what a text said before and says now. */
const MAX_PHRASE = 1000;

/** As much as it shows of a name, a duty or an address. In characters. */
const MAX_TEXT = 300;

const titles: Readonly<Record<(typeof lesserKinds)[number], string>> = {
  'wording-changed': 'Wording',
  'sources-changed': 'Sources',
  'dates-changed': 'Dates',
  'controls-changed': 'Controls',
  'evidence-changed': 'Evidence',
  'page-changed': 'Pages',
};

/**
 * The changes for a comment on a pull request: the headline, who owns what, and the rest folded.
 * Names and duties come from the pull request, so all of them are cut to what a reader takes in, and
 * written as text that does nothing.
 *
 * @param between What was compared, in words.
 * @param lost What is said of ids that are gone.
 */
export function changesMarkdown(
  changes: readonly Change[],
  between: string,
  lost: readonly string[] = [],
): string {
  if (changes.length + lost.length === 0) {
    return write([heading(noChange.replace(/\.$/, '')), note(between)]);
  }
  const ownership = changes.filter(isOwnership);
  for (let most = 200; ; most = Math.floor(most / 2)) {
    const written = write([
      heading(lost.length > 0 ? lostHeadline(lost) : headline(changes)),
      ...(lost.length > 0
        ? listOf(
            lost.map((each) => paragraph(text(each))),
            most,
          )
        : []),
      ...(lost.length > 0 && changes.length > 0 ? [heading(headline(changes))] : []),
      ...(ownership.length > 0 ? itemsOf(ownership, most) : []),
      ...lesserKinds.flatMap((kind) => {
        const own = changes.filter(({ what }) => what.kind === kind);
        return own.length > 0 ? folded(`${titles[kind]} (${own.length})`, itemsOf(own, most)) : [];
      }),
      note(between),
    ]);
    if (written.length <= MAX_LENGTH || most === 0) return written.slice(0, MAX_LENGTH);
  }
}

const write = (children: RootContent[]): string => toMarkdown({ type: 'root', children } as Root);
const text = (value: string): PhrasingContent => ({
  type: 'text',
  value: escapeMarkdown(cut(value, MAX_PHRASE)),
});
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const html = (value: string): Html => ({ type: 'html', value });

const heading = (value: string): RootContent => ({
  type: 'heading',
  depth: 3,
  children: [text(value)],
});

const note = (between: string): Paragraph =>
  paragraph({ type: 'emphasis', children: [text(`${between}.`)] });

const folded = (summary: string, content: readonly BlockContent[]): RootContent[] => [
  html(`<details>\n<summary>${summary}</summary>`),
  ...content,
  html('</details>'),
];

const itemsOf = (changes: readonly Change[], most: number): BlockContent[] =>
  listOf(
    changes.map((change) => itemOf(shorten(change))),
    most,
  );

/** A list of the first ones, and how many there are beyond. */
function listOf(items: readonly Paragraph[], most: number): BlockContent[] {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  const list: List = {
    type: 'list',
    spread: false,
    children: shown.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  };
  return [
    ...(shown.length > 0 ? [list] : []),
    ...(rest > 0 ? [paragraph(text(`${rest} more: npm run diff lists them all.`))] : []),
  ];
}

function itemOf(change: Change): Paragraph {
  const { places, what } = change;
  const where = `${whereText(change)}: `;
  const many = places.length > 1 ? [text(` (${places.map(placeInList).join('; ')})`)] : [];
  return what.kind === 'owner-moved'
    ? paragraph(text(where), strong(whatText(what)), ...many)
    : paragraph(text(`${where}${whatText(what)}`), ...many);
}

/**
 * The same value with every text in it cut to what a comment shows, at any depth: in a stranger's
 * catalogue, a name may have a million characters.
 */
function shorten<Value>(value: Value): Value {
  if (typeof value === 'string') return cut(value, MAX_TEXT) as Value;
  if (Array.isArray(value)) return value.map(shorten) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shorten(inner as unknown)]),
  ) as Value;
}
